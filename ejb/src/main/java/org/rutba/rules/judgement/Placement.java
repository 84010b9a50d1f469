package org.rutba.rules.judgement;

import java.util.List;

/**
 * The highest rank a teacher reaches.
 *
 * @param rank null where none is reached
 * @param certain whether nothing unrecorded or unconfirmed could still give a higher one
 * @param judgements from the highest rank down to the one reached
 */
public record Placement(String rank, boolean certain, List<Judgement> judgements) {

  public Placement {
    judgements = List.copyOf(judgements);
  }
}

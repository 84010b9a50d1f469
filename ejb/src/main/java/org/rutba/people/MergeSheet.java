package org.rutba.people;

import java.util.List;
import org.rutba.platform.Refusal;

/**
 * A merge that was done, and whether it can be taken back.
 *
 * @param parts what moved
 * @param obstacles why it cannot be taken back; empty where it can
 */
public record MergeSheet(MergeLine merge, List<PartCount> parts, List<Refusal> obstacles) {

  public MergeSheet {
    parts = List.copyOf(parts);
    obstacles = List.copyOf(obstacles);
  }
}

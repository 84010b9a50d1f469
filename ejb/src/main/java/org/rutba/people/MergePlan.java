package org.rutba.people;

import java.util.List;
import org.rutba.platform.Refusal;
import org.rutba.register.RankPeriod;

/**
 * What a merge would do.
 *
 * @param ranks those the record that stays takes over, for days on which it holds none
 * @param clashes days on which it holds another, which prevails
 * @param closing user names of accounts that would be closed, because the other has one open
 * @param apart how the two were told apart; null where they were not
 * @param obstacles what stands in the way, the gravest first; empty where nothing does
 */
public record MergePlan(
    PersonSheet kept,
    PersonSheet merged,
    List<PartCount> parts,
    List<RankPeriod> ranks,
    List<RankClash> clashes,
    List<String> closing,
    ApartLine apart,
    List<Refusal> obstacles) {

  public MergePlan {
    parts = List.copyOf(parts);
    ranks = List.copyOf(ranks);
    clashes = List.copyOf(clashes);
    closing = List.copyOf(closing);
    obstacles = List.copyOf(obstacles);
  }

  /** What was looked at: a merge that would do anything else is not carried out. */
  public String seen() {
    return Integer.toHexString(
        (kept.version() + merged.version() + parts + ranks + clashes + closing).hashCode());
  }
}

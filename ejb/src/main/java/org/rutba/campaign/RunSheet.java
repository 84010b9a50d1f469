package org.rutba.campaign;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A run as its page shows it.
 *
 * @param cancelReason null but for a cancelled one
 * @param begunAt null before judging began
 * @param judgedAt null before judging ended
 * @param counts of what was found, the results in their order, ranks from the lowest
 * @param version what acts on it are given back
 */
public record RunSheet(
    RunLine line,
    String reason,
    String cancelReason,
    Instant begunAt,
    Instant judgedAt,
    RunProgress progress,
    List<ResultCount> counts,
    DecisionCounts decisions,
    int version) {

  public RunSheet {
    counts = List.copyOf(counts);
  }

  /** How many teachers have a result. */
  public long count(ItemResult result) {
    return sum(one -> one.result() == result);
  }

  /** How many a board has something to decide on. */
  public long forTheBoards() {
    return sum(one -> one.result().forTheBoard());
  }

  public long illustrative() {
    return counts.stream().mapToLong(ResultCount::illustrative).sum();
  }

  private long sum(Predicate<ResultCount> which) {
    return counts.stream().filter(which).mapToLong(ResultCount::count).sum();
  }

  /**
   * What has come of it.
   *
   * @param toDraft granted, to be decreed, without a draft yet
   * @param toIssue drafts that wait
   * @param issued decrees
   * @param failed drafts that could not be issued when last tried
   */
  public record DecisionCounts(
      long granted, long refused, long toDraft, long toIssue, long issued, long failed) {}
}

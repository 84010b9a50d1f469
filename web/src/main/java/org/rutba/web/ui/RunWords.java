package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.campaign.ItemLine;
import org.rutba.campaign.ItemResult;
import org.rutba.campaign.ResultCount;
import org.rutba.campaign.RunState;

/** What runs found, in words. */
@Named
@RequestScoped
public class RunWords {

  @Inject private Messages messages;
  @Inject private Findings findings;
  @Inject private Links links;

  /** The look of a state. */
  public String tag(RunState state) {
    return switch (state) {
      case PREPARED -> "draft";
      case JUDGING -> "running";
      case PAUSED -> "paused";
      case JUDGED -> "checking";
      case BEFORE_BOARDS -> "voting";
      case CONFIRMED -> "granted";
      case DECREES_ISSUED -> "issued";
      case CANCELLED -> "withdrawn";
    };
  }

  /** What was found of those alike. */
  public String of(ResultCount count) {
    return count.exception() == null
        ? proposal(count.result().code(), count.rank())
        : messages.get("run.exception." + count.exception().code());
  }

  /** The same for a chart, where the exceptions are one bar. */
  public String bar(ResultCount count) {
    return count.result() == ItemResult.EXCEPTION
        ? messages.get("run.result.exception")
        : proposal(count.result().code(), count.rank());
  }

  /** What was found of one teacher. */
  public String of(ItemLine line) {
    return line.exception() == null
        ? proposal(line.result().code(), line.rankTo())
        : messages.get("run.exception." + line.exception().code());
  }

  /** A result and its rank. */
  public String proposal(String result, String rank) {
    if ("exit".equals(result) && rank != null) {
      return messages.of("run.result.exit-or-demoted", findings.rank(rank));
    }
    var words = messages.get("run.result." + result);
    return rank == null ? words : messages.of("run.result.of", words, findings.rank(rank));
  }

  /**
   * That another reading of the law comes to something else.
   *
   * @param reading the ambiguity, its other reading, and where known what it comes to
   */
  public String otherReading(String reading) {
    var parts = reading.split(" ");
    if (parts.length < 3) {
      return messages.get("run.other-reading.differs");
    }
    return messages.of(
        "run.other-reading.comes-to",
        parts.length > 3 ? proposal(parts[2], parts[3]) : messages.get("run.result." + parts[2]));
  }

  /** The teachers counted together. */
  public String link(String number, ResultCount count) {
    var address = links.to("/hr/run-items", "number", number) + "&result=" + count.result().code();
    if (count.exception() != null) {
      return address + "&exception=" + count.exception().code();
    }
    return count.rank() == null ? address : address + "&rank=" + count.rank();
  }
}

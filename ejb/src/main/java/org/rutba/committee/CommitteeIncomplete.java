package org.rutba.committee;

import java.util.List;
import org.rutba.platform.Refusal;

/** Seats that the law prescribes are not assigned, so the committee cannot sit. */
public final class CommitteeIncomplete extends Refusal {
  private final List<String> missing;

  /**
   * @param missing codes of the seats, each as often as it is missing
   */
  public CommitteeIncomplete(String committee, List<String> missing) {
    super(committee, String.join(", ", missing));
    this.missing = List.copyOf(missing);
  }

  public List<String> missing() {
    return missing;
  }
}

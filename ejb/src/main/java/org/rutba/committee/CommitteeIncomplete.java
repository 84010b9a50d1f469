package org.rutba.committee;

import java.util.List;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;
import org.rutba.rules.law.Text;

/** Seats that the law prescribes are not assigned, so the committee cannot sit. */
public final class CommitteeIncomplete extends Refusal {
  private final List<String> missing;

  /**
   * @param missing codes of the seats, each as often as it is missing
   * @param titles what the law calls these seats, each once
   */
  public CommitteeIncomplete(RecordedName committee, List<String> missing, List<Text> titles) {
    super(committee, List.copyOf(titles));
    this.missing = List.copyOf(missing);
  }

  public List<String> missing() {
    return missing;
  }
}

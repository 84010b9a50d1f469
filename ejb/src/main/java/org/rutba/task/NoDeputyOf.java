package org.rutba.task;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** A post can step in only for a head post of its own unit and role. */
public final class NoDeputyOf extends Refusal {
  public NoDeputyOf(RecordedName deputy, RecordedName head) {
    super(deputy, head);
  }
}

package org.rutba.task;

import org.rutba.platform.Refusal;

/** A post can step in only for a head post of its own unit and role. */
public final class NoDeputyOf extends Refusal {
  public NoDeputyOf(String deputy, String head) {
    super(deputy, head);
  }
}

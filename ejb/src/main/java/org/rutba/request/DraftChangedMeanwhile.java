package org.rutba.request;

import java.time.Instant;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.RecordedName;

/** The draft was saved elsewhere since it was read. Both texts are here, so that none is lost. */
public final class DraftChangedMeanwhile extends ChangedMeanwhile {
  private final String kept;
  private final String typed;
  private final int version;

  /**
   * @param who the person who saved it; null where that is not known
   * @param kept the text in the register, as JSON; null where there is none
   * @param typed the text that was not saved, as JSON
   * @param version of the text in the register
   */
  public DraftChangedMeanwhile(
      RecordedName who, Instant when, String kept, String typed, int version) {
    super(who, when);
    this.kept = kept;
    this.typed = typed;
    this.version = version;
  }

  public String kept() {
    return kept;
  }

  public String typed() {
    return typed;
  }

  public int version() {
    return version;
  }
}

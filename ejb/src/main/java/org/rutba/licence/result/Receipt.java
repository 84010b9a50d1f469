package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/**
 * What became of one result delivered.
 *
 * @param refusal why it was not taken; null where it was
 * @param about which of its parts the refusal is about, as the REST interface calls it; null where
 *     it was taken
 */
public record Receipt(ReceivedResult result, Status status, Refusal refusal, String about) {

  /** Taken anew, known already as it is, taken in place of an earlier version, or not taken. */
  public enum Status {
    RECORDED,
    UNCHANGED,
    CORRECTED,
    REFUSED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Receipt of(ReceivedResult result, Status status) {
    return new Receipt(result, status, null, null);
  }

  static Receipt refused(ReceivedResult result, Refusal refusal, String about) {
    return new Receipt(result, Status.REFUSED, refusal, about);
  }
}

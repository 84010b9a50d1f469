package org.rutba.rules.law;

/** A printed date that no day of the calendar bears, or that lies outside the supported years. */
public class ImpossibleDate extends RuntimeException {

  /** Why a date was refused; screens word it in the reader's language. */
  public enum Reason {
    /** Not three numbers separated by slashes. */
    NOT_A_DATE,
    NO_SUCH_MONTH,
    NO_SUCH_DAY,
    /** Before the first or after the last year the calendar is known for. */
    YEAR_OUT_OF_RANGE
  }

  private final Reason reason;
  private final String printed;

  public ImpossibleDate(Reason reason, String printed, String explanation) {
    super(explanation);
    this.reason = reason;
    this.printed = printed;
  }

  public Reason reason() {
    return reason;
  }

  /** The date as it was written. */
  public String printed() {
    return printed;
  }
}

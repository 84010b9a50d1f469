package org.rutba.request;

/**
 * What a list of requests is narrowed to. Null or blank parts narrow nothing.
 *
 * @param text part of a name or number, in any spelling of its letters and digits
 */
public record RequestFilter(Tray tray, String text, String target) {

  /** The trays of a leader's requests. */
  public enum Tray {
    DRAFTS("r.state = 'draft'"),
    RETURNED("r.state = 'returned'"),
    WITH_THE_BOARD("r.state = 'before-committee'"),
    DECIDED("r.state in ('granted', 'refused', 'lapsed', 'closed')"),
    ALL("r.state <> 'withdrawn'");

    private final String condition;

    Tray(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }
  }

  public static RequestFilter of(Tray tray) {
    return new RequestFilter(tray, null, null);
  }
}

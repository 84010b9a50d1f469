package org.rutba.licence;

/**
 * What narrows the list of licences.
 *
 * @param term which of them; null for all that stand
 * @param level code of a level; null for all
 * @param unitId 0 for the actor's whole scope
 * @param words part of a name, a personnel number or a licence number; null for all
 */
public record LicenceFilter(Term term, String level, long unitId, String words) {

  /** By when the licence each teacher holds ends. */
  public enum Term {
    WITHIN_30(30),
    WITHIN_90(90),
    WITHIN_365(365),
    /** Its last day has gone by and no other took its place. */
    LAPSED(0),
    /** None is in force, and the law's time of grace still runs for the teacher. */
    GRACE(0);

    private final int days;

    Term(int days) {
      this.days = days;
    }

    /** Days ahead of today; 0 for those that have ended. */
    public int days() {
      return days;
    }

    /** {@code within-30}, {@code lapsed}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}

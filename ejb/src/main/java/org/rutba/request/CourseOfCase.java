package org.rutba.request;

import static org.rutba.register.Departure.CATEGORY_EXIT;
import static org.rutba.register.Departure.DEATH;
import static org.rutba.register.Departure.MOVE;
import static org.rutba.register.Departure.RETIREMENT;
import static org.rutba.register.Departure.UNPAID_LEAVE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.rutba.register.Departure;

/**
 * What becomes of an open case when its teacher moves, goes on leave, retires, dies or leaves the
 * category.
 *
 * <p>A rank is earned by service already rendered and endorsed by the head it was rendered under.
 * So a move takes nothing away: the case stays with the boards it lies before, and the new school
 * sees it; only a draft ends, because its endorsement is no longer the old head's to give. Leave
 * stops nothing. Whoever leaves service can hold no rank from a later day: the case ends, unless it
 * is granted and the rank holds from a day before; then the decree is issued and pays up to that
 * day.
 */
public enum CourseOfCase {
  /** It goes on as if nothing had happened. */
  GOES_ON,
  /** It stays with its boards; the new school sees it too. */
  STAYS,
  /** It is granted, and its decree is still issued. */
  DECREE_FOLLOWS,
  /** It ends without a decision or a decree. */
  LAPSES;

  private static final Map<Departure, Map<RequestState, CourseOfCase>> RULE =
      Map.of(
          MOVE,
          Map.of(
              RequestState.DRAFT, LAPSES,
              RequestState.BEFORE_COMMITTEE, STAYS,
              RequestState.RETURNED, STAYS,
              RequestState.GRANTED, DECREE_FOLLOWS),
          UNPAID_LEAVE,
          Map.of(
              RequestState.DRAFT, GOES_ON,
              RequestState.BEFORE_COMMITTEE, GOES_ON,
              RequestState.RETURNED, GOES_ON,
              RequestState.GRANTED, DECREE_FOLLOWS),
          RETIREMENT,
          endOfService(),
          DEATH,
          endOfService(),
          CATEGORY_EXIT,
          endOfService());

  private static Map<RequestState, CourseOfCase> endOfService() {
    return Map.of(
        RequestState.DRAFT, LAPSES,
        RequestState.BEFORE_COMMITTEE, LAPSES,
        RequestState.RETURNED, LAPSES,
        RequestState.GRANTED, DECREE_FOLLOWS);
  }

  /**
   * The course of a case.
   *
   * @param state of the case, one that is still open
   * @param rankFrom the day the rank would hold from; only of a granted case
   * @param on first day of the departure
   */
  static CourseOfCase of(
      Departure departure, RequestState state, LocalDate rankFrom, LocalDate on) {
    if (state.last()) {
      throw new IllegalArgumentException("a closed case has run its course: " + state);
    }
    var course = RULE.get(departure).get(state);
    boolean tooLate = departure.ends() && rankFrom != null && !rankFrom.isBefore(on);
    return course == DECREE_FOLLOWS && tooLate ? LAPSES : course;
  }

  /** {@code decree-follows} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.rutba.assessment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.LicenceLevel;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.licence.LicenceLaw;
import org.rutba.rules.pay.NextIncrement;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.Place;

/**
 * Licences, and pay by rank, level and step, reckoned on figures that are sent along. Nothing of
 * the register is read and nothing is kept, so anyone may ask.
 */
@Stateless
@DenyAll
public class LadderService {
  private static final String TEACHER = "teacher";
  private static final String LICENCE = "licence";
  private static final String APPOINTMENT = "appointment";
  private static final String INCREMENT = "increment";
  private static final String PLACEMENT = "placement";

  @Inject private RegulationRepository regulations;
  @Inject private TimeSource time;

  /** The licence level the facts give, under each reading of the law. */
  @PermitAll
  public LicenceLevel licence(EligibilityQuestion question) {
    var law = law(question, LICENCE);
    licences(law);
    return OutsideTheCalendar.refused(
        law.calendar(), () -> LicenceLevel.of(law, question.facts(), day(question.day())));
  }

  /**
   * What the law of a day says of licences: how long they last, which tests there are. Throws
   * {@link NotOfThisLaw}.
   *
   * @param day null for today
   */
  @PermitAll
  public LicenceLaw licences(String jurisdiction, LocalDate day) {
    return licences(law(jurisdiction, LICENCE, day));
  }

  /**
   * The parts of a test a teacher of a specialty sits. Throws {@link NoSuchTest}.
   *
   * @param day null for today
   */
  @PermitAll
  public List<String> testParts(String jurisdiction, String test, String specialty, LocalDate day) {
    return licences(jurisdiction, day)
        .test(test)
        .orElseThrow(() -> new NoSuchTest(test))
        .of(specialty);
  }

  /**
   * A place and what goes with it. Throws {@link NoSuchPlace}.
   *
   * @param day null for today
   */
  @PermitAll
  public PlaceSheet place(String jurisdiction, Place place, LocalDate day) {
    return PlaceSheet.of(salaries(law(jurisdiction, INCREMENT, day)), place);
  }

  /**
   * Where a promotion from a place lands; null where the whole rank pays less. Throws {@link
   * NoSuchPlace} and {@link NoSuchRank}.
   *
   * @param day null for today
   */
  @PermitAll
  public PlaceSheet landing(String jurisdiction, Place from, String rank, LocalDate day) {
    var law = law(jurisdiction, INCREMENT, day);
    if (!law.ladder().has(rank)) {
      throw new NoSuchRank(rank, jurisdiction);
    }
    var salaries = salaries(law);
    PlaceSheet.of(salaries, from);
    return salaries.promoted(from, rank).map(to -> PlaceSheet.of(salaries, to)).orElse(null);
  }

  /** Whether the facts allow an appointment to a rank, and where it would begin. */
  @PermitAll
  public Appointment appointment(EligibilityQuestion question) {
    var law = law(question, APPOINTMENT);
    var day = day(question.day());
    var salaries = salaries(law);
    if (!law.requirements().containsKey(question.target())) {
      throw new NoSuchRank(question.target(), question.jurisdiction());
    }
    var judgement =
        OutsideTheCalendar.refused(
            law.calendar(), () -> Assessment.of(law, question.facts(), question.target(), day));
    var entry =
        salaries
            .entry(question.target(), question.facts(), day, law.degrees())
            .map(found -> PlaceSheet.of(salaries, found.place().value()))
            .orElse(null);
    return new Appointment(judgement, entry);
  }

  /** Where a member of the old scale is placed. Throws {@link NoOldScale}. */
  @PermitAll
  public PlacedFromOldScale oldScale(EligibilityQuestion question) {
    var salaries = salaries(law(question, PLACEMENT));
    var rules = salaries.oldScale();
    if (rules == null) {
      throw new NotOfThisLaw(question.jurisdiction());
    }
    if (question.facts().career().oldScale() == null) {
      throw new NoOldScale();
    }
    var placement = rules.place(salaries, question.facts());
    return new PlacedFromOldScale(
        placement,
        placement.place() == null ? null : PlaceSheet.of(salaries, placement.place()),
        rules.otherwise(salaries, question.facts()));
  }

  /**
   * The next increment from the place held on the day, and how long it stops. Throws {@link
   * NoSuchPlace} where no rank with a level and step is held.
   */
  @PermitAll
  public NextIncrement increment(EligibilityQuestion question) {
    var law = law(question, INCREMENT);
    var salaries = salaries(law);
    var held = question.facts().rankOn(day(question.day()));
    if (held == null || held.level() == null || held.step() == null) {
      throw new NoSuchPlace(held == null ? "" : held.rank(), 0, 0);
    }
    var place = new Place(held.rank(), held.level(), held.step());
    PlaceSheet.of(salaries, place);
    return OutsideTheCalendar.refused(
        law.calendar(),
        () ->
            salaries
                .increments()
                .next(
                    salaries.table(),
                    law.calendar(),
                    law.degrees(),
                    question.facts(),
                    place,
                    held.from()));
  }

  private Regulation law(EligibilityQuestion question, String act) {
    if (question.act() != null && !question.act().equals(act)) {
      throw new NoSuchAct(question.act());
    }
    return regulations.inForce(
        question.jurisdiction(),
        act,
        question.facts().population(),
        day(question.day()),
        question.region());
  }

  private Regulation law(String jurisdiction, String act, LocalDate day) {
    return law(
        new EligibilityQuestion(jurisdiction, act, null, day, "", null, FactSheet.empty(TEACHER)),
        act);
  }

  private static LicenceLaw licences(Regulation law) {
    if (law.licences() == null) {
      throw new NotOfThisLaw(law.jurisdiction());
    }
    return law.licences();
  }

  private static SalaryLaw salaries(Regulation law) {
    if (law.salaries() == null) {
      throw new NotOfThisLaw(law.jurisdiction());
    }
    return law.salaries();
  }

  private LocalDate day(LocalDate asked) {
    return asked == null ? time.today() : asked;
  }
}

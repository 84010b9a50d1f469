package org.rutba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Actor;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;

/**
 * Judges the teachers of a school in passing, each for the rank after the one held. All are read at
 * once: how many they are does not add to the queries.
 */
@ApplicationScoped
class SchoolOutlook {
  /** More than any school has: a guard, not a page. */
  private static final int MOST = 300;

  private static final int MONTHS = 12;
  private static final Period A_YEAR = Period.ofYears(1);

  /** What the law in force depends on, besides the day. */
  private record LawFor(String jurisdiction, String population, long unitId) {
    static LawFor of(TeacherHead teacher) {
      return new LawFor(teacher.jurisdiction(), teacher.population(), teacher.unitId());
    }
  }

  @Inject OutlookRepository outlooks;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject DossierRepository dossiers;
  @Inject LawOfTeacher laws;

  /** The rank after the one a teacher holds on a day; null at the top of the ladder. */
  String nextRank(Regulation law, long teacherId, LocalDate day) {
    var held = ranks.rankOn(teacherId, day).orElse(null);
    return next(law, held == null ? null : held.rank());
  }

  private static String next(Regulation law, String held) {
    return held == null
        ? law.ladder().ranks().get(0).code()
        : law.ladder().above(held).map(above -> above.code()).orElse(null);
  }

  Outlook outlook(Actor actor, LocalDate today) {
    var lines = new ArrayList<BecomingEligibleLine>();
    OfficialCalendar calendar = null;
    var ids = outlooks.inService(actor, today, MOST);
    var facts = dossiers.factSheets(ids);
    var lawOf = new HashMap<LawFor, Regulation>();
    for (var teacher : ids.isEmpty() ? List.<TeacherHead>of() : teachers.heads(ids)) {
      var law = lawOf.computeIfAbsent(LawFor.of(teacher), any -> laws.on(teacher, today));
      calendar = law.calendar();
      var line = line(teacher, law, facts.get(teacher.id()), today);
      if (line != null) {
        lines.add(line);
      }
    }
    lines.sort(
        Comparator.comparing(BecomingEligibleLine::earliestDay)
            .thenComparing(BecomingEligibleLine::personnelNumber));
    return new Outlook(today, lines, calendar == null ? List.of() : months(calendar, today, lines));
  }

  /** Null where no rank is above, or its day does not come within the year. */
  private static BecomingEligibleLine line(
      TeacherHead teacher, Regulation law, FactSheet facts, LocalDate today) {
    var held = facts.rankOn(today);
    var target = next(law, held == null ? null : held.rank());
    if (target == null) {
      return null;
    }
    var judgement = Assessment.of(law, facts, target, today);
    var earliest = earliest(judgement);
    if (earliest == null || !earliest.isBefore(law.calendar().add(today, A_YEAR))) {
      return null;
    }
    return new BecomingEligibleLine(
        teacher.id(),
        teacher.name(),
        teacher.nameLatin(),
        teacher.personnelNumber(),
        teacher.subject(),
        held == null ? null : held.rank(),
        target,
        earliest,
        judgement.verdict(),
        stillMissing(judgement),
        judgement.illustrative());
  }

  /**
   * The day everything calculable is met; where something else is lacking too, the day time has
   * done its part.
   */
  static LocalDate earliest(Judgement judgement) {
    return judgement.earliestDay() == null ? judgement.timeServedOn() : judgement.earliestDay();
  }

  /** What somebody has to do something about before the board: neither time nor the decision. */
  static List<Missing> stillMissing(Judgement judgement) {
    return judgement.missing().stream()
        .filter(one -> one.kind() != Missing.Kind.TIME && one.kind() != Missing.Kind.DECISION)
        .toList();
  }

  static List<MonthForecast> months(
      OfficialCalendar calendar, LocalDate today, List<BecomingEligibleLine> lines) {
    var months = new ArrayList<MonthForecast>();
    var first = calendar.date(calendar.yearOf(today), calendar.monthOf(today), 1);
    for (int i = 0; i < MONTHS; i++) {
      var next = calendar.add(first, Period.ofMonths(1));
      var begins = first;
      var reached =
          lines.stream()
              .map(BecomingEligibleLine::earliestDay)
              .filter(day -> !day.isBefore(begins) && day.isBefore(next))
              .count();
      months.add(
          new MonthForecast(
              first, calendar.yearOf(first), calendar.monthOf(first), Math.toIntExact(reached)));
      first = next;
    }
    return List.copyOf(months);
  }
}

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
import org.rutba.rules.law.MonthSpan;
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

  private static final Period A_YEAR = Period.ofYears(1);

  @Inject OutlookRepository outlooks;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject DossierRepository dossiers;
  @Inject LawOfTeacher laws;

  /** The rank after the one a teacher holds on a day; null at the top of the ladder. */
  String nextRank(Regulation law, long teacherId, LocalDate day) {
    var held = ranks.rankOn(teacherId, day).orElse(null);
    return NextRank.after(law, held == null ? null : held.rank()).orElse(null);
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
    var next = NextRank.of(law, facts, today).orElse(null);
    var earliest = next == null ? null : next.earliestDay();
    if (earliest == null || !earliest.isBefore(law.calendar().add(today, A_YEAR))) {
      return null;
    }
    return new BecomingEligibleLine(
        teacher.id(),
        teacher.name(),
        teacher.nameLatin(),
        teacher.personnelNumber(),
        teacher.subject(),
        next.held(),
        next.judgement().target(),
        earliest,
        next.judgement().verdict(),
        next.stillMissing(),
        next.judgement().illustrative());
  }

  static List<MonthForecast> months(
      OfficialCalendar calendar, LocalDate today, List<BecomingEligibleLine> lines) {
    var months = new ArrayList<MonthForecast>();
    var span = MonthSpan.yearFrom(calendar, today);
    for (int i = 0; i < span.firstDays().size(); i++) {
      var first = span.firstDays().get(i);
      var next = i + 1 < span.firstDays().size() ? span.firstDays().get(i + 1) : span.end();
      var reached =
          lines.stream()
              .map(BecomingEligibleLine::earliestDay)
              .filter(day -> !day.isBefore(first) && day.isBefore(next))
              .count();
      months.add(
          new MonthForecast(
              first, calendar.yearOf(first), calendar.monthOf(first), Math.toIntExact(reached)));
    }
    return List.copyOf(months);
  }
}

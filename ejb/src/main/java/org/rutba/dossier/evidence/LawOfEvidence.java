package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rutba.register.TeacherHead;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.LastDay;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.scoring.Indicator;
import org.rutba.rules.scoring.ItemTerms;

/** What the law in force says of evidence: the official calendar, and what the table counts. */
@ApplicationScoped
class LawOfEvidence {
  private static final String ACT = "promotion";

  @Inject RegulationRepository regulations;
  @Inject UnitRepository units;

  OfficialCalendar calendar(TeacherHead teacher, LocalDate day) {
    return law(teacher, day).calendar();
  }

  /** The indicators that single items are brought for; hours come as courses. */
  List<Indicator> indicators(TeacherHead teacher, LocalDate day) {
    var table = law(teacher, day).scoreTable();
    return table == null
        ? List.of()
        : table.rows().stream()
            .flatMap(row -> row.indicators().stream())
            .filter(indicator -> indicator.hours() == null)
            .toList();
  }

  /** What the table asks of the items of an indicator; null where it asks nothing. */
  ItemTerms terms(TeacherHead teacher, String code, LocalDate day) {
    return code == null
        ? null
        : indicators(teacher, day).stream()
            .filter(indicator -> indicator.code().equals(code))
            .map(Indicator::terms)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  LastDay lastDay(String jurisdiction, LocalDate day) {
    return regulations.lastDay(jurisdiction, day);
  }

  Regulation law(TeacherHead teacher, LocalDate day) {
    var region = units.unit(teacher.unitId()).region();
    return regulations.inForce(
        teacher.jurisdiction(), ACT, teacher.population(), day, region == null ? "" : region);
  }
}

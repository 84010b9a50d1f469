package org.rutba.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.TeacherCertificate;
import org.rutba.rules.law.OfficialCalendar;

/** A teacher, morabbi since 1398/07/01, whom nothing calculable keeps from ostadyar in 1404. */
public final class FavourableFacts {
  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");

  private FavourableFacts() {}

  public static LocalDate day(String official) {
    return PERSIAN.parse(official);
  }

  public static FactSheet ofMorabbi() {
    var hired = day("1386/07/01");
    return FactSheet.of("teacher")
        .ranks(List.of(new RankHeld("morabbi", day("1398/07/01"), null, "1398/512/00001")))
        .service(
            List.of(
                new ServicePeriod(
                    hired, day("1394/07/01"), Set.of("deprived"), true, true, "order"),
                new ServicePeriod(
                    day("1394/07/01"), day("1400/07/01"), Set.of(), true, true, "order"),
                new ServicePeriod(
                    day("1400/07/01"), null, Set.of("deprived"), true, true, "order")))
        .qualifications(
            List.of(new Qualification("master", "mathematics", day("1395/06/31"), "degree")))
        .certificate(new TeacherCertificate(day("1396/01/01"), "certificate"))
        .appraisals(
            IntStream.rangeClosed(1395, 1403)
                .mapToObj(year -> new Appraisal(year, new BigDecimal(95), "appraisal " + year))
                .toList())
        .courses(
            List.of(
                new InServiceCourse(new BigDecimal(400), true, day("1397/01/01"), "course"),
                new InServiceCourse(new BigDecimal(400), false, day("1397/02/01"), "course")))
        .points(
            List.of(
                point("specialised-degree", 1),
                point("certificate-points", 20),
                point("pedagogical-knowledge", 12),
                point("action-research", 6),
                point("contest", 5),
                point("exemplary-country", 2),
                point("creativity", 6),
                point("teacher-training", 1),
                point("head-or-deputy", 6)))
        .build();
  }

  private static PointItem point(String indicator, int quantity) {
    return new PointItem(
        indicator,
        new BigDecimal(quantity),
        day(indicator.equals("teacher-training") ? "1385/03/01" : "1397/03/01"),
        "item " + indicator,
        switch (indicator) {
          case "pedagogical-knowledge" -> Particulars.onDocument("form-1");
          case "creativity" -> Particulars.setBy("minute 1397/12", "a patent used in the county");
          default -> Particulars.NONE;
        });
  }
}

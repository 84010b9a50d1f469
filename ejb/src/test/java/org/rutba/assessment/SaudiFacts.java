package org.rutba.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.Study;
import org.rutba.rules.law.OfficialCalendar;

/** A Saudi practitioner since 1441 whom nothing calculable keeps from advanced in 1448. */
public final class SaudiFacts {
  private static final OfficialCalendar HIJRI = OfficialCalendar.named("umm-al-qura");

  private SaudiFacts() {}

  public static LocalDate day(String official) {
    return HIJRI.parse(official);
  }

  public static FactSheet ofPractitioner() {
    return inRankSince("practitioner", "1441/04/19", "advanced");
  }

  /** One who has held a rank since a day, with a licence of a level and all else in order. */
  public static FactSheet inRankSince(String rank, String since, String licence) {
    return FactSheet.of("teacher")
        .ranks(List.of(new RankHeld(rank, day(since), null, "decision 1441", 2, 3)))
        .qualifications(
            List.of(
                new Qualification(
                    "bachelor",
                    "mathematics",
                    day("1430/06/15"),
                    "degree",
                    new Study(4, true, Study.REGULAR, false, false))))
        .appraisals(
            IntStream.rangeClosed(1441, 1447)
                .mapToObj(year -> Appraisal.graded(year, "excellent", "appraisal " + year))
                .toList())
        .courses(
            IntStream.rangeClosed(1441, 1448)
                .mapToObj(
                    year ->
                        new InServiceCourse(
                            new BigDecimal(40), true, day(year + "/04/25"), "course", true, ""))
                .toList())
        .licensing(
            new Licensing(
                List.of(),
                List.of(new LicenceHeld(licence, day("1446/01/01"), day("1451/01/01"), "licence"))))
        .build();
  }
}

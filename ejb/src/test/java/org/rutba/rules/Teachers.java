package org.rutba.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.TeacherCertificate;

/** Teachers made up from a seed: the same seed gives the same teacher. */
public final class Teachers {

  private static final List<String> INDICATORS =
      List.of(
          "pedagogical-knowledge",
          "specialised-degree",
          "book",
          "article",
          "action-research",
          "lesson-study",
          "certificate-points",
          "quality-scheme",
          "contest",
          "talk",
          "workshop",
          "creativity",
          "teacher-training",
          "head-or-deputy");
  private static final List<String> AREAS =
      List.of("primary", "special-needs", "deprived", "border", "nomadic");
  private static final List<String> DEGREES =
      List.of("diploma", "associate", "bachelor", "master", "doctorate");
  private static final List<String> RANKS =
      List.of("amouzeshyar", "morabbi", "ostadyar", "daneshyar");

  private Teachers() {}

  public static FactSheet teacher(long seed) {
    var random = new Random(seed);
    var hired = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000));
    return FactSheet.of("teacher")
        .ranks(ranks(random, hired))
        .service(service(random, hired))
        .qualifications(
            random.nextInt(20) == 0
                ? List.of()
                : List.of(new Qualification(DEGREES.get(random.nextInt(5)), "", hired, "q")))
        .certificate(random.nextInt(10) == 0 ? null : new TeacherCertificate(hired, "c"))
        .appraisals(appraisals(random))
        .courses(courses(random))
        .publications(publications(random))
        .points(points(random))
        .elite(random.nextInt(15) == 0 ? new EliteStatus(hired.plusYears(3), "e") : null)
        .pay(List.of(new PayRights(hired, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, "p")))
        .build();
  }

  private static List<RankHeld> ranks(Random random, LocalDate hired) {
    var ranks = new ArrayList<RankHeld>();
    int highest = random.nextInt(5);
    var from = hired.plusDays(random.nextInt(500));
    for (int i = 0; i < highest; i++) {
      var to = i == highest - 1 ? null : from.plusDays(1_500 + random.nextInt(900));
      ranks.add(new RankHeld(RANKS.get(i), from, to, "d" + i));
      from = to;
    }
    return ranks;
  }

  private static List<ServicePeriod> service(Random random, LocalDate hired) {
    var periods = new ArrayList<ServicePeriod>();
    int count = 1 + random.nextInt(4);
    var from = hired;
    for (int i = 0; i < count; i++) {
      var to = i == count - 1 ? null : from.plusDays(200 + random.nextInt(2_500));
      var areas = random.nextBoolean() ? Set.of(AREAS.get(random.nextInt(5))) : Set.<String>of();
      periods.add(
          new ServicePeriod(
              from, to, areas, random.nextInt(5) > 0, random.nextInt(8) > 0, "s" + i));
      from = to == null ? null : to.plusDays(random.nextInt(3) == 0 ? random.nextInt(400) : 0);
    }
    return periods;
  }

  private static List<Appraisal> appraisals(Random random) {
    var appraisals = new ArrayList<Appraisal>();
    for (int year = 1398; year < 1404; year++) {
      if (random.nextInt(25) > 0) {
        appraisals.add(
            new Appraisal(year, BigDecimal.valueOf(8_000 + random.nextInt(2_001), 2), "a" + year));
      }
    }
    return appraisals;
  }

  private static LocalDate someDay(Random random) {
    return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_700));
  }

  private static List<InServiceCourse> courses(Random random) {
    var courses = new ArrayList<InServiceCourse>();
    for (int i = random.nextInt(8); i > 0; i--) {
      courses.add(
          new InServiceCourse(
              BigDecimal.valueOf(4 + random.nextInt(60)),
              random.nextInt(4) > 0,
              someDay(random),
              "course" + i));
    }
    return courses;
  }

  private static List<Publication> publications(Random random) {
    var subjects = List.of("taught-subject", "education", "field-of-study");
    var works = new ArrayList<Publication>();
    for (int i = random.nextInt(6); i > 0; i--) {
      var one = subjects.get(random.nextInt(3));
      var other = subjects.get(random.nextInt(3));
      works.add(
          new Publication(
              random.nextInt(5) == 0 ? "book" : "article",
              one.equals(other) ? Set.of(one) : Set.of(one, other),
              someDay(random),
              random.nextBoolean(),
              "w" + i));
    }
    return works;
  }

  private static Particulars particulars(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Particulars.NONE;
      case 1 -> new Particulars("teaching-models", "", 2, random.nextBoolean(), 3, 1, "", "");
      case 2 -> new Particulars("abroad", "", 1, false, 4, 2, "", "");
      case 3 -> Particulars.setBy("minute", "reach");
      default -> Particulars.onDocument("form-1");
    };
  }

  private static List<PointItem> points(Random random) {
    var items = new ArrayList<PointItem>();
    for (int i = random.nextInt(18); i > 0; i--) {
      items.add(
          new PointItem(
              INDICATORS.get(random.nextInt(INDICATORS.size())),
              BigDecimal.valueOf(1 + random.nextInt(8)),
              someDay(random),
              "i" + i,
              particulars(random)));
    }
    return items;
  }
}

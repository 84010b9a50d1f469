package org.rutba.demo.invented;

import static org.rutba.dossier.intake.IntakeKind.APPRAISALS;
import static org.rutba.dossier.intake.IntakeKind.ASSIGNMENTS;
import static org.rutba.dossier.intake.IntakeKind.COURSES;
import static org.rutba.dossier.intake.IntakeKind.CREDITS;
import static org.rutba.dossier.intake.IntakeKind.EXAM_RESULTS;
import static org.rutba.dossier.intake.IntakeKind.EXITS;
import static org.rutba.dossier.intake.IntakeKind.LICENCES;
import static org.rutba.dossier.intake.IntakeKind.OLD_SCALE;
import static org.rutba.dossier.intake.IntakeKind.PROBATIONS;
import static org.rutba.dossier.intake.IntakeKind.QUALIFICATIONS;
import static org.rutba.dossier.intake.IntakeKind.RANKS;
import static org.rutba.dossier.intake.IntakeKind.SERVICE;
import static org.rutba.dossier.intake.IntakeKind.TEACHERS;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rutba.regulation.Regulations;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.Place;

/** Careers of Saudi teachers as rows of the files. */
final class SaudiCareers {
  private static final Regulations LAW = Regulations.ofClasspath();
  private static final int IN_FORCE = 1441;
  private static final List<String> LADDER =
      List.of("teacher", "practitioner", "advanced", "expert");
  private static final String[][] SPECIALTIES = {
    {"mathematics", "رياضيات"},
    {"arabic", "لغة عربية"},
    {"science", "علوم"},
    {"english", "لغة إنجليزية"},
    {"islamic-studies", "دراسات إسلامية"},
    {"social-studies", "دراسات اجتماعية"},
    {"physics", "فيزياء"},
    {"computer", "حاسب آلي"}
  };

  private final CsvFiles files;
  private final OfficialCalendar calendar;
  private final LocalDate today;
  private final RandomGenerator random;
  private final SalaryLaw pay;
  private final int year;

  /** Day the regulation came into force: serving staff were placed. */
  private final LocalDate placed;

  SaudiCareers(CsvFiles files, OfficialCalendar calendar, LocalDate today, RandomGenerator random) {
    this.files = files;
    this.calendar = calendar;
    this.today = today;
    this.random = random;
    year = calendar.yearOf(today);
    placed = calendar.date(IN_FORCE, 4, 19);
    pay = LAW.inForce("sa", "promotion", "teacher", today, "", List.of(), true).salaries();
  }

  /**
   * @param place the teacher's place in the school: the first leads it, the second is the deputy
   */
  void write(InventedTeacher teacher, SaudiProfile profile, int place) {
    var number = teacher.personnelNumber();
    var hired = calendar.date(profile.hired(), 2, 1);
    var specialty = place == 2 ? SPECIALTIES[0] : SPECIALTIES[random.nextInt(SPECIALTIES.length)];
    files.row(
        TEACHERS,
        number,
        teacher.nationalCode(),
        teacher.given().persian(),
        teacher.family().persian(),
        teacher.given().latin(),
        teacher.family().latin(),
        teacher.school().code(),
        teacher.woman() ? "معلمة" : "معلم",
        specialty[1],
        "teacher",
        teacher.woman() ? "f" : "m",
        hired.minusYears(23 + random.nextInt(5)).minusDays(random.nextInt(300)),
        hired,
        null,
        specialty[0]);
    files.row(
        SERVICE,
        number,
        teacher.school().name(),
        teacher.school().code(),
        hired,
        null,
        "yes",
        "yes",
        "personnel-file");
    degrees(number, profile, hired, specialty[1]);
    earlier(number, profile, hired);
    if (profile.rank() != null) {
      ranks(number, profile, hired);
    }
    appraisals(number, profile);
    courses(number, profile);
    tests(number, profile, specialty[0]);
    posts(number, profile, hired, place);
  }

  private void degrees(String number, SaudiProfile profile, LocalDate hired, String field) {
    boolean diploma = profile.degree().equals("diploma");
    files.row(
        QUALIFICATIONS,
        number,
        "degree",
        diploma ? "diploma" : "bachelor",
        field,
        "جامعة النموذج",
        hired.minusMonths(6),
        "personnel-file",
        diploma ? 1 + random.nextInt(2) : 4,
        random.nextInt(8) == 0 ? "no" : "yes",
        random.nextInt(20) == 0 ? "affiliate" : "regular",
        "no",
        "yes");
    if (!diploma && !profile.degree().equals("bachelor")) {
      files.row(
          QUALIFICATIONS,
          number,
          "degree",
          profile.degree(),
          field,
          "جامعة النموذج",
          earlierOf(hired.plusYears(5), today.minusMonths(3)),
          "personnel-file",
          2,
          "yes",
          "regular",
          random.nextInt(3) == 0 ? "yes" : "no",
          "no");
    }
  }

  /** What there was before the regulation: the place on the old scale, and the time. */
  private void earlier(String number, SaudiProfile profile, LocalDate hired) {
    if (!hired.isBefore(placed)) {
      return;
    }
    int level = profile.degree().equals("diploma") ? 1 + random.nextInt(3) : 4 + random.nextInt(3);
    int salary = 3_600 + 950 * level + 310 * (IN_FORCE - profile.hired());
    boolean unknown = random.nextInt(25) == 0;
    files.row(
        OLD_SCALE,
        number,
        level,
        1 + IN_FORCE - profile.hired(),
        unknown ? null : salary,
        unknown ? null : salary - 180 - 40 * random.nextInt(12),
        "personnel-file");
    var time = calendar.between(hired, placed);
    files.row(CREDITS, number, placed, time.toTotalMonths(), time.getDays(), "personnel-file");
  }

  private void ranks(String number, SaudiProfile profile, LocalDate hired) {
    var begins = hired.isBefore(placed) ? placed : hired;
    int rank = LADDER.indexOf(profile.rank());
    boolean promoted =
        profile.promoted() > calendar.yearOf(begins) && profile.promoted() <= year && rank > 0;
    var place = new Place(LADDER.get(promoted ? rank - 1 : rank), profile.level(), profile.step());
    row(number, place, begins);
    for (int each = calendar.yearOf(begins) + 1; each <= year; each++) {
      var next = pay.table().next(place);
      if (next.isPresent()) {
        place = next.get();
        row(number, place, calendar.date(each, 1, 1));
      }
      var day = calendar.date(each, 2, 1);
      if (promoted && each == profile.promoted() && !day.isAfter(today)) {
        place = pay.promoted(place, profile.rank()).orElse(pay.table().top(profile.rank()));
        row(number, place, day);
      }
    }
  }

  private void row(String number, Place place, LocalDate from) {
    files.row(
        RANKS,
        number,
        place.rank(),
        from,
        null,
        calendar.yearOf(from) + "/210/" + number.substring(3),
        from,
        place.level(),
        place.step(),
        pay.table().salary(place));
  }

  private void appraisals(String number, SaudiProfile profile) {
    for (int each = Math.max(profile.hired(), year - 5); each < year; each++) {
      files.row(APPRAISALS, number, each, null, "appraisal-system", profile.grade());
    }
  }

  private void courses(String number, SaudiProfile profile) {
    for (int each = Math.max(profile.hired() + 1, year - 7); each < year; each++) {
      if (profile.hours() > 1) {
        int half = profile.hours() / 2;
        files.row(
            COURSES,
            number,
            "برنامج تخصصي " + each,
            half,
            "yes",
            calendar.date(each, 5, 10),
            "professional-development",
            "yes",
            null);
        files.row(
            COURSES,
            number,
            "برنامج تطويري " + each,
            profile.hours() - half,
            "no",
            calendar.date(each, 9, 3),
            "professional-development",
            "no",
            null);
      }
    }
  }

  private void tests(String number, SaudiProfile profile, String specialty) {
    if (profile.general() == 0) {
      return;
    }
    var sat = calendar.date(Math.max(profile.hired() - 1, year - 1 - profile.licensed()), 6, 12);
    files.row(
        EXAM_RESULTS,
        number,
        "general",
        null,
        profile.general(),
        sat,
        "G-" + number.substring(2),
        "authority");
    files.row(
        EXAM_RESULTS,
        number,
        "specialist",
        specialty,
        profile.special(),
        sat.plusDays(2),
        "S-" + number.substring(2),
        "authority");
    if (profile.licence() != null) {
      var issued = sat.plusDays(40);
      files.row(
          LICENCES,
          number,
          profile.licence(),
          issued,
          issued.plusYears(5).minusDays(1),
          "L-" + number.substring(2),
          "authority");
    }
  }

  private void posts(String number, SaudiProfile profile, LocalDate hired, int place) {
    if (place < 2 && profile.rank() != null && !profile.rank().equals("teacher")) {
      var from = calendar.date(year - 2, 2, 1);
      files.row(
          ASSIGNMENTS,
          number,
          place == 0 ? "principal" : "deputy-principal",
          hired.isAfter(from) ? hired : from,
          calendar.date(year + 2, 1, 29),
          (year - 2) + "/210/" + number.substring(4),
          "personnel-file");
    }
    if (profile.hired() > IN_FORCE && "practitioner".equals(profile.rank())) {
      var passed = calendar.date(profile.hired() + 2, 2, 1);
      files.row(PROBATIONS, number, hired, passed.isAfter(today) ? null : passed, "personnel-file");
    }
    if (random.nextInt(60) == 0) {
      boolean ill = random.nextBoolean();
      files.row(
          EXITS,
          number,
          hired.minusMonths(2),
          ill ? "illness" : "other",
          ill && random.nextBoolean() ? hired.minusMonths(1) : null,
          "personnel-file");
    }
  }

  private static LocalDate earlierOf(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

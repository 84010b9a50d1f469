package org.rutba.demo.invented;

import static org.rutba.dossier.intake.IntakeKind.APPRAISALS;
import static org.rutba.dossier.intake.IntakeKind.COURSES;
import static org.rutba.dossier.intake.IntakeKind.PAY;
import static org.rutba.dossier.intake.IntakeKind.POINTS;
import static org.rutba.dossier.intake.IntakeKind.PUBLICATIONS;
import static org.rutba.dossier.intake.IntakeKind.QUALIFICATIONS;
import static org.rutba.dossier.intake.IntakeKind.RANKS;
import static org.rutba.dossier.intake.IntakeKind.SERVICE;
import static org.rutba.dossier.intake.IntakeKind.TEACHERS;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rutba.rules.law.OfficialCalendar;

/** Writes the whole career of one invented teacher into the files, as its profile has it. */
final class Careers {
  private static final List<String> SUBJECTS =
      List.of(
          "ریاضی", "زیست‌شناسی", "فیزیک", "شیمی", "ادبیات فارسی", "زبان انگلیسی", "تاریخ", "عربی");
  private static final int APPRAISED_YEARS = 7;
  private static final int WITHOUT_A_BOOK = 5;

  private final CsvFiles files;
  private final OfficialCalendar calendar;
  private final LocalDate today;
  private final RandomGenerator random;

  /** First day the law gives ranks; nobody holds one before. */
  private final LocalDate firstRanks;

  Careers(CsvFiles files, OfficialCalendar calendar, LocalDate today, RandomGenerator random) {
    this.files = files;
    this.calendar = calendar;
    this.today = today;
    this.random = random;
    this.firstRanks = calendar.date(1400, 6, 31);
  }

  void write(InventedTeacher teacher, Profile profile) {
    write(teacher, profile, null);
  }

  /** What was left of a teacher at a former school: the old rank, service and a course. */
  void writeOldRecord(InventedTeacher teacher, LocalDate birth) {
    var number = teacher.personnelNumber();
    var hired = calendar.date(calendar.yearOf(today) - 17, 7, 1);
    person(teacher, birth, hired, null);
    files.row(RANKS, number, "morabbi", firstRanks, null, "1400/523/77", firstRanks);
    files.row(
        SERVICE,
        number,
        teacher.school().name(),
        teacher.school().code(),
        hired,
        calendar.date(calendar.yearOf(today) - 6, 6, 31),
        "yes",
        "yes",
        "",
        "personnel-file");
    files.row(
        COURSES, number, "آشنایی با مدرسه روستایی", 16, "no", hired.plusYears(3), "personnel-file");
  }

  /**
   * @param born null for any day that fits the service
   */
  void write(InventedTeacher teacher, Profile profile, LocalDate born) {
    int year = calendar.yearOf(today);
    var number = teacher.personnelNumber();
    var hired = calendar.date(year - profile.serviceYears(), 7, 1);
    if (hired.isAfter(today)) {
      hired = calendar.date(year - profile.serviceYears() - 1, 7, 1);
    }
    var since = rankSince(profile);
    var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    var birth = hired.minusYears(22 + random.nextInt(5)).minusDays(random.nextInt(300));
    person(teacher, born == null ? birth : born, hired, subject);
    if (profile.rank() != null) {
      files.row(
          RANKS, number, profile.rank(), since, null, "1401/512/" + number.substring(3), since);
    }
    service(teacher, number, hired);
    qualifications(profile, number, hired, subject);
    appraisals(profile, number);
    courses(number, since);
    points(profile, number, hired, since);
    publications(profile, number, since, subject);
    pay(profile, number);
  }

  private void person(InventedTeacher teacher, LocalDate birth, LocalDate hired, String subject) {
    boolean primary = teacher.school().areas().contains("primary");
    files.row(
        TEACHERS,
        teacher.personnelNumber(),
        teacher.nationalCode(),
        teacher.given().persian(),
        teacher.family().persian(),
        teacher.given().latin(),
        teacher.family().latin(),
        teacher.school().code(),
        primary ? "آموزگار" : "دبیر",
        primary ? null : subject,
        "teacher",
        teacher.woman() ? "f" : "m",
        birth,
        hired,
        null,
        null,
        null,
        null);
  }

  private LocalDate rankSince(Profile profile) {
    var day = today.minusMonths(profile.monthsInRank()).minusDays(1);
    return day.isBefore(firstRanks) ? firstRanks : day;
  }

  private void service(InventedTeacher teacher, String number, LocalDate hired) {
    var areas = String.join("|", teacher.school().areas());
    var moved = hired.plusYears(2 + random.nextInt(2));
    if (random.nextInt(3) == 0 && moved.isBefore(firstRanks)) {
      files.row(
          SERVICE,
          number,
          "مدرسه روستایی چشمه",
          null,
          hired,
          moved.minusDays(1),
          "yes",
          "yes",
          "deprived",
          "personnel-file");
    } else {
      moved = hired;
    }
    files.row(
        SERVICE,
        number,
        teacher.school().name(),
        teacher.school().code(),
        moved,
        null,
        "yes",
        "yes",
        areas,
        "personnel-file");
  }

  private void qualifications(Profile profile, String number, LocalDate hired, String subject) {
    var degrees = List.of("associate", "bachelor", "master", "doctorate");
    int highest = degrees.indexOf(profile.degree());
    for (int i = Math.min(1, highest); i <= highest; i++) {
      var obtained = i <= 1 ? hired.minusMonths(3) : hired.plusYears(2L * i);
      files.row(
          QUALIFICATIONS,
          number,
          "degree",
          degrees.get(i),
          subject,
          "دانشگاه نمونه",
          earlier(obtained),
          null,
          "personnel-file");
    }
    files.row(
        QUALIFICATIONS,
        number,
        "teacher-certificate",
        null,
        null,
        "مرکز برنامه‌ریزی منابع انسانی",
        earlier(hired.plusMonths(10)),
        profile.table() == 0 ? 62 : 84,
        "personnel-file");
  }

  private void appraisals(Profile profile, String number) {
    int last = calendar.yearOf(today) - 1;
    for (int year = last - APPRAISED_YEARS + 1; year <= last; year++) {
      if (year == last && profile.missingYear()) {
        continue;
      }
      double score = profile.appraisal() + (random.nextDouble() * 2 - 1) * profile.spread();
      files.row(
          APPRAISALS,
          number,
          year,
          Math.round(Math.max(55, Math.min(99, score)) * 4) / 4.0,
          "appraisal-system");
    }
  }

  private void courses(String number, LocalDate since) {
    var titles = List.of("روش‌های تدریس فعال", "سنجش برای یادگیری", "فناوری در کلاس درس");
    int first = calendar.yearOf(since);
    int last = calendar.yearOf(today);
    for (int year = first; year <= last; year++) {
      var day = calendar.date(year, 8, 1 + random.nextInt(29));
      if (day.isBefore(since) || day.isAfter(today)) {
        continue;
      }
      var title = titles.get(random.nextInt(titles.size()));
      files.row(COURSES, number, title, 32, "yes", day, "in-service-system");
      files.row(COURSES, number, "سلامت و ایمنی مدرسه", 8, "no", day, "in-service-system");
    }
  }

  private void points(Profile profile, String number, LocalDate hired, LocalDate since) {
    var before = earlier(since.minusMonths(2L + random.nextInt(6)));
    var first = hired.isBefore(before) ? before : hired.plusMonths(1);
    var level = profile.table();
    files.row(
        POINTS,
        number,
        "pedagogical-knowledge",
        level == 2 ? 12 : 5 + 3 * level,
        "فرم شماره ۱",
        first,
        null,
        "form-1",
        null,
        null,
        null,
        null,
        null,
        null,
        "personnel-file");
    point(number, "specialised-degree", 1, "مدرک منطبق با شغل", first);
    point(number, "certificate-points", level == 0 ? 13 : 20, "گواهینامه صلاحیت معلمی", first);
    if (level > 0) {
      point(number, "teacher-training", 1, "دانش‌آموخته مرکز تربیت معلم", hired.minusMonths(3));
      point(number, "action-research", level * 2, "اقدام‌پژوهی مدرسه", first);
      point(number, "quality-scheme", level, "طرح کیفیت‌بخشی استان", first);
      point(number, "contest", level * 3, "جشنواره الگوهای برتر تدریس", first);
    }
    if (level == 2) {
      point(number, "lesson-study", 2, "درس‌پژوهی گروهی", first);
      point(number, "self-development", 1, "برنامه توسعه فردی", first);
      point(number, "workshop", 5, "تدریس در کارگاه آموزشی استان", first);
    }
    if (random.nextInt(4) == 0) {
      point(number, "talk", 1 + random.nextInt(3), "سخنرانی در همایش استانی", recent(since));
    }
    if (random.nextInt(8) == 0) {
      point(number, "head-or-deputy", 1 + random.nextInt(4), "معاون واحد آموزشی", recent(since));
    }
  }

  private void point(String number, String indicator, int quantity, String title, LocalDate day) {
    files.row(
        POINTS,
        number,
        indicator,
        quantity,
        title,
        day,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "personnel-file");
  }

  private void publications(Profile profile, String number, LocalDate since, String subject) {
    var subjects = List.of("taught-subject|education", "field-of-study", "education");
    for (int i = 0; i < profile.articles(); i++) {
      var day = recent(since);
      var title = "آموزش " + subject + " در کلاس، پژوهش " + (i + 1);
      files.row(
          PUBLICATIONS,
          number,
          "article",
          title,
          "فصلنامه آموزش نمونه",
          day,
          subjects.get(i % subjects.size()),
          "no",
          null,
          "yes",
          null,
          null,
          "educational-groups");
      point(number, "article", 1, title, day);
    }
    if (profile.articles() > WITHOUT_A_BOOK) {
      var day = recent(since);
      var title = "درس‌نامه " + subject;
      files.row(
          PUBLICATIONS,
          number,
          "book",
          title,
          "انتشارات مدرسه",
          day,
          "taught-subject",
          "yes",
          "authored",
          "yes",
          1,
          null,
          "educational-groups");
      point(number, "book", 1, title, day);
    }
  }

  private void pay(Profile profile, String number) {
    int job = 4000 + 60 * profile.serviceYears() + random.nextInt(10) * 10;
    if (profile.rank() == null) {
      // A first rank is owed from the first day the law pays one.
      files.row(
          PAY,
          number,
          calendar.date(calendar.yearOf(firstRanks), 1, 1),
          Math.round(job * 0.6),
          Math.round(job * 0.37),
          Math.round(job * 0.17));
    }
    files.row(
        PAY,
        number,
        calendar.date(calendar.yearOf(today) - 2, 1, 1),
        job,
        Math.round(job * 0.62),
        Math.round(job * 0.28));
    files.row(
        PAY,
        number,
        calendar.date(calendar.yearOf(today), 1, 1),
        Math.round(job * 1.2),
        Math.round(job * 0.74),
        Math.round(job * 0.34));
  }

  private LocalDate recent(LocalDate since) {
    long days = Math.max(30, today.toEpochDay() - since.toEpochDay() - 60);
    return earlier(since.plusDays(20 + random.nextLong(days)));
  }

  private LocalDate earlier(LocalDate day) {
    return day.isAfter(today) ? today.minusDays(1) : day;
  }
}

package org.rutba.demo.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.rules.law.OfficialCalendar;

/**
 * Six hundred Saudi teachers in twenty-four schools, from a fixed seed: all ranks, licences valid
 * and expired, and one office whose staff still stand on the old scale.
 */
public final class SaudiMinistry {
  /** Teachers of the first school. Ready for Advanced; short of development points. */
  public static final String READY_FOR_ADVANCED = "70000001";

  public static final String SHORT_OF_POINTS = "70000002";

  /**
   * Of the rank Teacher, and lacks nothing but the ministry's word on the need for the specialty.
   */
  public static final String READY_FOR_PRACTITIONER = "70000003";

  /** Advanced for less than the two years nobody is spared. */
  public static final String NEWLY_ADVANCED = "70000004";

  /** Outstanding, but not long enough in the rank. */
  public static final String OUTSTANDING = "70000005";

  public static final String LICENCE_EXPIRED = "70000006";

  /** Not long enough a practitioner for a deputy principal, unless the Minister waives it. */
  public static final String NEW_PRACTITIONER = "70000007";

  public static final String READY_FOR_EXPERT = "70000008";

  public static final String MINISTRY = SaudiPlaces.MINISTRY;
  public static final String ADMINISTRATION = SaudiPlaces.ADMINISTRATION;
  public static final String OFFICE = SaudiPlaces.OFFICE;
  public static final String SCHOOL = SaudiPlaces.SCHOOL;

  /** An office whose staff have not been placed: all is there for the placement run. */
  public static final String UNPLACED_OFFICE = "3202";

  private static final long SEED = 14410419L;
  private static final int TEACHERS_IN_A_SCHOOL = 25;
  private static final int NUMBERS_FROM = 70_000_000;

  private final OfficialCalendar calendar = OfficialCalendar.named("umm-al-qura");
  private final RandomGenerator random = new Random(SEED);
  private final CsvFiles files = new CsvFiles("sa", calendar);
  private final List<Place> places = SaudiPlaces.tree();
  private final int year;
  private int count;

  public SaudiMinistry(LocalDate today) {
    year = calendar.yearOf(today);
    var careers = new SaudiCareers(files, calendar, today, random);
    for (var school : places.stream().filter(Place::school).toList()) {
      int first = school.code().equals(SCHOOL) ? known(careers, school) : 0;
      boolean women = school.latin().contains("Girls");
      for (int i = first; i < TEACHERS_IN_A_SCHOOL; i++) {
        var teacher =
            teacher(SaudiNames.given(women, random), SaudiNames.family(random), women, school);
        var profile = anyone();
        boolean unplaced = school.parent().equals(UNPLACED_OFFICE);
        careers.write(teacher, unplaced ? profile.unplaced() : profile, i);
      }
    }
  }

  /** Codes of the administrations and offices, an office after its administration. */
  public static List<String> offices() {
    return SaudiPlaces.offices();
  }

  public List<Place> places() {
    return places;
  }

  /** The files, in the order in which they are to be brought. */
  public Map<IntakeKind, byte[]> files() {
    return files.contents();
  }

  private int known(SaudiCareers careers, Place school) {
    var good = "very-good";
    var best = "excellent";
    Object[][] people = {
      {
        "Noura",
        "Alqahtani",
        profile("practitioner", 1430, 0, "bachelor", 1, 4, 78, 74, "advanced", 1, 44, best)
      },
      {
        "Reem",
        "Alzahrani",
        profile("practitioner", 1431, 0, "bachelor", 1, 3, 75, 72, "advanced", 2, 12, good)
      },
      {
        "Huda",
        "Alghamdi",
        profile("teacher", 1434, 0, "bachelor", 2, 2, 66, 61, "practitioner", 2, 40, good)
      },
      {
        "Salma",
        "Aldosari",
        profile("advanced", 1428, year - 1, "master", 2, 1, 84, 86, "expert", 2, 44, best)
      },
      {
        "Abeer",
        "Alotaibi",
        profile("practitioner", year - 4, 0, "bachelor", 1, 2, 88, 91, "advanced", 1, 60, best)
      },
      {
        "Amal",
        "Alharbi",
        profile("practitioner", 1429, 0, "bachelor", 1, 5, 73, 77, "advanced", 6, 42, good)
      },
      {
        "Latifa",
        "Alshammari",
        profile("practitioner", year - 3, 0, "master", 1, 3, 71, 70, "practitioner", 3, 50, best)
      },
      {
        "Maha",
        "Almutairi",
        profile("advanced", 1425, 0, "bachelor", 1, 2, 82, 85, "expert", 1, 45, best)
      }
    };
    for (int i = 0; i < people.length; i++) {
      var teacher =
          teacher(
              SaudiNames.woman((String) people[i][0]),
              SaudiNames.family((String) people[i][1]),
              true,
              school);
      careers.write(teacher, (SaudiProfile) people[i][2], i + 2);
    }
    return people.length;
  }

  private static SaudiProfile profile(
      String rank,
      int hired,
      int promoted,
      String degree,
      int level,
      int step,
      int general,
      int special,
      String licence,
      int licensed,
      int hours,
      String grade) {
    return new SaudiProfile(
        rank, hired, promoted, degree, level, step, general, special, licence, licensed, hours,
        grade);
  }

  private InventedTeacher teacher(
      Names.Name given, Names.Name family, boolean woman, Place school) {
    count++;
    var number = Integer.toString(NUMBERS_FROM + count);
    return new InventedTeacher(
        number, String.format("1999%06d", count), given, family, woman, school);
  }

  private SaudiProfile anyone() {
    int served = 2 + random.nextInt(28);
    int quality = random.nextInt(10);
    var degree =
        quality > 7
            ? pick("master", "doctorate")
            : quality > 1 ? "bachelor" : pick("diploma", "bachelor");
    boolean placed = served > year - 1441;
    var rank =
        degree.equals("diploma")
            ? "teacher"
            : !placed
                ? pick("practitioner", "practitioner", "practitioner", "teacher")
                : pick(
                    "teacher",
                    "practitioner",
                    "practitioner",
                    "practitioner",
                    "advanced",
                    "advanced",
                    "expert");
    int promoted =
        rank.equals("expert") || placed && random.nextInt(4) == 0
            ? 1442 + random.nextInt(year - 1442)
            : 0;
    int least = degree.equals("diploma") ? 45 : 48;
    int general = random.nextInt(6) == 0 ? 0 : least + random.nextInt(45);
    int special = general == 0 ? 0 : Math.min(98, Math.max(40, general - 8 + random.nextInt(17)));
    return new SaudiProfile(
        rank,
        year - served,
        rank.equals("teacher") ? 0 : promoted,
        degree,
        placed ? 1 + random.nextInt(2) : 1,
        placed ? 1 + random.nextInt(5) : 1 + random.nextInt(3),
        general,
        special,
        licence(degree, served, Math.min(general, special)),
        random.nextInt(7),
        quality * 6,
        quality > 6 ? "excellent" : quality > 1 ? "very-good" : "good");
  }

  /** What the two tests and the experience come to, roughly; the product itself reckons it. */
  private static String licence(String degree, int served, int lower) {
    if (lower < 50) {
      return null;
    }
    if (degree.equals("diploma")) {
      return "teacher";
    }
    return lower >= 80 && served >= 11
        ? "expert"
        : lower >= 70 && served >= 6 ? "advanced" : "practitioner";
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}

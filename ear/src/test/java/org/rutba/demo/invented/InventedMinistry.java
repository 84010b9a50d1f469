package org.rutba.demo.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.rules.law.OfficialCalendar;

/**
 * About two thousand teachers in sixty schools, from a fixed seed. Careers end on the day given, so
 * that some teachers are eligible, some become so within a month, a quarter, a year, and some lack
 * what time does not bring.
 */
public final class InventedMinistry {
  /** Teachers of the first school whose cases the demonstration's walk uses, by Latin name. */
  public static final String ELIGIBLE_FOR_OSTADYAR = "40000001";

  public static final String ELIGIBLE_FOR_DANESHYAR = "40000002";
  public static final String LACKING_FOR_DANESHYAR = "40000003";
  public static final String MEAN_TOO_LOW = "40000005";

  /** Lacks nothing for ostad but what the ministry has not confirmed; of {@link #OSTAD_SCHOOL}. */
  public static final String READY_FOR_OSTAD = "40000171";

  public static final String OSTAD_SCHOOL = "5121006";

  /** Lacks nothing but two months in the rank. */
  public static final String SOON_ELIGIBLE = "40000007";

  /** Family name of a teacher who is recorded twice, and of a pair of homonyms. */
  public static final String RECORDED_TWICE = "ستوده‌فر";

  /** A personnel number that was changed since. */
  public static final String RENUMBERED = "40002045";

  public static final String HOMONYMS = "ژرف‌اندیش";

  public static final String MINISTRY = Places.MINISTRY;
  public static final String PROVINCE = Places.PROVINCE;
  public static final String COUNTY = Places.COUNTY;

  /** A county where every third teacher was never classified: all is there for a first run. */
  public static final String UNRANKED_COUNTY = "5123";

  /** The school whose leader the demonstration signs in. */
  public static final String SCHOOL = Places.SCHOOL;

  private static final long SEED = 14001215L;
  private static final int TEACHERS_IN_A_SCHOOL = 34;

  private final OfficialCalendar calendar = OfficialCalendar.named("persian");
  private final RandomGenerator random = new Random(SEED);
  private final CsvFiles files = new CsvFiles("ir", calendar);
  private final List<Place> places = Places.tree(random);
  private final List<String> namesakes = new ArrayList<>();
  private int count;

  public InventedMinistry(LocalDate today) {
    var careers = new Careers(files, calendar, today, random);
    for (var school : places.stream().filter(Place::school).toList()) {
      int first = 0;
      if (school.code().equals(Places.SCHOOL)) {
        first = known(careers, school);
      } else if (school.code().equals(OSTAD_SCHOOL)) {
        first = readyForOstad(careers, school);
      }
      for (int i = first; i < TEACHERS_IN_A_SCHOOL; i++) {
        boolean woman = school.latin().contains("Girls") || random.nextBoolean();
        var teacher = teacher(Names.given(woman, random), Names.family(random), woman, school);
        var profile = anyone();
        boolean unranked = school.parent().equals(UNRANKED_COUNTY) && i % 3 == 0;
        careers.write(teacher, unranked ? profile.unranked() : profile);
      }
    }
    recordedTwice(careers, today);
  }

  /**
   * One teacher whose old record came in again from another school, and two pairs of homonyms. They
   * come last, so that nobody else's career is another.
   */
  private void recordedTwice(Careers careers, LocalDate today) {
    var now = place("5232010");
    var before = place("5232011");
    var birth = today.minusYears(41).minusDays(17);
    var teacher = teacher(Names.given(true, "Shabnam"), Names.family("Sotoudehfar"), true, now);
    careers.write(teacher, new Profile("ostadyar", 40, 17, "master", 92, 2, 1, 1, false), birth);
    careers.writeOldRecord(
        teacher(Names.given(true, "Shabnam"), Names.family("Sotoudehfar"), true, before), birth);
    namesakes.addAll(namesakes(careers, "Arash", "Zharfandish", today.minusYears(38)));
    namesakes.addAll(namesakes(careers, "Jalal", "Kheradmand", today.minusYears(45)));
  }

  private List<String> namesakes(Careers careers, String given, String family, LocalDate birth) {
    var numbers = new ArrayList<String>();
    for (var school : List.of("5232010", "5232011")) {
      var one = teacher(Names.given(false, given), Names.family(family), false, place(school));
      careers.write(one, new Profile("morabbi", 50, 13, "bachelor", 90, 2, 1, 0, false), birth);
      numbers.add(one.personnelNumber());
    }
    return numbers;
  }

  /** Personnel numbers of two pairs of teachers of one name and birth who are four people. */
  public List<String> namesakes() {
    return List.copyOf(namesakes);
  }

  private Place place(String code) {
    return places.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /** Codes of the provinces and counties, a county after its province. */
  public static List<String> offices() {
    return Places.offices();
  }

  public List<Place> places() {
    return places;
  }

  /** The files, in the order in which they are to be brought. */
  public Map<IntakeKind, byte[]> files() {
    return files.contents();
  }

  /** Five years as daneshyar in a primary school, which shortens the six the rank asks for. */
  private int readyForOstad(Careers careers, Place school) {
    var teacher = teacher(Names.given(true, "Narges"), Names.family("Yazdanpanah"), true, school);
    careers.write(teacher, new Profile("daneshyar", 61, 26, "doctorate", 97, 1, 2, 6, false));
    return 1;
  }

  private int known(Careers careers, Place school) {
    Object[][] people = {
      {"Elham", "Darvishi", new Profile("morabbi", 62, 14, "bachelor", 90, 3, 1, 1, false)},
      {"Niloufar", "Soheilian", new Profile("ostadyar", 62, 19, "master", 94, 3, 2, 3, false)},
      {"Samira", "Rastegar", new Profile("ostadyar", 59, 18, "master", 93, 3, 2, 1, true)},
      {"Shirin", "Kaveh", new Profile("morabbi", 60, 12, "bachelor", 89, 3, 1, 0, true)},
      {"Zahra", "Beheshtipour", new Profile("morabbi", 62, 13, "bachelor", 82, 1, 1, 0, false)},
      {"Narges", "Yazdanpanah", new Profile("morabbi", 61, 15, "master", 91, 4, 1, 0, false)},
      {"Leila", "Khosravi", new Profile("morabbi", 58, 15, "master", 92, 3, 1, 2, false)},
      {"Mina", "Farahmand", new Profile("amouzeshyar", 61, 8, "bachelor", 86, 3, 1, 0, false)},
      {"Parisa", "Shokouhi", new Profile("ostadyar", 54, 20, "master", 95, 2, 2, 4, false)}
    };
    for (var person : people) {
      var teacher =
          teacher(
              Names.given(true, (String) person[0]),
              Names.family((String) person[1]),
              true,
              school);
      careers.write(teacher, (Profile) person[2]);
    }
    return people.length;
  }

  private InventedTeacher teacher(
      Names.Name given, Names.Name family, boolean woman, Place school) {
    count++;
    var number = Integer.toString(40000000 + count);
    return new InventedTeacher(number, nationalCode(count), given, family, woman, school);
  }

  private Profile anyone() {
    int service = 4 + random.nextInt(26);
    var rank =
        service < 7
            ? "amouzeshyar"
            : service < 14
                ? pick("amouzeshyar", "morabbi", "morabbi")
                : service < 20
                    ? pick("morabbi", "morabbi", "ostadyar")
                    : pick("morabbi", "ostadyar", "ostadyar", "daneshyar");
    int months = Math.min(service * 12 - 6, 30 + random.nextInt(33));
    int quality = random.nextInt(10);
    var degree =
        quality > 6
            ? pick("master", "master", "doctorate")
            : quality > 1 ? pick("bachelor", "bachelor", "master") : pick("associate", "bachelor");
    int table = quality > 6 ? 2 : quality > 2 ? 1 : 0;
    return new Profile(
        rank,
        months,
        service,
        degree,
        80 + quality * 1.7,
        2 + random.nextInt(4),
        table,
        quality > 4 ? random.nextInt(4) : 0,
        random.nextInt(12) == 0);
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** A code with a right check digit, from a range never given to anyone. */
  private static String nationalCode(int count) {
    var nine = String.format("998%06d", count);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int rest = sum % 11;
    return nine + (rest < 2 ? rest : 11 - rest);
  }
}

package org.rutba.demo.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Saudi organisation tree: two education administrations, four offices, twenty-four schools.
 */
final class SaudiPlaces {
  static final String MINISTRY = "1";
  static final String ADMINISTRATION = "210";
  static final String OFFICE = "2101";

  /** The school whose leader the demonstration signs in. */
  static final String SCHOOL = "2101001";

  private static final int SCHOOLS_OF_AN_OFFICE = 6;
  private static final String[][] ADMINISTRATIONS = {
    {ADMINISTRATION, "الواحة", "Alwaha"}, {"320", "الساحل", "Alsahel"}
  };
  private static final String[][] OFFICES = {
    {OFFICE, ADMINISTRATION, "شمال الواحة", "North Alwaha"},
    {"2102", ADMINISTRATION, "جنوب الواحة", "South Alwaha"},
    {"3201", "320", "شرق الساحل", "East Alsahel"},
    {"3202", "320", "غرب الساحل", "West Alsahel"}
  };
  private static final String[][] SCHOOLS = {
    {"الثانوية الأولى للبنات", "First Girls' Secondary School"},
    {"ابتدائية الفجر للبنين", "Alfajr Boys' Primary School"},
    {"متوسطة النخيل للبنات", "Alnakheel Girls' Intermediate School"},
    {"ثانوية الريادة للبنين", "Alriyada Boys' Secondary School"},
    {"ابتدائية الزهور للبنات", "Alzuhoor Girls' Primary School"},
    {"متوسطة الأندلس للبنين", "Alandalus Boys' Intermediate School"}
  };

  private SaudiPlaces() {}

  /** Codes of the administrations and offices, an office after its administration. */
  static List<String> offices() {
    return Stream.concat(Arrays.stream(ADMINISTRATIONS), Arrays.stream(OFFICES))
        .map(place -> place[0])
        .toList();
  }

  static List<Place> tree() {
    var places = new ArrayList<Place>();
    for (var administration : ADMINISTRATIONS) {
      places.add(
          new Place(
              "province",
              administration[0],
              MINISTRY,
              "الإدارة العامة للتعليم بمنطقة " + administration[1],
              "Education Administration of " + administration[2],
              List.of()));
    }
    for (var office : OFFICES) {
      places.add(
          new Place(
              "county",
              office[0],
              office[1],
              "مكتب التعليم ب" + office[2],
              "Education Office of " + office[3],
              List.of()));
      for (int i = 0; i < SCHOOLS_OF_AN_OFFICE; i++) {
        places.add(
            new Place(
                "school",
                office[0] + String.format("%03d", i + 1),
                office[0],
                SCHOOLS[i][0] + " ب" + office[2],
                SCHOOLS[i][1] + ", " + office[3],
                List.of()));
      }
    }
    return places;
  }
}

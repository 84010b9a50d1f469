package org.rutba.demo.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The organisation tree: two provinces, five counties, sixty schools. */
final class Places {
  static final String MINISTRY = "1";
  static final String PROVINCE = "512";
  static final String COUNTY = "5121";

  /** The school whose leader the demonstration signs in. */
  static final String SCHOOL = "5121001";

  private static final int SCHOOLS_IN_A_COUNTY = 12;
  private static final String[][] PROVINCES = {
    {PROVINCE, "آذرکوه", "Azarkuh"}, {"523", "ماهستان", "Mahestan"}
  };
  private static final String[][] COUNTIES = {
    {COUNTY, PROVINCE, "رودبالا", "Rudbala"},
    {"5122", PROVINCE, "سنگ‌دره", "Sangdarreh"},
    {"5123", PROVINCE, "گلبن", "Golbon"},
    {"5231", "523", "نیل‌آباد", "Nilabad"},
    {"5232", "523", "سبزرود", "Sabzrud"}
  };
  private static final String[][] SCHOOL_NAMES = {
    {"نرگس", "Narges"}, {"چنار", "Chenar"}, {"بهار", "Bahar"}, {"سپیدار", "Sepidar"},
    {"دانش", "Danesh"}, {"آفتاب", "Aftab"}, {"البرز", "Alborz"}, {"سرو", "Sarv"},
    {"شقایق", "Shaghayegh"}, {"مهرگان", "Mehregan"}, {"نسیم", "Nasim"}, {"کوهپایه", "Kuhpayeh"}
  };
  private static final String[][] STAGES = {
    {"دبیرستان دخترانه", "Girls' Secondary School"},
    {"دبستان", "Primary School"},
    {"دبیرستان پسرانه", "Boys' Secondary School"},
    {"هنرستان", "Vocational School"}
  };

  private Places() {}

  static List<String> offices() {
    return Stream.concat(Arrays.stream(PROVINCES), Arrays.stream(COUNTIES))
        .map(place -> place[0])
        .toList();
  }

  static List<Place> tree(RandomGenerator random) {
    var places = new ArrayList<Place>();
    places.add(
        new Place(
            "ministry", MINISTRY, null, "وزارت آموزش و پرورش", "Ministry of Education", List.of()));
    for (var province : PROVINCES) {
      places.add(
          new Place(
              "province",
              province[0],
              MINISTRY,
              "اداره کل آموزش و پرورش استان " + province[1],
              "Education Department of " + province[2] + " Province",
              List.of()));
    }
    for (var county : COUNTIES) {
      places.add(
          new Place(
              "county",
              county[0],
              county[1],
              "اداره آموزش و پرورش شهرستان " + county[2],
              "Education Office of " + county[3] + " County",
              List.of()));
      for (int i = 0; i < SCHOOLS_IN_A_COUNTY; i++) {
        places.add(school(county[0], i, random));
      }
    }
    return places;
  }

  private static Place school(String county, int i, RandomGenerator random) {
    var stage = STAGES[i % STAGES.length];
    var name = SCHOOL_NAMES[i];
    var areas = new ArrayList<String>();
    if (i % STAGES.length == 1) {
      areas.add("primary");
    } else if (i > 0 && random.nextInt(4) == 0) {
      areas.add(List.of("deprived", "border", "nomadic", "special-needs").get(random.nextInt(4)));
    }
    return new Place(
        "school",
        county + String.format("%03d", i + 1),
        county,
        stage[0] + " " + name[0],
        name[1] + " " + stage[1],
        areas);
  }
}

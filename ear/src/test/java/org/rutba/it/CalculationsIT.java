package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;

/** The acceptance vectors of Iran's law, asked of a running server as a program asks them. */
@ExtendWith(WithRunningRutba.class)
class CalculationsIT {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final String RIGHTS =
      "[{\"from\": \"2020-03-20\", \"job-right\": 5400, \"incumbent-right\": 3250,"
          + " \"job-supplement\": 1350}]";

  private static String question(String target, String facts) {
    return "{\"jurisdiction\": \"ir\", \"target\": \"%s\", \"day\": \"%s\", \"facts\": {\"population\": \"teacher\", %s}}"
        .formatted(target, DAY, facts);
  }

  private static String asked(String facts) {
    return "{\"jurisdiction\": \"ir\", \"day\": \"%s\", \"facts\": {\"population\": \"teacher\", %s}}"
        .formatted(DAY, facts);
  }

  private static String appraisals(int lastYear, int... points) {
    return "\"appraisals\": ["
        + IntStream.range(0, points.length)
            .mapToObj(
                at ->
                    "{\"year\": %d, \"points\": %d, \"evidence\": \"form\"}"
                        .formatted(lastYear - points.length + 1 + at, points[at]))
            .collect(Collectors.joining(", "))
        + "]";
  }

  private static JsonObject finding(JsonObject judgement, String requirement) {
    return judgement.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("requirement").equals(requirement))
        .findFirst()
        .orElseThrow(() -> new AssertionError(requirement + " in " + judgement));
  }

  private static BigDecimal number(JsonObject json, String name) {
    return json.getJsonNumber(name).bigDecimalValue();
  }

  @ParameterizedTest
  @CsvSource({
    "amouzeshyar, 4500",
    "morabbi, 5500",
    "ostadyar, 6500",
    "daneshyar, 7500",
    "ostad, 9000"
  })
  void three_rights_of_ten_thousand_points_give_each_rank_its_least_supplement(
      String rank, BigDecimal amount, RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/supplement",
                "{\"jurisdiction\": \"ir\", \"rank\": \"%s\", \"day\": \"%s\", \"rights\": %s}"
                    .formatted(rank, DAY, RIGHTS));
    assertThat(number(answer, "amount")).isEqualByComparingTo(amount);
  }

  @Test
  void four_full_time_nomadic_years_of_a_morabbi_leave_four_years_to_serve(RunningRutba rutba)
      throws Exception {
    var facts =
        "\"ranks\": [{\"rank\": \"morabbi\", \"from\": \"2021-11-22\", \"evidence\": \"d\"}],"
            + " \"service\": [{\"from\": \"2021-11-22\", \"areas\": [\"nomadic\"], \"full-time\":"
            + " true, \"teaching\": true, \"evidence\": \"f\"}]";
    var answer = new RestDoor(rutba).answer("eligibility", question("ostadyar", facts));
    var time = finding(answer, "years-in-rank/ostadyar");
    assertThat(time.getString("status")).isEqualTo("met");
    assertThat(time.get("needed").toString()).contains("P4Y");
  }

  @ParameterizedTest
  @CsvSource({"2021-09-21, false, 0", "2021-09-22, true, 0", "2021-10-23, true, 5677.42"})
  void whoever_retired_before_the_first_day_is_not_covered(
      String retired, boolean covered, BigDecimal owed, RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/pay",
                ("{\"jurisdiction\": \"ir\", \"rank\": \"morabbi\", \"effective-day\":"
                        + " \"2021-03-21\", \"last-day\": \"2022-12-21\", \"retired-on\": \"%s\","
                        + " \"rights\": %s}")
                    .formatted(retired, RIGHTS));
    assertThat(answer.getBoolean("covered")).isEqualTo(covered);
    assertThat(number(answer, "owed")).isEqualByComparingTo(owed);
    if (owed.signum() > 0) {
      assertThat(answer.getJsonArray("lines").getJsonObject(0).getString("from"))
          .isEqualTo("2021-09-22");
    }
  }

  @Test
  void appraisals_of_four_times_90_and_84_fail_a_daneshyar_twice(RunningRutba rutba)
      throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer("eligibility", question("daneshyar", appraisals(1403, 90, 90, 90, 90, 84)));
    assertThat(finding(answer, "appraisal-mean/daneshyar").getString("status"))
        .isEqualTo("not-met");
    assertThat(finding(answer, "appraisal-mean/daneshyar").get("found").toString())
        .contains("88.8");
    assertThat(finding(answer, "appraisal-floor/daneshyar").getString("status"))
        .isEqualTo("not-met");
  }

  @Test
  void appraisals_of_four_times_96_and_91_pass_an_ostad(RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer("eligibility", question("ostad", appraisals(1403, 96, 96, 96, 96, 91)));
    assertThat(finding(answer, "appraisal-mean/ostad").getString("status")).isEqualTo("met");
    assertThat(finding(answer, "appraisal-floor/ostad").getString("status")).isEqualTo("met");
  }

  @Test
  void forty_hours_of_which_eight_are_general_count_one_block(RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/score",
                asked(
                    "\"courses\": [{\"hours\": 32, \"specialised\": true, \"day\":"
                        + " \"2024-05-01\", \"evidence\": \"c\"}, {\"hours\": 8, \"specialised\":"
                        + " false, \"day\": \"2024-06-01\", \"evidence\": \"c\"}]"));
    assertThat(number(answer, "total")).isEqualByComparingTo("1.5");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"printing\": 1', 4",
    "'\"printing\": 2', 0",
    "'\"printing\": 2, \"revised\": true', 1.2",
    "'\"printing\": 3, \"revised\": true', 1.2"
  })
  void a_later_printing_has_three_tenths_of_the_points_if_it_was_revised_and_none_otherwise(
      String printing, BigDecimal points, RunningRutba rutba) throws Exception {
    var answer = new RestDoor(rutba).answer("calculations/score", item("book", printing));
    assertThat(number(answer, "total")).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, 1", "3, 2, 2", "2, 2, 1"})
  void a_conference_at_home_is_international_with_three_speakers_of_two_foreign_countries(
      int speakers, int countries, BigDecimal points, RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/score",
                item(
                    "talk",
                    "\"foreign-speakers\": %d, \"foreign-countries\": %d"
                        .formatted(speakers, countries)));
    assertThat(number(answer, "total")).isEqualByComparingTo(points);
  }

  private static String item(String indicator, String about) {
    return asked(
        "\"points\": [{\"indicator\": \"%s\", \"quantity\": 1, \"day\": \"2021-05-01\", %s, \"evidence\": \"i\"}]"
            .formatted(indicator, about));
  }

  @Test
  void nobody_is_asked_for_time_in_a_rank_at_a_first_classification(RunningRutba rutba)
      throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/placement",
                asked(
                    "\"service\": [{\"from\": \"2010-09-23\", \"areas\": [], \"full-time\": true,"
                        + " \"teaching\": true, \"evidence\": \"f\"}]"));
    assertThat(answer.getBoolean("certain")).isFalse();
    assertThat(answer.getJsonArray("judgements").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(
            judgement ->
                assertThat(judgement.getJsonArray("findings").getValuesAs(JsonObject.class))
                    .noneMatch(
                        finding -> finding.getString("requirement").startsWith("years-in-rank/")));
  }

  @Test
  void a_rank_without_the_points_to_keep_it_is_lost_three_years_on(RunningRutba rutba)
      throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/re-evaluation",
                asked(
                    "\"ranks\": [{\"rank\": \"ostadyar\", \"from\": \"2022-11-22\", \"evidence\":"
                        + " \"d\"}], \"points\": [{\"indicator\": \"talk\", \"quantity\": 1,"
                        + " \"day\": \"2023-05-01\", \"evidence\": \"c\"}]"));
    assertThat(answer.getString("due-day")).isEqualTo("2025-11-22");
    assertThat(answer.getBoolean("due")).isTrue();
    assertThat(answer.getString("result")).isEqualTo("demoted");
    assertThat(answer.getBoolean("second-demotion")).isFalse();
    assertThat(answer.getJsonObject("citation").getString("article")).isEqualTo("8");
  }

  @Test
  void seven_of_eleven_make_no_quorum_of_two_thirds_and_eight_do(RunningRutba rutba)
      throws Exception {
    var door = new RestDoor(rutba);
    var votes =
        "{\"jurisdiction\": \"ir\", \"level\": \"central\", \"members\": 11, \"in-favour\": %d}";
    assertThat(door.answer("calculations/quorum", votes.formatted(7)).getString("result"))
        .isEqualTo("no-quorum");
    var eight = door.answer("calculations/quorum", votes.formatted(8));
    assertThat(eight.getInt("quorum")).isEqualTo(8);
    assertThat(eight.getString("result")).isEqualTo("carried");
    assertThat(eight.getBoolean("illustrative")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"central, 4, 11", "province, 4, 14", "county, 4, 13"})
  void a_board_has_the_seats_of_article_7(String level, int deputies, int seats, RunningRutba rutba)
      throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/composition",
                "{\"jurisdiction\": \"ir\", \"level\": \"%s\", \"deputies\": %d}"
                    .formatted(level, deputies));
    assertThat(answer.getInt("seat-count")).isEqualTo(seats);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          supplement | {"jurisdiction": "ir", "rank": "wizard", "rights": []} | 400 | /rights
          supplement | {"jurisdiction": "ir", "rank": "ostad", "rights": [{"job-right": -1, "incumbent-right": 1, "job-supplement": 1}]} | 400 | /rights/0/job-right
          pay | {"jurisdiction": "ir", "rank": "ostad", "effective-day": "1400/06/31", "rights": []} | 400 | /effective-day
          composition | {"jurisdiction": "ir", "level": "village", "deputies": 2} | 422 | /level
          composition | {"jurisdiction": "xx", "level": "county", "deputies": 2} | 422 | /jurisdiction
          quorum | {"jurisdiction": "ir", "level": "county", "members": 3, "in-favour": 5} | 400 | /members
          placement | {"jurisdiction": "ir", "act": "promotion", "facts": {"population": "teacher"}} | 422 | /act
          re-evaluation | {"jurisdiction": "ir"} | 400 | /facts
          score | {"jurisdiction": "ir", "facts": {"population": "teacher", "courses": [{"hours": "many"}]}} | 400 | /facts/courses/0/hours
          """)
  void what_is_wrong_is_pointed_to(
      String kind, String body, int status, String pointer, RunningRutba rutba) throws Exception {
    var response = new RestDoor(rutba).post("calculations/" + kind, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(RestDoor.json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("pointer"))
        .contains(pointer);
  }

  @Test
  void a_kind_nobody_calculates_is_not_found(RunningRutba rutba) throws Exception {
    assertThat(new RestDoor(rutba).post("calculations/luck", "{}").statusCode()).isEqualTo(404);
  }
}

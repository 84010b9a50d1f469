package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;

/** The acceptance vectors of the Saudi law, asked of a running server as a program asks them. */
@ExtendWith(WithRunningRutba.class)
class LadderCalculationsIT {
  private static final String DAY = "2026-11-23";

  private static String asked(String facts) {
    return "{\"jurisdiction\": \"sa\", \"day\": \"%s\", \"facts\": {\"population\": \"teacher\", %s}}"
        .formatted(DAY, facts);
  }

  private static String degree(String degree) {
    return "\"qualifications\": [{\"degree\": \"%s\", \"field\": \"physics\", \"day\": \"2008-06-30\", \"study\": \"regular\", \"educational\": true, \"evidence\": \"d\"}]"
        .formatted(degree);
  }

  private static String since(String day) {
    return "\"service\": [{\"from\": \"%s\", \"areas\": [], \"full-time\": true, \"teaching\": true, \"evidence\": \"s\"}]"
        .formatted(day);
  }

  private static String scores(int general, int specialist) {
    return "\"exams\": [{\"test\": \"general\", \"points\": %d, \"day\": \"2026-02-01\", \"evidence\": \"e\"}, {\"test\": \"specialist\", \"points\": %d, \"day\": \"2026-02-02\", \"evidence\": \"e\"}]"
        .formatted(general, specialist);
  }

  private static BigDecimal number(JsonObject json, String name) {
    return json.getJsonNumber(name).bigDecimalValue();
  }

  private static JsonObject finding(JsonObject judgement, String requirement) {
    return judgement.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("requirement").equals(requirement))
        .findFirst()
        .orElseThrow(() -> new AssertionError(requirement + " in " + judgement));
  }

  @Test
  void scores_of_72_and_55_are_a_practitioner_by_both_tests_and_advanced_by_the_higher(
      RunningRutba rutba) throws Exception {
    var facts = degree("bachelor") + ", " + since("2019-06-01") + ", " + scores(72, 55);
    var answer = new RestDoor(rutba).answer("calculations/licence", asked(facts));
    assertThat(answer.getString("level")).isEqualTo("practitioner");
    assertThat(answer.getJsonObject("otherwise").getString("level-score")).isEqualTo("advanced");
    assertThat(answer.getBoolean("diverges")).isTrue();
  }

  @Test
  void a_bachelor_of_twelve_years_with_85_and_82_is_an_expert(RunningRutba rutba) throws Exception {
    var facts = degree("bachelor") + ", " + since("2014-09-01") + ", " + scores(85, 82);
    var answer = new RestDoor(rutba).answer("calculations/licence", asked(facts));
    assertThat(answer.getString("level")).isEqualTo("expert");
    assertThat(answer.getBoolean("diverges")).isFalse();
  }

  @Test
  void a_diploma_with_90_and_90_gives_the_teacher_licence(RunningRutba rutba) throws Exception {
    var facts = degree("diploma") + ", " + since("2014-09-01") + ", " + scores(90, 90);
    var answer = new RestDoor(rutba).answer("calculations/licence", asked(facts));
    assertThat(answer.getString("level")).isEqualTo("teacher");
  }

  @Test
  void a_teacher_of_mathematics_does_not_sit_the_quantitative_part(RunningRutba rutba)
      throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/test-parts",
                "{\"jurisdiction\": \"sa\", \"test\": \"general\", \"specialty\": \"mathematics\"}");
    assertThat(answer.getJsonArray("parts").getValuesAs(JsonString::getString))
        .containsExactly("educational", "verbal");
  }

  @Test
  void a_new_master_begins_in_the_third_step_of_practitioner(RunningRutba rutba) throws Exception {
    var body = asked(degree("master")).replaceFirst("\\{", "{\"target\": \"practitioner\", ");
    var entry = new RestDoor(rutba).answer("calculations/appointment", body).getJsonObject("entry");
    assertThat(entry.getString("rank")).isEqualTo("practitioner");
    assertThat(entry.getInt("level")).isEqualTo(1);
    assertThat(entry.getInt("step")).isEqualTo(3);
    assertThat(number(entry, "salary")).isEqualByComparingTo("8570");
    assertThat(number(entry, "transport")).isEqualByComparingTo("700");
  }

  @Test
  void nine_thousand_on_old_level_5_land_on_the_next_higher_step(RunningRutba rutba)
      throws Exception {
    var facts =
        "\"old-scale\": {\"level\": 5, \"salary\": 9000, \"net\": 8900, \"evidence\": \"p\"}";
    var place =
        new RestDoor(rutba)
            .answer("calculations/old-scale-placement", asked(facts))
            .getJsonObject("place");
    assertThat(place.getString("rank")).isEqualTo("practitioner");
    assertThat(place.getInt("level")).isEqualTo(1);
    assertThat(place.getInt("step")).isEqualTo(4);
    assertThat(number(place, "salary")).isEqualByComparingTo("9070");
  }

  @ParameterizedTest
  @CsvSource({"advanced, 4, 900", "expert, 3, 700", "teacher, 1, 500", "teacher, 2, 700"})
  void transport_goes_by_rank_and_level(
      String rank, int level, BigDecimal amount, RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/transport",
                "{\"jurisdiction\": \"sa\", \"rank\": \"%s\", \"level\": %d}"
                    .formatted(rank, level));
    assertThat(number(answer, "transport")).isEqualByComparingTo(amount);
  }

  @Test
  void the_increment_of_a_bachelor_from_old_level_1_stops_thirty_months_before_level_5(
      RunningRutba rutba) throws Exception {
    var facts =
        degree("bachelor")
            + ", \"ranks\": [{\"rank\": \"teacher\", \"from\": \"2025-06-26\", \"level\": 4, \"step\": 6, \"evidence\": \"r\"}], \"old-scale\": {\"level\": 1, \"evidence\": \"p\"}";
    var answer = new RestDoor(rutba).answer("calculations/increment-stop", asked(facts));
    assertThat(answer.getInt("stop-months")).isEqualTo(30);
    assertThat(answer.getJsonObject("to").getInt("level")).isEqualTo(5);
    assertThat(answer.getString("stopped-until")).isEqualTo("2027-11-29");
  }

  @Test
  void two_years_as_advanced_meet_the_floor_and_ten_of_credit_the_time_under_both_readings(
      RunningRutba rutba) throws Exception {
    var facts =
        degree("bachelor")
            + ", \"ranks\": [{\"rank\": \"advanced\", \"from\": \"2024-11-23\", \"evidence\": \"r\"}], \"credits\": [{\"day\": \"2019-12-16\", \"time\": \"P10Y\", \"evidence\": \"c\"}]";
    var body =
        asked(facts).replaceFirst("\\{", "{\"act\": \"promotion\", \"target\": \"expert\", ");
    var answer = new RestDoor(rutba).answer("eligibility", body);
    assertThat(finding(answer, "two-years-advanced").getString("status")).isEqualTo("met");
    var time = finding(answer, "time/expert");
    assertThat(time.getString("status")).isEqualTo("met");
    assertThat(time.getJsonObject("needed").getString("span")).isEqualTo("P6Y");
    assertThat(time.getJsonObject("alternative").getJsonObject("needed").getString("span"))
        .isEqualTo("P5Y");
  }

  @Test
  void a_licence_fetched_late_runs_from_a_year_after_the_test(RunningRutba rutba) throws Exception {
    var answer =
        new RestDoor(rutba)
            .answer(
                "calculations/licence-expiry",
                "{\"jurisdiction\": \"sa\", \"issued\": \"2024-06-01\", \"latest-test\": \"2023-01-01\"}");
    assertThat(answer.getString("expires")).isEqualTo("2029-01-01");
  }

  @Test
  void a_deputy_principal_is_judged_by_the_conditions_of_the_post(RunningRutba rutba)
      throws Exception {
    var facts =
        "\"ranks\": [{\"rank\": \"practitioner\", \"from\": \"2020-01-01\", \"evidence\": \"r\"}]";
    var body =
        asked(facts)
            .replaceFirst("\\{", "{\"act\": \"assignment\", \"target\": \"deputy-principal\", ");
    var answer = new RestDoor(rutba).answer("eligibility", body);
    assertThat(finding(answer, "served/practitioner").getString("status")).isEqualTo("met");
    assertThat(finding(answer, "ministry-assigns").getString("status")).isEqualTo("needs-decision");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          eligibility | {"jurisdiction": "sa", "act": "promotion", "target": "teacher", "day": "2026-11-23", "facts": {"population": "teacher"}} | 422 | /target
          eligibility | {"jurisdiction": "sa", "act": "placement", "target": "teacher", "day": "2026-11-23", "facts": {"population": "teacher"}} | 422 | /act
          eligibility | {"jurisdiction": "sa", "act": "promotion", "target": "advanced", "day": "2026-11-23", "facts": {"population": "teacher", "ranks": [{"rank": "practitioner", "from": "1901-02-03"}], "qualifications": [{"degree": "bachelor", "day": "1900-01-01"}]}} | 422 | /facts/ranks/0/from
          calculations/licence | {"jurisdiction": "sa", "day": "2026-11-23", "facts": {"population": "teacher", "exams": [{"test": "general", "points": 101, "day": "2026-01-01"}]}} | 400 | /facts/exams/0/points
          calculations/salary | {"jurisdiction": "sa", "rank": "expert", "level": 4, "step": 1} | 422 | /rank
          calculations/salary | {"jurisdiction": "ir", "rank": "ostad", "level": 1, "step": 1} | 422 | /jurisdiction
          calculations/licence-expiry | {"jurisdiction": "sa", "issued": "1445/01/01", "latest-test": "2023-01-01"} | 400 | /issued
          calculations/test-parts | {"jurisdiction": "sa", "test": "luck"} | 422 | /test
          """)
  void what_is_wrong_is_pointed_to(
      String path, String body, int status, String pointer, RunningRutba rutba) throws Exception {
    var response = new RestDoor(rutba).post(path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(RestDoor.json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("pointer"))
        .contains(pointer);
  }
}

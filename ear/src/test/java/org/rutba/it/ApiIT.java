package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;

/** The REST door, as a program meets it. */
@ExtendWith(WithRunningRutba.class)
class ApiIT {
  private static final String FACTS =
      """
      {"population": "teacher",
       "ranks": [{"rank": "morabbi", "from": "2021-09-22", "evidence": "decree"}],
       "service": [{"from": "2010-09-23", "areas": [], "full-time": true, "teaching": true,
                    "evidence": "file"}],
       "appraisals": [{"year": 1404, "points": 91, "evidence": "form"}]}
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void facts_are_judged_with_articles_by_the_law_in_force(RunningRutba rutba) throws Exception {
    var answer =
        json(
            post(
                rutba,
                "eligibility",
                "{\"jurisdiction\": \"ir\", \"target\": \"ostadyar\", \"day\": \"2026-11-23\","
                    + " \"facts\": "
                    + FACTS
                    + "}"));
    assertThat(answer.getBoolean("draft")).isFalse();
    assertThat(answer.getString("verdict")).isEqualTo("incomplete");
    var time =
        answer.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
            .filter(finding -> finding.getString("requirement").endsWith("years-in-rank/ostadyar"))
            .findFirst()
            .orElseThrow();
    assertThat(time.getString("status")).isEqualTo("met");
    assertThat(time.getJsonObject("citation").getString("article")).isEqualTo("5");
  }

  @Test
  void a_named_draft_answers_and_says_that_it_is_one(RunningRutba rutba) throws Exception {
    var answer =
        json(
            post(
                rutba,
                "eligibility",
                "{\"jurisdiction\": \"ir\", \"target\": \"ostadyar\", \"day\": \"2026-11-23\","
                    + " \"regulation\": \"ir/by-law-draft-1401\", \"facts\": "
                    + FACTS.replace("teacher\",", "administrative\",")
                    + "}"));
    assertThat(answer.getBoolean("draft")).isTrue();
  }

  @Test
  void three_rights_of_ten_thousand_points_give_a_daneshyar_seven_thousand_five_hundred(
      RunningRutba rutba) throws Exception {
    var answer =
        json(
            post(
                rutba,
                "calculations/supplement",
                "{\"jurisdiction\": \"ir\", \"rank\": \"daneshyar\", \"day\": \"2026-11-23\","
                    + " \"rights\": [{\"job-right\": 5400, \"incumbent-right\": 3250,"
                    + " \"job-supplement\": 1350}]}"));
    assertThat(answer.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("7500");
    assertThat(answer.getJsonObject("citation").getString("article")).isEqualTo("6");
  }

  @Test
  void every_fault_of_a_body_is_named_with_its_place(RunningRutba rutba) throws Exception {
    var response =
        post(
            rutba,
            "eligibility",
            "{\"jurisdiction\": 7, \"day\": \"tomorrow\", \"facts\": {\"population\":"
                + " \"teacher\", \"ranks\": [{\"rank\": \"morabbi\", \"from\": \"1400/06/31\","
                + " \"evidence\": \"x\"}]}}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("pointer"))
        .containsExactlyInAnyOrder("/jurisdiction", "/target", "/day", "/facts/ranks/0/from");
  }

  @Test
  void a_rank_the_ladder_does_not_have_is_a_problem_with_a_sentence(RunningRutba rutba)
      throws Exception {
    var response =
        post(
            rutba,
            "eligibility",
            "{\"jurisdiction\": \"ir\", \"target\": \"wizard\", \"facts\": " + FACTS + "}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(json(response).getString("detail")).contains("wizard");
  }

  @Test
  void without_credentials_nothing_is_answered(RunningRutba rutba) throws Exception {
    var request =
        HttpRequest.newBuilder(rutba.address().resolve("api/v1/regulations")).GET().build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
  }

  @Test
  void the_packs_are_listed_with_their_status(RunningRutba rutba) throws Exception {
    var response = send(rutba, "regulations", null);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("ir/law-1400", "in-force", "ir/by-law-draft-1401", "draft");
  }

  @Test
  void a_code_nobody_was_given_is_unknown(RunningRutba rutba) throws Exception {
    var response = send(rutba, "decrees/1111-1111-1111/verification", null);
    assertThat(json(response).getString("state")).isEqualTo("unknown");
  }

  @Test
  void the_interface_describes_itself_with_examples(RunningRutba rutba) throws Exception {
    var request = HttpRequest.newBuilder(rutba.address().resolve("openapi")).GET().build();
    var description = client.send(request, BodyHandlers.ofString()).body();
    assertThat(description)
        .contains(
            "/api/v1/eligibility",
            "/api/v1/calculations/{kind}",
            "/api/v1/regulations",
            "/api/v1/decrees/{code}/verification",
            "examples");
  }

  private static HttpResponse<String> post(RunningRutba rutba, String path, String body)
      throws IOException, InterruptedException {
    return send(rutba, path, body);
  }

  private static HttpResponse<String> send(RunningRutba rutba, String path, String body)
      throws IOException, InterruptedException {
    var door = new RestDoor(rutba);
    return body == null ? door.get(path) : door.post(path, body);
  }

  private static JsonObject json(HttpResponse<String> response) {
    return RestDoor.json(response);
  }
}

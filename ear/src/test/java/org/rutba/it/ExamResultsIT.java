package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;

/** Results of tests at the REST door, as the program of their source meets it. */
@ExtendWith(WithRunningRutba.class)
class ExamResultsIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void what_cannot_be_taken_says_why_and_where_and_keeps_nothing_else_out(RunningRutba rutba)
      throws Exception {
    var made = rutba.ask("licence", Map.of(), "").strip().split(" ");
    var answer =
        post(
            rutba,
            made[2],
            """
            {"results": [
              {"certificate": "A-%1$s", "national-code": "%1$s", "test": "general", "points": 64,
               "sat-on": "2026-05-05"},
              {"certificate": "B-%1$s", "national-code": "%1$s", "test": "driving", "points": 64,
               "sat-on": "2026-05-05"},
              {"certificate": "C-%1$s", "test": "general", "points": "many", "sat-on": "May",
               "colour": "blue"},
              7
            ]}
            """
                .formatted(made[3]));

    assertThat(answer.statusCode()).isEqualTo(207);
    var items = RestDoor.json(answer).getJsonArray("results").getValuesAs(JsonObject.class);
    assertThat(items)
        .extracting(item -> item.getString("status"))
        .containsExactly("recorded", "refused", "refused", "refused");
    var unknown = items.get(1).getJsonObject("problem");
    assertThat(unknown.getString("type")).isEqualTo("/problems/unknown-test");
    assertThat(pointers(unknown)).containsExactly("/results/1/test");
    assertThat(pointers(items.get(2).getJsonObject("problem")))
        .containsExactlyInAnyOrder(
            "/results/2/colour",
            "/results/2/personnel-number",
            "/results/2/points",
            "/results/2/sat-on");
    assertThat(pointers(items.get(3).getJsonObject("problem"))).containsExactly("/results/3");
  }

  @Test
  void a_program_not_admitted_for_results_is_turned_away(RunningRutba rutba) throws Exception {
    var answer = post(rutba, DemonstrationSignIns.CLIENT, "{\"results\": []}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(RestDoor.json(answer).getString("type")).endsWith("results-not-admitted");
  }

  @Test
  void what_is_no_delivery_is_a_fault_of_the_body(RunningRutba rutba) throws Exception {
    var answer = post(rutba, DemonstrationSignIns.CLIENT, "{\"results\": 5}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(pointers(RestDoor.json(answer))).containsExactly("/results");
  }

  private static java.util.List<String> pointers(JsonObject problem) {
    return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(fault -> fault.getString("pointer"))
        .toList();
  }

  private HttpResponse<String> post(RunningRutba rutba, String program, String body)
      throws IOException, InterruptedException {
    var credentials = program + ":" + DemonstrationSignIns.CLIENT_KEY;
    return client.send(
        HttpRequest.newBuilder(URI.create(rutba.address() + "api/v1/exam-results"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}

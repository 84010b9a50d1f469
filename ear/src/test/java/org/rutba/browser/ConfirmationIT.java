package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;

/** Two officers confirm a value of the law, and what could not be decided can be. */
@BrowserTest
class ConfirmationIT {
  private static final String POINTS = "ir/by-law-1401#minimum-points/ostad";
  private static final String PAGE = "/policy/value?name=ir%2Fby-law-1401%23minimum-points%2Fostad";

  /** Judged while the demonstration was loaded, before any value was confirmed. */
  private static final String OLD_JUDGEMENT = "1";

  @Test
  void a_value_two_officers_confirm_completes_judgements_from_then_on_and_no_earlier_one(
      Visitors visitors, RunningRutba rutba) throws Exception {
    var before = judged(rutba);
    assertThat(before.getString("verdict")).isEqualTo("incomplete");
    assertThat(unconfirmed(before)).containsExactly(POINTS);

    var first = officer(visitors, "en", DemonstrationSignIns.POLICY);
    first.open(PAGE);
    first.assertAccessible();
    first.page().locator("#value").fill("80");
    first.page().locator("#article").fill("Article 12");
    first.page().locator("#gazette").fill("Official Gazette 22456, 1401/03/25");
    first.page().locator("#reason").fill("The by-law as published");
    first.shoot("policy-value-propose");
    first.page().locator("[id='proposal:propose']").click();
    first.page().locator(".notice--good").waitFor();
    assertThat(first.page().locator("[id='decision:approve']").count())
        .as("who proposed does not approve")
        .isZero();
    first.assertAccessible();
    assertThat(judged(rutba).getString("verdict")).isEqualTo("incomplete");

    var second = officer(visitors, "fa", DemonstrationSignIns.SECOND_POLICY);
    second.open("/common/inbox?kind=confirm-value");
    second.assertAccessible();
    second.page().locator("a[href*='/policy/value?proposal=']").first().click();
    second.page().locator("[id='decision:approve']").waitFor();
    second.assertAccessible();
    second.assertFitsNarrowScreens();
    second.shoot("policy-value-approve");
    second.page().locator("[id='decision:approve']").click();
    second.page().locator(".notice--good").waitFor();
    second.shoot("policy-value-confirmed");
    second.assertAccessible();

    var after = judged(rutba);
    assertThat(after.getString("verdict"))
        .as("all that can be counted is met; the board still decides")
        .isEqualTo("needs-decision");
    assertThat(unconfirmed(after)).isEmpty();

    first.open("/common/messages");
    assertThat(first.page().locator("a[href*='/policy/value?proposal=']").count()).isPositive();

    var auditor = officer(visitors, "en", DemonstrationSignIns.AUDITOR);
    auditor.open("/audit/replay?judgement=" + OLD_JUDGEMENT);
    auditor.page().locator("#judge").click();
    auditor.page().locator(".notice--good").waitFor();
  }

  private static Visitor officer(Visitors visitors, String language, String username) {
    var officer = visitors.reading(language);
    officer.signIn(username, DemonstrationSignIns.PASSWORD);
    return officer;
  }

  private static List<String> unconfirmed(JsonObject judgement) {
    return judgement.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .filter(finding -> finding.getString("status").equals("unconfirmed"))
        .map(finding -> finding.getJsonArray("unconfirmed").getString(0))
        .toList();
  }

  private static JsonObject judged(RunningRutba rutba) throws IOException, InterruptedException {
    var credentials = DemonstrationSignIns.CLIENT + ":" + DemonstrationSignIns.CLIENT_KEY;
    var question =
        Json.createObjectBuilder()
            .add("jurisdiction", "ir")
            .add("target", "ostad")
            .add("day", "2026-11-23")
            .add("facts", daneshyar())
            .build();
    var request =
        HttpRequest.newBuilder(URI.create(rutba.address() + "api/v1/eligibility"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(question.toString()))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    try (var reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject();
    }
  }

  /** A daneshyar of seven years whom nothing that can be counted keeps from ostad. */
  private static JsonObjectBuilder daneshyar() {
    return Json.createObjectBuilder()
        .add("population", "teacher")
        .add("ranks", one(fact().add("rank", "daneshyar").add("from", "2019-09-22")))
        .add(
            "service",
            one(
                fact()
                    .add("from", "2000-09-23")
                    .add("areas", Json.createArrayBuilder())
                    .add("full-time", true)
                    .add("teaching", true)))
        .add(
            "qualifications",
            one(
                fact()
                    .add("degree", "doctorate")
                    .add("field", "mathematics")
                    .add("day", "2016-06-30")))
        .add("certificate", fact().add("day", "2017-01-01"))
        .add("appraisals", appraisals())
        .add(
            "courses",
            one(fact().add("hours", 400).add("specialised", true).add("day", "2018-01-01")))
        .add(
            "publications",
            Json.createArrayBuilder()
                .add(work("article", "taught-subject"))
                .add(work("article", "taught-subject"))
                .add(work("article", "education"))
                .add(work("article", "field-of-study"))
                .add(work("book", "taught-subject")))
        .add(
            "points",
            Json.createArrayBuilder()
                .add(points("specialised-degree", 1))
                .add(points("certificate-points", 20))
                .add(points("pedagogical-knowledge", 12))
                .add(points("action-research", 6))
                .add(points("contest", 5))
                .add(points("exemplary-country", 2))
                .add(points("creativity", 6))
                .add(points("teacher-training", 1))
                .add(points("head-or-deputy", 6)));
  }

  private static JsonArrayBuilder appraisals() {
    var appraisals = Json.createArrayBuilder();
    IntStream.rangeClosed(1397, 1404)
        .forEach(year -> appraisals.add(fact().add("year", year).add("points", 98)));
    return appraisals;
  }

  private static JsonObjectBuilder work(String kind, String subject) {
    return fact()
        .add("kind", kind)
        .add("day", "2024-05-01")
        .add("subjects", Json.createArrayBuilder().add(subject))
        .add("approved", true);
  }

  private static JsonObjectBuilder points(String indicator, int quantity) {
    return fact().add("indicator", indicator).add("quantity", quantity).add("day", "2018-05-01");
  }

  private static JsonArrayBuilder one(JsonObjectBuilder fact) {
    return Json.createArrayBuilder().add(fact);
  }

  private static JsonObjectBuilder fact() {
    return Json.createObjectBuilder().add("evidence", "file");
  }
}

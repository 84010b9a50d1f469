package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;

/** From a test to a licence, as the people who walk it. */
@BrowserTest
class LicenceIT {
  private static final List<String> LANGUAGES = List.of("en", "ar");

  /** What the probe made. */
  private record Made(
      String officer, String teacher, String program, String civilNumber, String number) {
    static Made by(RunningRutba rutba) {
      var words = rutba.ask("licence", Map.of(), "").strip().split(" ");
      return new Made(words[0], words[1], words[2], words[3], words[4]);
    }
  }

  @Test
  void a_test_result_becomes_a_licence(Visitors visitors, RunningRutba rutba) throws IOException {
    var made = Made.by(rutba);
    var officer = visitors.reading("en");
    var sent = delivered(officer, made, 72, 55);
    assertThat(statuses(sent)).containsExactly("recorded", "recorded");
    assertThat(statuses(delivered(officer, made, 72, 55)))
        .as("the same again changes nothing")
        .containsExactly("unchanged", "unchanged");

    officer.signIn(made.officer(), DemonstrationSignIns.PASSWORD);
    seen(officer, "/licence/queue?q=" + made.number());
    assertThat(officer.page().locator("tbody").innerText())
        .contains("Noura Alqahtani", "2 new", "Practitioner licence", "Advanced licence");
    seen(officer, "/licence/teacher?number=" + made.number());
    var page = officer.page();
    assertThat(page.locator(".verdict__title").innerText()).contains("Practitioner licence");
    assertThat(page.locator("#attempts .tag--met").count()).isEqualTo(2);
    assertThat(page.locator("main").innerText()).contains("Licence controls");
    page.locator(".head__acts a[href*='/licence/issue']").click();
    page.waitForURL(Pattern.compile("/licence/issue"));
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    officer.shoot("licence-issue");
    page.locator("[id='set:issue']").click();
    page.waitForURL(Pattern.compile("number="));
    officer.assertAccessible();
    officer.shoot("licence-issued");
    var number =
        page.locator("a[href*='licence.pdf']")
            .first()
            .getAttribute("href")
            .replaceFirst(".*number=", "")
            .replace("%2F", "/");

    var code = paperIsRight(officer, number, made);
    var anyone = visitors.reading("ar");
    anyone.open("/verify/" + code);
    assertThat(anyone.page().locator(".seal-result--valid").count()).isOne();
    assertThat(anyone.page().locator("main").innerText())
        .contains("رخصة معلم ممارس", "هيئة تقويم التعليم والتدريب")
        .doesNotContain("القحطاني", made.civilNumber());
    anyone.assertAccessible();
    anyone.shoot("licence-verify-ar");

    var teacher = visitors.reading("ar");
    teacher.signIn(made.teacher(), DemonstrationSignIns.PASSWORD);
    seen(teacher, "/teacher/results");
    assertThat(teacher.page().locator("main").innerText())
        .contains("رخصة معلم ممارس")
        .doesNotContain(made.civilNumber());
    assertThat(teacher.page().locator("#licences a[href*='licence.pdf']").count()).isOne();
    seen(teacher, "/common/messages");
    assertThat(teacher.page().locator("main").innerText()).contains("رخصة معلم ممارس");

    ends(officer, number, made);
    revoked(officer, number);
    anyone.open("/verify/" + code);
    assertThat(anyone.page().locator(".seal-result--revoked").count()).isOne();
  }

  /** A licence that lasts is in no list of those that end, and the lists say so. */
  private static void ends(Visitor officer, String number, Made made) {
    for (var term : List.of("within-90", "lapsed", "grace")) {
      seen(officer, "/licence/expiry?term=" + term + "&q=" + made.number());
      assertThat(officer.page().locator("main").innerText()).doesNotContain(number);
    }
  }

  private static void revoked(Visitor officer, String number) {
    seen(officer, "/licence/revoke?number=" + number);
    var page = officer.page();
    page.locator("#reason").fill("The result was another person's");
    page.locator("[id='act:do']").click();
    page.waitForURL(Pattern.compile("/licence/teacher"));
    assertThat(page.locator("#licences .tag--revoked").count()).isOne();
  }

  /** The page in a language of each direction: accessible, narrow, complete; left in the first. */
  private static void seen(Visitor visitor, String address) {
    var softly = new SoftAssertions();
    for (var language : List.of(LANGUAGES.get(1), LANGUAGES.get(0))) {
      visitor.read(language);
      softly.assertThat(visitor.open(address).status()).as(address).isEqualTo(200);
      softly.assertThatCode(visitor::assertNoComplaints).as(address).doesNotThrowAnyException();
      softly.assertThatCode(visitor::assertAccessible).as(address).doesNotThrowAnyException();
      softly
          .assertThatCode(visitor::assertFitsNarrowScreens)
          .as(address)
          .doesNotThrowAnyException();
      visitor.shoot(
          "licence-" + address.replaceAll("[?].*", "").replaceAll("[^a-z]+", "-") + language);
    }
    softly.assertAll();
    if (visitor.page().url().contains("/teacher/") || address.contains("messages")) {
      visitor.read("ar");
      visitor.open(address);
    }
  }

  private static String paperIsRight(Visitor officer, String number, Made made) throws IOException {
    var answer =
        officer
            .page()
            .request()
            .get(officer.address("/common/licence.pdf?number=" + number).toString());
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    try (var pdf = Loader.loadPDF(answer.body())) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var facts =
          json(
              new String(
                  files.get("facts.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
      assertThat(facts.getString("rank")).isEqualTo("رخصة معلم ممارس");
      assertThat(facts.getJsonObject("holder").getString("name")).isEqualTo("نورة القحطاني");
      assertThat(facts.toString()).doesNotContain(made.civilNumber());
      assertThat(LocalDate.parse(facts.getString("validUntil")))
          .isEqualTo(LocalDate.parse(facts.getString("effectiveDay")).plusYears(5));
      assertThat(facts.getJsonArray("tests")).hasSize(2);
      return json(new String(
              files.get("seal.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
          .getString("code");
    }
  }

  private static JsonObject delivered(Visitor visitor, Made made, int general, int specialist) {
    var sat = LocalDate.now().minusMonths(2);
    var body =
        """
        {"results": [
          {"certificate": "G-%1$s", "national-code": "%1$s", "test": "general",
           "points": %2$d, "sat-on": "%4$s", "mobile": "+966500000002"},
          {"certificate": "S-%1$s", "national-code": "%1$s", "test": "specialist",
           "specialty": "mathematics", "points": %3$d, "sat-on": "%4$s"}]}
        """
            .formatted(made.civilNumber(), general, specialist, sat);
    var credentials = made.program() + ":" + DemonstrationSignIns.CLIENT_KEY;
    Page page = visitor.page();
    var answer =
        page.request()
            .post(
                visitor.address("/api/v1/exam-results").toString(),
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setHeader(
                        "Authorization",
                        "Basic "
                            + Base64.getEncoder()
                                .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                    .setData(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return json(answer.text());
  }

  private static List<String> statuses(JsonObject answer) {
    return answer.getJsonArray("results").getValuesAs(JsonObject.class).stream()
        .map(result -> result.getString("status"))
        .toList();
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}

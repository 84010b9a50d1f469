package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.document.PagePicture;

/** The main walk, as the people who walk it. */
@BrowserTest
class PromotionIT {
  private static final List<String> COUNTY =
      List.of(
          "chair",
          "vice-chair",
          "deputy",
          "deputy2",
          "special-education",
          "school-head",
          "trusted-person",
          "trusted-person2");
  private static final List<String> PROVINCE =
      List.of(
          "chair",
          "vice-chair",
          "county-head",
          "trusted-expert",
          "trusted-expert2",
          "deputy",
          "deputy2",
          "special-education");

  @Test
  void a_teacher_becomes_daneshyar_and_a_correction_takes_the_decrees_place(Visitors visitors)
      throws IOException {
    var request = Leader.signedIn(visitors).submitted(InventedMinistry.ELIGIBLE_FOR_DANESHYAR);
    vote(visitors, request, "county", COUNTY);
    vote(visitors, request, "province", PROVINCE);

    var officer = visitors.reading("en");
    officer.signIn(DemonstrationSignIns.HR, DemonstrationSignIns.PASSWORD);
    officer.open("/hr/waiting?q=" + InventedMinistry.ELIGIBLE_FOR_DANESHYAR);
    officer.page().locator("a.cell__main").first().click();
    officer.assertAccessible();
    var code = issued(officer.page());
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    var number = decreeNumber(officer.page());
    paperIsRight(officer, number);

    var anyone = visitors.reading("fa");
    anyone.open("/verify/" + code);
    assertThat(anyone.page().locator(".seal-result--valid").count()).isOne();
    anyone.assertAccessible();

    officer.open("/hr/correct?number=" + number);
    var day = officer.page().locator("input[id$='dayField']");
    assertThat(day.inputValue()).isNotEmpty();
    var year = officer.page().locator("input[id$='yearField']");
    year.fill(Integer.toString(Integer.parseInt(year.inputValue()) - 1));
    officer.page().locator("#reason").fill("The condition day was entered wrongly");
    officer.page().locator("[id$=':do']").click();
    officer.page().waitForURL(Pattern.compile("/hr/draft"));
    issued(officer.page());
    anyone.open("/verify/" + code);
    assertThat(anyone.page().locator(".seal-result--superseded").count()).isOne();

    var stranger = visitors.reading("en");
    stranger.signIn("hr.523", DemonstrationSignIns.PASSWORD);
    for (var page :
        List.of(
            "/common/case?number=" + request,
            "/hr/decree?number=" + number,
            "/common/decree.pdf?number=" + number)) {
      assertThat(stranger.open(page).status())
          .as("another province's %s", page)
          .isGreaterThanOrEqualTo(400);
      assertThat(stranger.page().content()).doesNotContain("Soheilian", "سهیلیان");
    }
  }

  @Test
  void a_teacher_who_lacks_time_is_told_the_article_what_is_missing_and_the_earliest_day(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors).visitor();
    leader.open("/common/judgement?target=ostadyar&number=" + InventedMinistry.SOON_ELIGIBLE);
    var page = leader.page();
    assertThat(page.locator(".verdict--not-met").count()).isOne();
    assertThat(page.locator(".verdict__day time").first().getAttribute("datetime"))
        .matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
    var unmet = page.locator(".finding--not-met").first();
    unmet.locator("details.cite summary").first().click();
    assertThat(unmet.locator(".cite__text").first().innerText()).isNotBlank();
    assertThat(page.locator("main").innerText()).contains("Law, Article 5", "What is missing");
    leader.assertAccessible();
  }

  @Test
  void a_request_for_a_teacher_who_is_not_eligible_is_refused_and_keeps_what_was_typed(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var page = leader.visitor().page();
    var request = leader.started(InventedMinistry.MEAN_TOO_LOW);
    leader.endorse(request);
    leader.send(request, Locator::click);
    assertThat(page.url()).contains("/school/check");
    assertThat(page.locator("a[href*='/common/judgement?id=']").count()).isPositive();
    assertThat(page.locator("main").innerText()).contains("I have checked the dossier");
  }

  private static void vote(Visitors visitors, String request, String level, List<String> seats) {
    for (var seat : seats) {
      var name = seat.replaceFirst("[0-9]$", "");
      var ordinal = seat.equals(name) ? 1 : seat.charAt(seat.length() - 1) - '0';
      try (var member = visitors.reading("fa")) {
        member.signIn(
            DemonstrationSignIns.member(level, name, ordinal), DemonstrationSignIns.PASSWORD);
        member.open("/committee/case?number=" + request);
        member.page().locator("#vote-for").check(new Locator.CheckOptions().setForce(true));
        if (seat.equals("chair")) {
          member.assertAccessible();
          member.assertFitsNarrowScreens();
        }
        member.page().locator("#ballot textarea").fill("مستندات پرونده کامل است.");
        member.page().locator("[id$='cast']").click();
        member.page().waitForLoadState();
        assertThat(member.page().locator("#vote-for").count())
            .as("the form is gone once %s has voted", seat)
            .isZero();
      }
    }
  }

  /** Issues the draft on the screen; answers the code printed on the decree. */
  private static String issued(Page page) {
    page.locator("#deed-issue").check();
    page.locator("[id='decision:issue']").click();
    page.waitForURL(Pattern.compile("/hr/decree"));
    var address = page.locator("a[href*='/verify/']").first().getAttribute("href");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String decreeNumber(Page page) {
    var found = Pattern.compile("number=([^&]+)").matcher(page.url());
    assertThat(found.find()).isTrue();
    return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
  }

  private static void paperIsRight(Visitor officer, String number) throws IOException {
    var answer =
        officer
            .page()
            .request()
            .get(officer.address("/common/decree.pdf?number=" + number).toString());
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    var pages = PagePicture.of(answer.body());
    var first = withoutNumberAndCode(pages.get(0)).without(184, 440, 64, 20); // the minute's number
    assertThat(first.differencesFrom("walk-decree-1")).isEmpty();
    assertThat(withoutNumberAndCode(pages.get(1)).differencesFrom("walk-decree-2")).isEmpty();
    try (var pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf)).isNotBlank();
      var files =
          new PDEmbeddedFilesNameTreeNode(
              pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject());
      assertThat(embedded(files, "facts.json"))
          .contains("\"دانشیار معلم\"", "\"استادیار معلم\"", "نیلوفر سهیلیان");
      assertThat(embedded(files, "seal.json")).contains("\"" + number + "\"", "Ed25519");
    }
  }

  /** The number hangs on what was issued before, the code is drawn, the address is the test's. */
  private static PagePicture withoutNumberAndCode(PagePicture page) {
    return page.without(48, 40, 98, 16).without(312, 776, 108, 32).without(472, 736, 80, 72);
  }

  private static String embedded(PDEmbeddedFilesNameTreeNode files, String name)
      throws IOException {
    return new String(
        files.getNames().get(name).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
  }
}

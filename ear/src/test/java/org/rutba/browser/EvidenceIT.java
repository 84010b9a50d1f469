package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** A piece of evidence from the school to the group, and the teacher's word on the dossier. */
@BrowserTest
class EvidenceIT {
  private static final String TEACHER = InventedMinistry.ELIGIBLE_FOR_OSTADYAR;
  private static final Pattern ITEM = Pattern.compile("evidence-item\\?number=(E-[0-9]+-[0-9]+)");
  private static final int PATIENCE = 40;
  private static final int OVER_THE_LIMIT = 11 * 1024 * 1024;

  /** More than half of the county's board, one of whom votes against. */
  private static final List<String> BOARD =
      List.of(
          "deputy",
          "chair",
          "vice-chair",
          "secretary",
          "special-education",
          "school-head",
          "trusted-person",
          "security");

  private static final String DISSENTER = "deputy";

  @Test
  void an_article_is_brought_verified_and_confirmed_and_the_request_waits_for_an_objections_answer(
      Visitors visitors) throws IOException {
    var leader = Leader.signedIn(visitors);
    var number = brought(leader.visitor());
    var file = checked(leader.visitor(), number);
    handedOutToKeep(leader.visitor(), file);
    strangersAreRefused(visitors, number, file);

    var group = visitors.reading("fa");
    group.signIn(DemonstrationSignIns.GROUP, DemonstrationSignIns.PASSWORD);
    group.open("/review/queue?q=" + number);
    group.assertAccessible();
    group.page().locator("a.cell__main").first().click();
    group.page().waitForURL(Pattern.compile("/review/item"));
    group.assertAccessible();
    group.page().locator("#subject-education").check();
    group.page().locator("#acceptWords").fill("مجله معتبر است.");
    group.page().locator("[id$=':accept']").click();
    group.page().waitForURL(Pattern.compile("/review/queue"));
    group.assertNoComplaints();

    var teacher = visitors.reading("en");
    teacher.signIn(DemonstrationSignIns.TEACHER, DemonstrationSignIns.PASSWORD);
    teacher.open("/common/evidence-item?number=" + number);
    assertThat(teacher.page().locator(".head .tag--met").count()).isOne();
    assertThat(teacher.page().locator("main").innerText()).contains("مجله معتبر است.");
    var objection = objected(teacher);

    var request = leader.started(TEACHER);
    leader.endorse(request);
    leader.send(request, button -> button.click());
    assertThat(leader.visitor().page().url()).contains("/school/check");
    assertThat(leader.visitor().page().locator(".errors").innerText()).contains("objection");

    leader.visitor().open("/common/objection?number=" + objection);
    leader.visitor().assertAccessible();
    leader.visitor().page().locator("#upheld-no").check();
    leader.visitor().page().locator("#words").fill("The signed form says the same.");
    leader.visitor().page().locator("[id$=':send']").click();
    leader.visitor().page().waitForURL(Pattern.compile("/common/objection"));

    teacher.open("/teacher/dossier");
    assertThat(teacher.page().locator("main").innerText())
        .contains("The signed form says the same.");
    teacher.page().locator("[id$=':confirm']").click();
    teacher.page().waitForURL(Pattern.compile("/teacher/dossier"));
    assertThat(teacher.page().locator("#h-word + .tag--completed").count()).isOne();

    leader.visitor().open("/school/request?number=" + request);
    assertThat(leader.visitor().page().locator("[id='consent'] .tag--completed").count()).isOne();
    leader.send(request, button -> button.click());
    leader.visitor().page().waitForURL(Pattern.compile("/school/submitted"));
    leader.withdraw(request, "The walk ends here");
  }

  @Test
  void a_page_that_calls_itself_a_pdf_is_refused_and_the_piece_stays(Visitors visitors) {
    var leader = Leader.signedIn(visitors).visitor();
    fill(leader, "page.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(leader.page().locator(".errors").innerText()).contains("page.pdf");
    assertThat(leader.page().locator("main").innerText()).contains("No file is attached");
    leader.page().locator("#why").fill("Only tried");
    leader.page().locator("[id$=':withdraw']").click();
    leader.page().waitForLoadState();
    assertThat(leader.page().locator(".head .tag--withdrawn").count()).isOne();
  }

  @Test
  void a_file_over_the_limit_that_stands_at_the_field_is_refused_and_the_limit_is_said(
      Visitors visitors) throws IOException {
    var leader = Leader.signedIn(visitors).visitor();
    fill(leader, "large.pdf", Arrays.copyOf(pdf(), OVER_THE_LIMIT));
    assertThat(leader.page().locator(".errors").innerText())
        .contains("large.pdf is larger than 10 MB");
    assertThat(leader.page().locator("main").innerText())
        .contains("No file is attached", "at most 10 MB");
    withdraw(leader);
  }

  @Test
  void a_conference_brought_by_hand_is_international_with_speakers_of_two_countries_and_not_of_one(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors).visitor();
    var group = visitors.reading("fa");
    group.signIn(DemonstrationSignIns.GROUP, DemonstrationSignIns.PASSWORD);

    var international = talk(leader, "2");
    assertThat(leader.page().locator("main").innerText()).contains("Counts as international");
    accept(group, international);
    var domestic = talk(leader, "1");
    assertThat(leader.page().locator("main").innerText())
        .contains("Does not count as international");
    accept(group, domestic);

    leader.open("/common/judgement?target=ostadyar&number=" + TEACHER);
    assertThat(leader.page().locator("main").textContent())
        .contains("the conference counts as international", "too few speakers or countries");
  }

  @Test
  void form_no_1_and_the_listed_thing_are_asked_for_at_their_place_and_nothing_typed_is_lost(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors).visitor();
    chosen(leader, "pedagogical-knowledge");
    assertThat(leader.page().locator("#category, #foreign-speakers, #printing").count()).isZero();
    described(leader, "Courses of pedagogy");
    leader.page().locator("[id$=':add']").click();
    leader.page().waitForLoadState();
    assertThat(leader.page().locator(".errors a[href='#document']").count()).isOne();
    assertThat(leader.page().locator("#document-error").count()).isOne();
    assertThat(leader.page().locator("#title").inputValue()).isEqualTo("Courses of pedagogy");
    leader.assertAccessible();
    leader.shoot("evidence-form-1-missing");
    leader.page().locator("#document").check();
    leader.page().locator("[id$=':add']").click();
    leader.page().waitForURL(ITEM);
    assertThat(leader.page().locator("#facts, [aria-labelledby='h-facts']").first().innerText())
        .contains("Form No. 1");
    withdraw(leader);

    chosen(leader, "contest");
    assertThat(leader.page().locator("#document, #foreign-speakers").count()).isZero();
    described(leader, "Second place");
    leader.page().locator("[id$=':add']").click();
    leader.page().waitForLoadState();
    assertThat(leader.page().locator("#category-error").count()).isOne();
  }

  @Test
  void points_for_creativity_are_voted_on_by_the_board_and_count_in_the_judgement(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors).visitor();
    chosen(leader, "creativity");
    assertThat(leader.page().locator("#quantity").count()).isZero();
    described(leader, "A device for the laboratory " + System.nanoTime());
    leader.page().locator("#category").selectOption("festival");
    leader.page().locator("[id$=':add']").click();
    leader.page().waitForURL(ITEM);
    var number = number(leader);
    assertThat(creativity(leader)).isEqualTo("0");

    var secretary = visitors.reading("en");
    secretary.signIn(
        DemonstrationSignIns.member("county", "secretary", 1), DemonstrationSignIns.PASSWORD);
    secretary.open("/review/item?number=" + number);
    secretary.assertAccessible();
    secretary.page().locator("#points").fill("3");
    secretary.page().locator("#importance").fill("It makes experiments possible.");
    secretary.page().locator("#reach").fill("Used in the whole county.");
    secretary.page().locator("[id$=':put']").click();
    secretary.page().waitForLoadState();
    assertThat(secretary.page().locator(".errors").count()).isOne();
    assertThat(secretary.page().locator("#reach").inputValue())
        .isEqualTo("Used in the whole county.");
    secretary.page().locator("#extent").fill("One device with a guide.");
    secretary.page().locator("[id$=':put']").click();
    secretary.page().waitForURL(Pattern.compile("/review/queue"));
    assertThat(creativity(leader)).isEqualTo("0");

    votes(visitors, number);
    assertThat(creativity(leader)).isEqualTo("3");
    leader.open("/common/evidence-item?number=" + number);
    assertThat(leader.page().locator(".head .tag--met").count()).isOne();
    secretary.open("/committee/points?number=" + number);
    assertThat(secretary.page().locator("main").innerText())
        .contains("The board fixed these points", "Too much for one device.");
    secretary.assertAccessible();
    secretary.assertFitsNarrowScreens();
    secretary.shoot("points-decided");
  }

  private static void votes(Visitors visitors, String number) {
    for (var seat : BOARD) {
      try (var member = visitors.reading("fa")) {
        member.signIn(
            DemonstrationSignIns.member("county", seat, 1), DemonstrationSignIns.PASSWORD);
        member.open("/common/inbox?kind=vote-points");
        member.page().locator("a[href*='/committee/points?number=" + number + "']").first().click();
        member.page().waitForURL(Pattern.compile("/committee/points"));
        var against = seat.equals(DISSENTER);
        member
            .page()
            .locator(against ? "#vote-against" : "#vote-for")
            .check(new Locator.CheckOptions().setForce(true));
        if (against) {
          member.assertAccessible();
          member.assertFitsNarrowScreens();
          member.shoot("points-vote");
          member.page().locator("#ballot textarea").fill("Too much for one device.");
        }
        member.page().locator("[id$='cast']").click();
        member.page().waitForLoadState();
        assertThat(member.page().locator("#vote-for").count()).as(seat).isZero();
        assertThat(member.page().locator(".errors").count()).as(seat).isZero();
      }
    }
  }

  /** Points of the row for creativity, as the judgement shows them. */
  private static String creativity(Visitor leader) {
    leader.open("/common/judgement?target=ostadyar&number=" + TEACHER);
    return leader
        .page()
        .locator("table.score tr:has(th:text('Creativity')) td.num")
        .first()
        .innerText()
        .strip();
  }

  private static String talk(Visitor leader, String countries) {
    chosen(leader, "talk");
    described(leader, "Talk on reading " + System.nanoTime());
    leader.assertAccessible();
    leader.assertFitsNarrowScreens();
    leader.page().locator("#foreign-speakers").fill("3");
    leader.page().locator("#foreign-countries").fill(countries);
    leader.shoot("evidence-add-talk");
    leader.page().locator("[id$=':add']").click();
    leader.page().waitForURL(ITEM);
    return number(leader);
  }

  private static void chosen(Visitor leader, String indicator) {
    leader.open("/common/evidence-add?kind=point&number=" + TEACHER);
    assertThat(leader.page().locator("#title").count()).isZero();
    leader.page().locator("#indicator").selectOption(indicator);
    leader.page().locator("main form button[type=submit]").first().click();
    leader.page().waitForURL(Pattern.compile("indicator=" + indicator));
  }

  private static void described(Visitor leader, String title) {
    leader.page().locator("#title").fill(title);
    day(leader.page());
  }

  private static void accept(Visitor group, String number) {
    group.open("/review/item?number=" + number);
    group.assertAccessible();
    group.assertFitsNarrowScreens();
    group.shoot("review-talk");
    group.page().locator("#acceptWords").fill("سند دیده شد.");
    group.page().locator("[id$=':accept']").click();
    group.page().waitForURL(Pattern.compile("/review/queue"));
  }

  private static void withdraw(Visitor leader) {
    leader.page().locator("#why").fill("Only tried");
    leader.page().locator("[id$=':withdraw']").click();
    leader.page().waitForLoadState();
  }

  private static String number(Visitor leader) {
    var found = ITEM.matcher(leader.page().url());
    assertThat(found.find()).as(leader.page().url()).isTrue();
    return found.group(1);
  }

  private static String brought(Visitor leader) throws IOException {
    fill(leader, "article.pdf", pdf());
    leader.assertAccessible();
    return number(leader);
  }

  private static void fill(Visitor leader, String name, byte[] content) {
    leader.open("/common/evidence-add?kind=article&number=" + TEACHER);
    leader.assertAccessible();
    var page = leader.page();
    page.locator("#title").fill("Reading aloud in small classes " + System.nanoTime());
    page.locator("#venue").fill("Journal of Teaching");
    day(page);
    page.locator("#subject-taught-subject").check();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
    page.locator("[id$=':add']").click();
    page.waitForURL(ITEM);
  }

  private static void day(Page page) {
    page.locator("input[id$='day:dayField']").fill("1");
    page.locator("input[id$='day:monthField']").fill("2");
    page.locator("input[id$='day:yearField']").fill("2026");
  }

  /** Looks until the file is out of quarantine; answers where it is handed out. */
  private static String checked(Visitor visitor, String number) {
    var link = visitor.page().locator("a[href*='/common/evidence-file']");
    for (int looks = 0; looks < PATIENCE && link.count() == 0; looks++) {
      visitor.page().waitForTimeout(250);
      visitor.open("/common/evidence-item?number=" + number);
    }
    return link.first().getAttribute("href");
  }

  private static void handedOutToKeep(Visitor visitor, String file) {
    var answer = visitor.page().request().get(visitor.address(file).toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff");
    assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
    assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static void strangersAreRefused(Visitors visitors, String number, String file) {
    for (var name :
        new String[] {DemonstrationSignIns.SECOND_TEACHER, "leader.5121002", "hr.523"}) {
      try (var stranger = visitors.reading("en")) {
        stranger.signIn(name, DemonstrationSignIns.PASSWORD);
        assertThat(stranger.page().request().get(stranger.address(file).toString()).status())
            .as("%s asks for the file", name)
            .isEqualTo(404);
        assertThat(stranger.open("/common/evidence-item?number=" + number).status())
            .as("%s asks for the piece", name)
            .isGreaterThanOrEqualTo(400);
      }
    }
  }

  private static String objected(Visitor teacher) {
    teacher.open("/teacher/dossier");
    teacher.assertAccessible();
    teacher.page().locator("a[href*='object?subject=appraisal']").first().click();
    teacher.page().waitForURL(Pattern.compile("/teacher/object"));
    teacher.assertAccessible();
    teacher.page().locator("#why").fill("The signed form says more.");
    teacher.page().locator("[id$=':send']").click();
    teacher.page().waitForURL(Pattern.compile("/teacher/dossier"));
    var link = teacher.page().locator("a[href*='/common/objection?number=']").first();
    return link.getAttribute("href").replaceFirst("^.*number=", "");
  }

  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}

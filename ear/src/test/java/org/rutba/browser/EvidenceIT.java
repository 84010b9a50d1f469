package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static String brought(Visitor leader) throws IOException {
    fill(leader, "article.pdf", pdf());
    leader.assertAccessible();
    var found = ITEM.matcher(leader.page().url());
    assertThat(found.find()).as(leader.page().url()).isTrue();
    return found.group(1);
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

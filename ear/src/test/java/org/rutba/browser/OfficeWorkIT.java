package org.rutba.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** What offices do beside the walk of a promotion. */
@BrowserTest
class OfficeWorkIT {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  @Test
  void a_decided_case_judged_again_says_the_same(Visitors visitors) {
    var officer = officer(visitors);
    officer.open("/hr/decrees?status=valid&sort=issued");
    officer.page().locator("tbody a[href*='/hr/decree?']").first().click();
    var request =
        officer.page().locator("a[href*='/common/case?number=']").first().getAttribute("href");

    var auditor = visitors.reading("en");
    auditor.signIn(DemonstrationSignIns.AUDITOR, DemonstrationSignIns.PASSWORD);
    auditor.open("/audit/replay?judgement=" + request.substring(request.indexOf('=') + 1));
    auditor.page().locator("[id$='judge']").click();
    assertThat(auditor.page().locator(".notice--good")).containsText("The same, word for word");
    auditor.assertAccessible();
  }

  @Test
  void a_password_an_administrator_gives_is_changed_before_anything_else(Visitors visitors) {
    var administrator = visitors.reading("en");
    administrator.signIn(DemonstrationSignIns.ADMINISTRATOR, DemonstrationSignIns.PASSWORD);
    administrator.open("/admin/accounts?q=county.");
    var name = administrator.page().locator("tbody bdi.ref").last().innerText();
    assertThat(name).contains("county.");
    administrator.open("/admin/reset-password?username=" + name);
    administrator.page().locator("input[type=password]").fill("told by telephone");
    administrator.page().locator("textarea").fill("Forgotten");
    administrator.page().locator("[id='send']").click();
    administrator.page().waitForURL(Pattern.compile("/admin/accounts"));
    assertThat(administrator.page().locator("main")).containsText(name);

    var person = visitors.reading("en");
    person.signIn(name, DemonstrationSignIns.PASSWORD);
    assertThat(person.page().url()).contains("/sign-in");
    person.signIn(name, "told by telephone");
    assertThat(person.page().url()).contains("/change-password");
    person.open("/common/inbox");
    assertThat(person.page().url()).contains("/change-password");
    person.page().locator("[id='present:value']").fill("told by telephone");
    person.page().locator("[id='wanted:value']").fill(DemonstrationSignIns.PASSWORD);
    person.page().locator("[id='repeated:value']").fill(DemonstrationSignIns.PASSWORD);
    person.page().locator("[id='enter']").click();
    person.page().waitForURL(Pattern.compile("^(?!.*/change-password).*$"));
    assertThat(person.open("/common/inbox").status()).isEqualTo(200);
  }

  @Test
  void lists_are_files_a_spreadsheet_reads_and_no_cell_of_them_is_a_formula(Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.submitted(InventedMinistry.ELIGIBLE_FOR_OSTADYAR);
    leader.withdraw(request, "=HYPERLINK(\"http://elsewhere.example\")");
    var teachers = lines(leader.visitor(), "/common/teachers.csv");
    assertThat(teachers.get(0))
        .isEqualTo("Personnel number,Name,School or office,Post,Subject,Rank,Held since");
    assertThat(teachers).hasSizeGreaterThan(30).anyMatch(line -> line.startsWith("40000002,"));
    assertThat(lines(leader.visitor(), "/common/teachers.csv?q=40000002")).hasSize(2);

    var decrees = lines(officer(visitors), "/hr/decrees.csv?status=revoked");
    assertThat(decrees.get(0).split(",")).hasSize(11);
    assertThat(decrees).hasSizeGreaterThan(1);

    var auditor = visitors.reading("en");
    auditor.signIn(DemonstrationSignIns.AUDITOR, DemonstrationSignIns.PASSWORD);
    var acts = lines(auditor, "/audit/acts.csv?kind=request&subject=" + request);
    assertThat(acts.get(0).split(",")).hasSize(14);
    assertThat(acts)
        .anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"http://elsewhere.example\"\")\""));
  }

  @Test
  void a_correction_given_up_leaves_the_decree_as_it_is(Visitors visitors) {
    var officer = officer(visitors);
    var page = officer.page();
    officer.open("/hr/decrees?status=valid&sort=issued");
    var original = "tbody tr:has-text('Promotion'):not(:has-text('of a promotion'))";
    page.locator(original + " a[href*='/hr/decree?']").first().click();
    page.locator("a[href*='/hr/correct?']").click();
    var year = page.locator("input[id$='yearField']");
    year.fill(Integer.toString(Integer.parseInt(year.inputValue()) - 1));
    page.locator("#reason").fill("Entered in the wrong year");
    page.locator("[id$=':do']").click();
    page.waitForURL(Pattern.compile("/hr/draft"));
    var earlier = page.locator("a[href*='/hr/decree?']").first().getAttribute("href");

    page.locator("#deed-drop").check();
    page.locator("[id$=':drop']").click();
    page.waitForURL(Pattern.compile("/hr/waiting"));
    assertThat(page.locator("main")).containsText("stands as it is");
    officer.open(earlier);
    assertThat(page.locator("a[href*='/hr/correct?']")).hasCount(1);
  }

  private static Visitor officer(Visitors visitors) {
    var officer = visitors.reading("en");
    officer.signIn(DemonstrationSignIns.HR, DemonstrationSignIns.PASSWORD);
    return officer;
  }

  private static List<String> lines(Visitor visitor, String path) {
    APIResponse answer = visitor.page().request().get(visitor.address(path).toString());
    assertThat(answer.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
    assertThat(answer.body()).startsWith(BYTE_ORDER_MARK);
    return new String(answer.body(), StandardCharsets.UTF_8).substring(1).lines().toList();
  }
}

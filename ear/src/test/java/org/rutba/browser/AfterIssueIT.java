package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;

/** What HR does once a decree is issued: it is served, paid, and stands in the register. */
@BrowserTest
class AfterIssueIT {

  @Test
  void a_decree_is_served_with_its_letter_and_stands_so_in_the_register(Visitors visitors) {
    var officer = officer(visitors, "en");
    var page = officer.page();
    officer.open("/hr/register?served=no");
    officer.assertAccessible();
    page.locator("tbody a.cell__main").first().click();
    var number = page.locator("h1 .ref").innerText();
    page.locator("a[href*='/common/served']").click();
    page.locator("#letter-number").fill("512/4711");
    page.locator("[id='secretariat:letter']").click();
    page.locator(".notice--good").waitFor();
    page.locator("[id='service:register']").click();
    page.locator(".notice--good").waitFor();
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();

    officer.open("/hr/register?served=yes&q=" + number);
    assertThat(page.locator("tbody tr").innerText()).contains(number, "512/4711");
    officer.open("/hr/register-print?served=yes");
    assertThat(page.locator("tbody").innerText()).contains(number);
    officer.assertAccessible();
    var file = page.request().get(officer.address("/hr/register.csv?unit=0&year=1").toString());
    assertThat(file.status()).as("a unit outside the scope").isGreaterThanOrEqualTo(400);
  }

  @Test
  void pay_lines_go_to_payroll_once_and_a_rejected_one_waits_again(Visitors visitors) {
    var officer = officer(visitors, "fa");
    var page = officer.page();
    officer.open("/hr/payroll");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    page.locator("[id='over:hand']").click();
    page.waitForURL(Pattern.compile("/hr/payroll-batch"));
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    officer.shoot("hr-payroll-batch");
    var address = page.locator("a[href*='/hr/payroll.csv']").getAttribute("href");
    var rows = page.request().get(officer.address(address).toString()).text().split("\r\n");
    assertThat(rows[0]).startsWith("record,batch,line");
    assertThat(rows[rows.length - 1]).startsWith("T,").contains("," + (rows.length - 2) + ",");
    assertThat(Arrays.stream(rows, 1, rows.length - 1)).allMatch(row -> row.contains(",18,"));

    page.locator("tbody details summary").first().click();
    page.locator("tbody details[open] input[name=why]").fill("شماره پرسنلی یافت نشد");
    page.locator("tbody details[open] button").click();
    page.locator(".notice--good").waitFor();
    page.locator("[id='taken:acknowledge']").click();
    page.locator(".notice--good").waitFor();
    assertThat(page.locator("[id='back:recall']").count()).as("too late to recall").isZero();

    officer.open("/hr/payroll");
    assertThat(page.locator("section[aria-labelledby='h-waiting'] tbody tr").count()).isOne();
  }

  @Test
  void ranks_brought_in_are_set_against_decrees_and_themselves(Visitors visitors) {
    var officer = officer(visitors, "en");
    officer.open("/hr/reconciliation");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    var file =
        officer.page().request().get(officer.address("/hr/reconciliation.csv?kind=gap").toString());
    assertThat(file.headers().get("content-type")).startsWith("text/csv");
    assertThat(file.text()).contains("Personnel number");
  }

  @Test
  void a_teacher_finds_the_own_decrees(Visitors visitors) {
    var teacher = visitors.reading("fa");
    teacher.signIn(DemonstrationSignIns.TEACHER, DemonstrationSignIns.PASSWORD);
    assertThat(teacher.open("/teacher/decrees").status()).isEqualTo(200);
    teacher.assertAccessible();
    teacher.assertFitsNarrowScreens();
  }

  private static Visitor officer(Visitors visitors, String language) {
    var officer = visitors.reading(language);
    officer.signIn(DemonstrationSignIns.HR, DemonstrationSignIns.PASSWORD);
    return officer;
  }
}

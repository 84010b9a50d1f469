package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** A county classified at once, and a re-evaluation with a demotion: HR, boards, HR, anyone. */
@BrowserTest
class ClassificationIT {
  private static final List<String> COUNTY =
      List.of(
          "chair",
          "vice-chair",
          "deputy",
          "deputy2",
          "special-education",
          "school-head",
          "trusted-person",
          "trusted-person2",
          "security",
          "evaluation");
  private static final List<String> PROVINCE =
      List.of(
          "chair",
          "vice-chair",
          "county-head",
          "trusted-expert",
          "trusted-expert2",
          "deputy",
          "deputy2",
          "special-education",
          "security",
          "complaints");
  private static final Page.WaitForSelectorOptions LONG =
      new Page.WaitForSelectorOptions().setTimeout(240_000);

  @Test
  void a_county_is_classified_confirmed_in_bulk_and_its_decrees_are_verified(Visitors visitors) {
    var officer = officer(visitors);
    var run = judged(officer, "first-classification", "Golbon");
    officer.shoot("run-judged");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    assertThat(officer.page().locator("a[href*='result=rank']").count()).isPositive();
    officer.open("/hr/run-items?number=" + run + "&result=exception&exception=holds-rank");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    assertThat(officer.page().locator("tbody tr").count()).isPositive();
    officer.open("/hr/run-items?number=" + run + "&result=rank");
    officer.page().locator("a[href*='/common/judgement?id=']").first().click();
    assertThat(officer.page().locator(".finding").count()).isPositive();

    decided(visitors, officer, run, InventedMinistry.UNRANKED_COUNTY);
    issued(officer, run);

    officer.open("/hr/register");
    officer.shoot("register");
    var paper = officer.page().locator("a[href*='/hr/register.pdf?']").getAttribute("href");
    var printed =
        officer.page().request().get(officer.page().url().replaceFirst("/hr/.*", "") + paper);
    assertThat(printed.headers().get("content-type")).isEqualTo("application/pdf");
    officer.open("/hr/run-items?number=" + run + "&result=rank");
    officer.page().locator("tbody a[href*='/hr/decree?']").first().click();
    var address = officer.page().locator("a[href*='/verify/']").first().getAttribute("href");
    var anyone = visitors.reading("fa");
    anyone.open(address.substring(address.indexOf("/verify/")));
    assertThat(anyone.page().locator(".seal-result--valid").count()).isOne();
  }

  @Test
  void a_reevaluation_that_is_due_confirms_ranks_and_demotes_by_decree(Visitors visitors) {
    var officer = officer(visitors);
    officer.open("/hr/run-due");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    assertThat(officer.page().locator("tbody tr").count()).isPositive();
    var run = judged(officer, "re-evaluation", "Sangdarreh");
    assertThat(officer.page().locator("a[href*='result=kept']").count()).isPositive();
    assertThat(officer.page().locator("a[href*='result=demoted']").count()).isPositive();

    decided(visitors, officer, run, "5122");
    issued(officer, run);

    officer.open("/hr/run-items?number=" + run + "&result=demoted");
    officer.page().locator("tbody a[href*='/hr/decree?']").first().click();
    assertThat(officer.page().locator("main").innerText()).contains("Demotion");
  }

  private static Visitor officer(Visitors visitors) {
    var officer = visitors.reading("en");
    officer.signIn(DemonstrationSignIns.HR, DemonstrationSignIns.PASSWORD);
    return officer;
  }

  /** Prepares a run over a county, has it judged and answers its number. */
  private static String judged(Visitor officer, String kind, String county) {
    officer.open("/hr/run-start?kind=" + kind);
    officer.assertAccessible();
    var page = officer.page();
    page.locator("#kind").selectOption(kind);
    var unit =
        page.locator("#unit option")
            .filter(
                new Locator.FilterOptions()
                    .setHasText("Education Office of " + county + " County"));
    page.locator("#unit").selectOption(unit.getAttribute("value"));
    page.locator("#reason").fill("The first of its kind in the county");
    page.locator("[id$=':prepare']").click();
    page.waitForURL(Pattern.compile("/hr/run\\?number="));
    officer.assertAccessible();
    var number = page.url().replaceFirst(".*number=", "");
    page.locator("[id$=':judge']").click();
    page.waitForSelector("[id$=':boards']", LONG);
    return number;
  }

  private static void decided(Visitors visitors, Visitor officer, String run, String county) {
    officer.open("/hr/run?number=" + run);
    officer.page().locator("[id$=':boards']").click();
    officer.page().waitForLoadState();
    vote(visitors, run + "/1", county + ".county", COUNTY);
    officer.open("/hr/run?number=" + run);
    if (officer.page().locator("section:has(#h-boards) tbody tr").count() > 1) {
      vote(visitors, run + "/2", "province", PROVINCE);
    }
  }

  /** Members vote until the list is closed. */
  private static void vote(Visitors visitors, String list, String board, List<String> seats) {
    for (var seat : seats) {
      try (var member = visitors.reading("fa")) {
        member.signIn(board + "." + seat + ".ir", DemonstrationSignIns.PASSWORD);
        member.open("/committee/run?number=" + list);
        if (seat.equals("chair")) {
          member.shoot("run-list");
          member.assertAccessible();
          member.assertFitsNarrowScreens();
        }
        if (member.page().locator("#vote-for").count() == 0) {
          return;
        }
        if (seat.equals("vice-chair")) {
          steppedAside(member);
        }
        member.page().locator("#vote-for").check(new Locator.CheckOptions().setForce(true));
        member.page().locator("[id$='cast']").click();
        member.page().waitForLoadState();
        assertThat(member.page().locator("#vote-for").count())
            .as("the form is gone once %s has voted", seat)
            .isZero();
      }
    }
  }

  /** Steps aside from the first teacher of the list and still votes on the others. */
  private static void steppedAside(Visitor member) {
    var page = member.page();
    page.locator("a[href*='/committee/run-recuse?']").first().click();
    member.shoot("run-recuse");
    member.assertAccessible();
    member.assertFitsNarrowScreens();
    page.locator("[id$='reason:value']").fill("استاد راهنمای او بوده‌ام");
    page.locator("[id$='send']").click();
    page.waitForURL(Pattern.compile("/committee/run\\?number="));
    assertThat(page.locator("#taking").innerText()).contains("اعلام معذوریت کرده‌اید");
    member.shoot("run-list-recused");
    assertThat(page.locator("#vote-for").count()).isOne();
  }

  /** Issues all decrees of a run, some at a time. */
  private static void issued(Visitor officer, String run) {
    var page = officer.page();
    for (int look = 0; look < 60 && page.locator("[id$='issue']").count() == 0; look++) {
      page.waitForTimeout(1_000);
      officer.open("/hr/run?number=" + run);
    }
    officer.shoot("run-confirmed");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    page.locator("[id$='issue']").click();
    page.waitForSelector(".tag--issued", LONG);
  }
}

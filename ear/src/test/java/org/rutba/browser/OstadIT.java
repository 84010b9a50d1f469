package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** A promotion to the highest rank, before the boards of county, province and ministry in turn. */
@BrowserTest
class OstadIT {
  private static final Pattern NUMBER = Pattern.compile("number=(R-[0-9]+-[0-9]+)");
  private static final String POINTS =
      "/policy/value?name=ir%2Fby-law-1401%23minimum-points%2Fostad";
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
  private static final List<String> CENTRAL =
      List.of(
          "chair",
          "vice-chair",
          "supreme-council",
          "deputy-minister",
          "complaints",
          "trusted-expert",
          "farhangian",
          "security");

  @Test
  void three_boards_decide_on_an_ostad_and_one_of_them_asks_back_once(Visitors visitors) {
    confirmPoints(visitors);
    var request = submitted(visitors);
    vote(visitors, request, "county", COUNTY);
    askedBack(visitors, request);
    vote(visitors, request, "province", PROVINCE);
    seatFilled(visitors);
    vote(visitors, request, "central", CENTRAL);

    var officer = signedIn(visitors, "en", DemonstrationSignIns.HR);
    officer.open("/hr/waiting?q=" + InventedMinistry.READY_FOR_OSTAD);
    assertThat(officer.page().locator("a.cell__main").count()).isOne();
    officer.open("/common/case?number=" + request);
    assertThat(officer.page().locator("main").innerText())
        .contains("Central auditing board", "Evidence cannot be read", "The scan is attached anew");
    officer.assertAccessible();
    officer.shoot("ostad-case");
    retiring(officer, request);
  }

  /**
   * What a retirement would do is said before it is registered: the rank would hold from no day
   * before it, so no decree follows.
   */
  private static void retiring(Visitor officer, String request) {
    var page = officer.page();
    officer.open("/hr/departure?number=" + InventedMinistry.READY_FOR_OSTAD);
    page.locator("#kind-retirement").check();
    var today = LocalDate.now(ZoneId.of("Asia/Tehran"));
    page.locator("[id='departure:on'] input[id$='dayField']").fill("" + today.getDayOfMonth());
    page.locator("[id='departure:on'] input[id$='monthField']").fill("" + today.getMonthValue());
    page.locator("[id='departure:on'] input[id$='yearField']").fill("" + today.getYear());
    page.locator("[id='departure:reason:value']").fill("Order 71");
    assertThat(page.locator("[id='departure:register']").count())
        .as("nothing is registered before its consequences were seen")
        .isZero();
    page.locator("[id='departure:check']").click();
    page.locator("#h-then").waitFor();
    assertThat(page.locator("main").innerText()).contains(request, "no decree is issued");
    officer.assertAccessible();
    officer.shoot("departure");
  }

  /** Two officers confirm the one value nobody has given, unless they have done so before. */
  private static void confirmPoints(Visitors visitors) {
    var first = signedIn(visitors, "en", DemonstrationSignIns.POLICY);
    first.open(POINTS);
    if (first.page().locator("[id='proposal:propose']").count() == 0
        || first.page().locator("main").innerText().contains("22456")) {
      return;
    }
    first.page().locator("#value").fill("80");
    first.page().locator("#article").fill("Article 12");
    first.page().locator("#gazette").fill("Official Gazette 22456, 1401/03/25");
    first.page().locator("#reason").fill("The by-law as published");
    first.page().locator("[id='proposal:propose']").click();
    first.page().locator(".notice--good").waitFor();
    var second = signedIn(visitors, "en", DemonstrationSignIns.SECOND_POLICY);
    second.open("/common/inbox?kind=confirm-value");
    second.page().locator("a[href*='/policy/value?proposal=']").first().click();
    second.page().locator("[id='decision:approve']").click();
    second.page().locator(".notice--good").waitFor();
  }

  private static String submitted(Visitors visitors) {
    var head = signedIn(visitors, "en", "leader." + InventedMinistry.OSTAD_SCHOOL);
    var page = head.page();
    head.open("/school/propose?teacher=" + InventedMinistry.READY_FOR_OSTAD);
    page.locator("[id$='start']").click();
    page.waitForURL(NUMBER);
    var found = NUMBER.matcher(page.url());
    assertThat(found.find()).isTrue();
    var request = found.group(1);
    head.open("/school/endorsement?number=" + request);
    page.locator("textarea").fill("Her books are used in every school of the county.");
    page.locator("[id$='finish']").click();
    page.waitForURL(Pattern.compile("/school/request"));
    head.open("/school/check?number=" + request);
    assertThat(page.locator("#submit").innerText()).contains("applications are taken until");
    head.assertAccessible();
    page.locator("input[type=checkbox]").check();
    page.locator("[id$='send']").click();
    page.waitForURL(Pattern.compile("/school/submitted"));
    return request;
  }

  /** The provincial board names what is lacking, the head answers item by item; once only. */
  private static void askedBack(Visitors visitors, String request) {
    var secretary =
        signedIn(visitors, "fa", DemonstrationSignIns.member("province", "secretary", 1));
    var page = secretary.page();
    secretary.open("/committee/return?number=" + request);
    page.locator("#lack-1").selectOption("evidence-unreadable");
    page.locator("[id$='send']").click();
    assertThat(page.locator(".errors").count()).as("an item without words").isOne();
    secretary.assertAccessible();
    secretary.assertFitsNarrowScreens();
    page.locator("#words-1").fill("تصویر مجوز کتاب");
    page.locator("#lack-2").selectOption("service-not-proven");
    page.locator("#words-2").fill("احکام ۱۳۷۹ تا ۱۳۸۲");
    secretary.shoot("return-items");
    page.locator("[id$='send']").click();
    page.waitForURL(Pattern.compile("/committee/case"));

    var head = signedIn(visitors, "en", "leader." + InventedMinistry.OSTAD_SCHOOL);
    head.open("/common/inbox");
    assertThat(head.page().locator("main").innerText()).contains("working day");
    head.assertAccessible();
    head.shoot("inbox-deadline");
    head.open("/school/answer?number=" + request);
    head.assertAccessible();
    head.assertFitsNarrowScreens();
    head.page().locator("#answer-1").fill("The scan is attached anew.");
    head.page().locator("[id$='send']").click();
    assertThat(head.page().locator(".errors").count()).as("an item without an answer").isOne();
    assertThat(head.page().locator("#answer-1").inputValue()).contains("attached anew");
    head.page().locator("#answer-2").fill("The orders are in the personnel file, pages 4 to 9.");
    head.shoot("answer-items");
    head.page().locator("[id$='send']").click();
    head.page().waitForURL(Pattern.compile("/school/requests"));

    secretary.open("/committee/case?number=" + request);
    assertThat(page.locator("a[href*='/committee/return']").count())
        .as("one round of questions")
        .isZero();
    assertThat(page.locator("main").innerText()).contains("attached anew");
  }

  /** The chair chooses a deputy minister for the seat the law leaves to that office. */
  private static void seatFilled(Visitors visitors) {
    var chair = signedIn(visitors, "en", DemonstrationSignIns.member("central", "chair", 1));
    var page = chair.page();
    chair.open("/common/inbox?kind=choose-member");
    chair.assertAccessible();
    page.locator("a[href*='/common/choose?seat=']").first().click();
    page.locator("#f-q").fill("Golbon");
    page.locator("#f-q").press("Enter");
    page.locator("input[name=candidate]").first().waitFor();
    chair.assertAccessible();
    chair.assertFitsNarrowScreens();
    page.locator("input[name=candidate]").first().check();
    var year = page.locator("[id='choice:to'] input[id$='yearField']");
    year.fill("2029");
    page.locator("[id='choice:to'] input[id$='monthField']").fill("3");
    page.locator("[id='choice:to'] input[id$='dayField']").fill("20");
    page.locator("[id='choice:reason:value']").fill("Deputy for planning since this autumn");
    chair.shoot("choose-member");
    page.locator("[id='choice:do']").click();
    page.waitForURL(Pattern.compile("/common/inbox"));
    chair.open("/common/inbox?kind=choose-member");
    assertThat(page.locator("a[href*='/common/choose?seat=']").count()).isZero();
  }

  private static void vote(Visitors visitors, String request, String level, List<String> seats) {
    for (var seat : seats) {
      var name = seat.replaceFirst("[0-9]$", "");
      var ordinal = seat.equals(name) ? 1 : seat.charAt(seat.length() - 1) - '0';
      try (var member =
          signedIn(visitors, "fa", DemonstrationSignIns.member(level, name, ordinal))) {
        member.open("/committee/case?number=" + request);
        if (member.page().locator("#vote-for").count() == 0) {
          assertThat(member.page().locator(".tag--granted").count())
              .as("%s of the %s board has no vote left to cast", seat, level)
              .isPositive();
          return;
        }
        member.page().locator("#vote-for").check(new Locator.CheckOptions().setForce(true));
        if (seat.equals("chair")) {
          member.assertAccessible();
          member.shoot("vote-" + level);
        }
        member.page().locator("#ballot textarea").fill("مستندات پرونده کامل است.");
        member.page().locator("[id$='cast']").click();
        member.page().waitForLoadState();
      }
    }
  }

  private static Visitor signedIn(Visitors visitors, String language, String username) {
    var visitor = visitors.reading(language);
    visitor.signIn(username, DemonstrationSignIns.PASSWORD);
    visitor.page().waitForURL(address -> !address.contains("/sign-in"));
    return visitor;
  }
}

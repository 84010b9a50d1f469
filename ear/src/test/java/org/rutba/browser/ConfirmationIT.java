package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** Two officers confirm a value of the law, and what could not be decided can be. */
@BrowserTest
class ConfirmationIT {
  private static final String PAGE = "/policy/value?name=ir%2Fby-law-1401%23minimum-points%2Fostad";

  private static final String JUDGEMENT =
      "/common/judgement?target=ostad&number=" + InventedMinistry.READY_FOR_OSTAD;
  private static final String UNCONFIRMED = ".finding .icon-unknown";

  /** Judged while the demonstration was loaded, before any value was confirmed. */
  private static final String OLD_JUDGEMENT = "1";

  @Test
  void a_value_two_officers_confirm_completes_judgements_from_then_on_and_no_earlier_one(
      Visitors visitors) {
    var head = officer(visitors, "en", "leader." + InventedMinistry.OSTAD_SCHOOL);
    head.open(JUDGEMENT);
    assertThat(head.page().locator(UNCONFIRMED).count()).as("values nobody has given").isOne();

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
    head.open(JUDGEMENT);
    assertThat(head.page().locator(UNCONFIRMED).count()).as("proposed is not in force").isOne();

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

    head.open(JUDGEMENT);
    assertThat(head.page().locator(UNCONFIRMED).count()).isZero();
    assertThat(head.page().locator(".finding--not-met, .finding--no-data").count())
        .as("all that can be counted is met; the board still decides")
        .isZero();

    first.open("/common/messages");
    assertThat(first.page().locator("a[href*='/policy/value?proposal=']").count()).isPositive();

    var auditor = officer(visitors, "en", DemonstrationSignIns.AUDITOR);
    auditor.open("/audit/replay?judgement=" + OLD_JUDGEMENT);
    auditor.page().locator("button[id$='judge']").click();
    auditor.page().locator(".notice--good").waitFor();
  }

  private static Visitor officer(Visitors visitors, String language, String username) {
    var officer = visitors.reading(language);
    officer.signIn(username, DemonstrationSignIns.PASSWORD);
    return officer;
  }
}

package org.rutba.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** Whatever comes between a person and an act, what was typed is there afterwards. */
@BrowserTest
class KeptTextIT {
  private static final String WORDS = "I have read the dossier of this teacher twice.";
  private static final String MEMBER = DemonstrationSignIns.member("county", "deputy", 1);
  private static final Pattern SIGN_IN = Pattern.compile("/sign-in\\?to=");

  @Test
  void what_is_typed_while_the_session_is_gone_is_there_after_signing_in_again(Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.started(InventedMinistry.LACKING_FOR_DANESHYAR);
    var page = leader.visitor().page();
    leader.visitor().open("/school/endorsement?number=" + request);
    leader.visitor().loseSession();
    page.locator("textarea").pressSequentially(WORDS);

    page.waitForURL(SIGN_IN);
    leader.visitor().enter(DemonstrationSignIns.LEADER, DemonstrationSignIns.PASSWORD);

    page.waitForURL(Pattern.compile("/school/endorsement\\?number=" + request));
    assertThat(page.locator("textarea")).hasValue(WORDS);
    assertThat(page.locator("main > .notice[role=status]")).isVisible();
    page.locator("[id$='finish']").click();
    page.waitForURL(Pattern.compile("/school/request"));
    leader.withdraw(request, "");
  }

  @Test
  void a_vote_sent_after_the_session_has_ended_waits_with_its_reason_behind_the_sign_in(
      Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.submitted(InventedMinistry.ELIGIBLE_FOR_OSTADYAR);
    var member = member(visitors, request);
    var page = member.page();
    voteFor(page, WORDS);
    member.loseSession();
    page.locator("[id$='cast']").click();

    page.waitForURL(SIGN_IN);
    member.enter(MEMBER, DemonstrationSignIns.PASSWORD);

    page.waitForURL(Pattern.compile("/committee/case\\?number=" + request));
    assertThat(page.locator("#ballot textarea")).hasValue(WORDS);
    assertThat(page.locator("#vote-for")).isChecked();
    page.locator("[id$='cast']").click();
    assertThat(page.locator("#vote-for")).hasCount(0);
    leader.withdraw(request, "The teacher asks for it.");
  }

  @Test
  void a_vote_is_refused_in_place_with_its_reason_kept(Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.submitted(InventedMinistry.ELIGIBLE_FOR_OSTADYAR);
    var member = member(visitors, request);
    var colleague =
        member(visitors, request, DemonstrationSignIns.member("county", "vice-chair", 1)).page();
    var other = member.tab();
    other.navigate(member.page().url());
    voteFor(other, "First.");
    other.locator("[id$='cast']").click();
    assertThat(other.locator("#vote-for")).hasCount(0);
    other.close();

    voteFor(member.page(), WORDS);
    member.page().locator("[id$='cast']").click();
    assertThat(member.page().locator(".errors")).containsText("A vote is never changed");
    assertThat(member.page().locator("main")).containsText(WORDS);
    member.assertAccessible();

    leader.withdraw(request, "The teacher asks for it.");
    voteFor(colleague, WORDS);
    colleague.locator("[id$='cast']").click();
    assertThat(colleague.locator(".errors")).containsText("The board no longer decides");
    assertThat(colleague.locator("main")).containsText(WORDS);
  }

  @Test
  void words_saved_in_another_tab_are_shown_beside_those_typed(Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.started(InventedMinistry.LACKING_FOR_DANESHYAR);
    var page = leader.visitor().page();
    leader.visitor().open("/school/endorsement?number=" + request);
    var other = leader.visitor().tab();
    other.navigate(page.url());
    other.locator("textarea").fill("Saved in the other tab.");
    other.locator("[id$='finish']").click();
    other.waitForURL(Pattern.compile("/school/request"));
    other.close();

    page.locator("textarea").fill(WORDS);
    page.locator("[id$='finish']").click();
    assertThat(page.locator(".notice--attention")).containsText("Saved in the other tab.");
    assertThat(page.locator("textarea")).hasValue(WORDS);
    page.locator("[id$='replace']").click();
    page.waitForURL(Pattern.compile("/school/request"));
    leader.visitor().open("/school/endorsement?number=" + request);
    assertThat(page.locator("textarea")).hasValue(WORDS);
    leader.withdraw(request, "");
  }

  @Test
  void a_draft_changed_in_another_tab_is_shown_as_it_is_and_what_was_typed_stays(
      Visitors visitors) {
    var officer = visitors.reading("en");
    officer.signIn(DemonstrationSignIns.HR, DemonstrationSignIns.PASSWORD);
    officer.open("/hr/waiting");
    officer.page().locator("a.cell__main").first().click();
    officer.page().waitForURL(Pattern.compile("/hr/draft"));
    var page = officer.page();
    var other = officer.tab();
    other.navigate(page.url());
    hold(other, "The diploma is on its way.");
    other.waitForURL(Pattern.compile("/hr/waiting"));
    other.close();

    hold(page, WORDS);
    assertThat(page.locator(".errors")).containsText("Somebody changed this draft");
    assertThat(page.locator("main")).containsText("The diploma is on its way.");
    assertThat(page.locator("#decision .inset")).hasText(WORDS);
    officer.assertAccessible();

    page.locator("#deed-release").check();
    page.locator("[id$=':release']").click();
    assertThat(page.locator("#deed-issue")).hasCount(1);
  }

  @Test
  void whoever_is_idle_is_warned_and_may_stay(Visitors visitors, RunningRutba rutba) {
    idle(rutba, Map.of("name", "rutba.session.idle", "value", "PT20S"));
    try {
      var leader = Leader.signedIn(visitors);
      var page = leader.visitor().page();
      leader.visitor().open("/common/teachers");
      for (int times = 0; times < 2; times++) {
        assertThat(page.locator("#session-title")).isVisible(within(20));
        leader.visitor().assertAccessible();
        page.locator("[data-act=stay]").click();
        assertThat(page.locator("#session")).not().isVisible();
      }
      leader.visitor().open("/common/inbox");
      assertThat(page.locator("#session-title")).isVisible(within(20));
      assertThat(page.locator("#session-over")).isVisible(within(20));

      page.locator("[data-act=sign-in]").click();
      leader.visitor().enter(DemonstrationSignIns.LEADER, DemonstrationSignIns.PASSWORD);
      page.waitForURL(Pattern.compile("/common/inbox"));
    } finally {
      idle(rutba, Map.of("name", "rutba.session.idle"));
    }
  }

  @Test
  void two_presses_start_and_send_one_request(Visitors visitors) {
    var leader = Leader.signedIn(visitors);
    var request = leader.started(InventedMinistry.ELIGIBLE_FOR_OSTADYAR, Locator::dblclick);
    leader.endorse(request);
    leader.send(request, Locator::dblclick);
    var page = leader.visitor().page();
    page.waitForURL(Pattern.compile("/school/submitted"));
    leader
        .visitor()
        .open("/school/requests?tray=with-the-board&q=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR);
    assertThat(page.locator("tbody tr")).hasCount(1);
    leader.visitor().open("/school/requests?tray=drafts&q=" + request);
    assertThat(page.locator("tbody tr")).hasCount(0);
    leader.withdraw(request, "The teacher asks for it.");
  }

  private static Visitor member(Visitors visitors, String request) {
    return member(visitors, request, MEMBER);
  }

  private static Visitor member(Visitors visitors, String request, String name) {
    var member = visitors.reading("en");
    member.signIn(name, DemonstrationSignIns.PASSWORD);
    member.open("/committee/case?number=" + request);
    return member;
  }

  private static void voteFor(Page page, String reason) {
    page.locator("#vote-for").check(new Locator.CheckOptions().setForce(true));
    page.locator("#ballot textarea").fill(reason);
  }

  private static void hold(Page page, String reason) {
    page.locator("#deed-hold").check();
    page.locator("#reason").fill(reason);
    page.locator("[id='decision:hold']").click();
  }

  private static void idle(RunningRutba rutba, Map<String, String> setting) {
    rutba.ask("setting", setting, "");
  }

  private static LocatorAssertions.IsVisibleOptions within(int seconds) {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(seconds * 1000.0);
  }
}

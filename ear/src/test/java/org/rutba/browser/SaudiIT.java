package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.SaudiMinistry;
import org.rutba.demo.invented.SaudiSignIns;

/** The Saudi ministry beside Iran's, as its leader and its HR officer see it. */
@BrowserTest
class SaudiIT {
  private static final String RECORD = "/common/record?number=" + SaudiMinistry.READY_FOR_ADVANCED;

  @Test
  void a_leader_reads_the_place_on_the_ladder_in_umm_al_qura_and_sees_nothing_of_iran(
      Visitors visitors) {
    var leader = visitors.reading("en");
    leader.signIn(SaudiSignIns.LEADER, DemonstrationSignIns.PASSWORD);

    leader.open(RECORD);
    var page = leader.page().locator("main").innerText();
    assertThat(page).contains("Noura Alqahtani", "Practitioner, level 2, step 5", "SAR 12,650");
    assertThat(page).contains("24 periods, general education", "1430", "2009");
    assertThat(leader.page().locator("svg.rungs").getAttribute("aria-label"))
        .contains("11 of 27 steps");
    leader.shoot("saudi-record");
    leader.assertAccessible();
    leader.assertFitsNarrowScreens();

    leader.open("/common/search?q=Soheilian");
    assertThat(leader.page().locator("main").innerText()).doesNotContain("Soheilian,");
    assertThat(leader.open("/common/record?number=40000001").status()).isNotEqualTo(200);

    leader.read("ar");
    leader.open(RECORD);
    assertThat(leader.page().locator("main").innerText())
        .contains("نورة القحطاني", "معلم ممارس", "المستوى ٢", "رخصة");
    leader.shoot("saudi-record");
    leader.assertAccessible();
    leader.assertFitsNarrowScreens();
  }

  @Test
  void settings_change_digits_and_the_second_calendar_at_once_and_for_good(Visitors visitors) {
    var leader = visitors.reading("ar");
    leader.signIn("leader.sa.2102001", DemonstrationSignIns.PASSWORD);
    leader.open("/common/settings");
    leader.page().locator("select[id='digits:value']").selectOption("latn");
    leader.page().locator("select[id='beside:value']").selectOption("none");
    leader.page().locator("[id$='keep']").click();
    leader.page().waitForURL("**/common/settings?kept");
    leader.shoot("saudi-settings");
    leader.assertAccessible();

    leader.open("/common/teachers");
    assertThat(leader.page().locator("main").innerText()).contains("7000").doesNotContain("٧٠٠٠");
    leader.signOut();

    var again = visitors.reading("ar");
    again.signIn("leader.sa.2102001", DemonstrationSignIns.PASSWORD);
    again.open("/common/teachers");
    assertThat(again.page().locator("main").innerText()).contains("7000").doesNotContain("٧٠٠٠");
  }

  @Test
  void hr_finds_a_need_for_a_specialty_and_an_impossible_day_is_an_error_at_its_field(
      Visitors visitors) {
    var officer = visitors.reading("en");
    officer.signIn(SaudiSignIns.HR, DemonstrationSignIns.PASSWORD);
    officer.open("/hr/needs");
    officer.page().locator("#f-specialty").selectOption("mathematics");
    officer.page().locator("#f-rank").selectOption("practitioner");
    officer.page().locator("[id$='letter:value']").fill("1448/210/77");
    officer.page().locator("[id$='from:yearField']").fill("1700");
    officer.page().locator("[id$='do']").click();
    officer.page().locator(".field--error").first().waitFor();
    assertThat(officer.page().locator(".field--error").first().innerText()).contains("1500");
    assertThat(officer.page().locator("[id$='letter:value']").inputValue())
        .isEqualTo("1448/210/77");

    officer.page().locator("[id$='from:yearField']").fill("1447");
    officer.page().locator("[id$='do']").click();
    officer.page().locator("text=The finding is on record.").waitFor();
    assertThat(officer.page().locator("#found, section").first().innerText())
        .contains("Mathematics", "1448/210/77");
    officer.shoot("saudi-needs");

    officer.open("/hr/intake?kind=exam_results");
    assertThat(officer.page().locator("main").innerText())
        .contains("sat_on", "1445/06/12", "Results of tests");
    officer.shoot("saudi-intake");
  }
}

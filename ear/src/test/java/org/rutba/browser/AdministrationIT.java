package org.rutba.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** Somebody new comes to the ministry and leaves again, as the administrator's pages have it. */
@BrowserTest
class AdministrationIT {
  private static final String CODE = "0084575948";
  private static final String FIRST_PASSWORD = "told by telephone";

  @Test
  void somebody_new_is_given_an_account_and_a_position_and_loses_it_when_it_is_abolished(
      Visitors visitors) {
    var administrator = visitors.reading("en");
    administrator.signIn(DemonstrationSignIns.ADMINISTRATOR, DemonstrationSignIns.PASSWORD);
    var page = administrator.page();

    openAccount(administrator, "newcomer.one");
    page.waitForURL(Pattern.compile("/admin/accounts"));
    assertThat(page.locator("tbody")).containsText("newcomer.one");

    openAccount(administrator, "newcomer.two");
    assertThat(page.locator("main")).containsText("is recorded under the national code");
    assertThat(page.locator("[id='new:family:value']")).hasValue("تازه‌وارد");
    administrator.assertAccessible();

    administrator.open("/admin/units?q=512");
    page.locator("tbody a").first().click();
    page.locator("a[href*='/admin/open-position']").click();
    page.locator("[id='titleLatin:value']").fill("Officer for trials");
    page.locator("[id='send']").click();
    assertThat(page.locator(".field--error")).hasCount(1);
    assertThat(page.locator("[id='titleLatin:value']")).hasValue("Officer for trials");
    page.locator("[id='title:value']").fill("کارشناس آزمون");
    page.locator("[id='role:value']").selectOption("hr-officer");
    page.locator("[id='send']").click();
    page.waitForURL(Pattern.compile("/admin/position\\?"));
    var position = page.url();

    page.locator("a[href*='/admin/appoint']").click();
    page.locator("#f-q").fill(CODE);
    page.locator("main form[role=search] button").click();
    page.locator("tbody a").click();
    fillDay(page, "from", "1", "12", "2026");
    page.locator("[id='send']").click();
    page.waitForURL(position);
    assertThat(page.locator("tbody")).containsText("Taza Vared");

    var newcomer = visitors.reading("en");
    newcomer.signIn("newcomer.one", FIRST_PASSWORD);
    assertThat(newcomer.page().url()).contains("/change-password");
    newcomer.page().locator("[id='present:value']").fill(FIRST_PASSWORD);
    newcomer.page().locator("[id='wanted:value']").fill(DemonstrationSignIns.PASSWORD);
    newcomer.page().locator("[id='repeated:value']").fill(DemonstrationSignIns.PASSWORD);
    newcomer.page().locator("[id='enter']").click();
    newcomer.page().waitForURL(Pattern.compile("^(?!.*/change-password).*$"));
    assertThat(newcomer.open("/hr/decrees").status()).isEqualTo(200);
    assertThat(newcomer.open("/admin/units").status()).isEqualTo(403);

    administrator.open(position.replaceFirst(".*?//[^/]*", ""));
    page.locator("a[href*='/admin/abolish-position']").click();
    page.locator("[id='send']").click();
    assertThat(page.locator(".field--error")).containsText("Give a reason");
    page.locator("textarea").fill("The trial is over");
    page.locator("[id='send']").click();
    page.waitForURL(position);
    assertThat(page.locator("main")).containsText("Abolished on");
    assertThat(newcomer.open("/hr/decrees").status()).isEqualTo(409);
    assertThat(newcomer.page().locator("main")).containsText("You hold no position today");
  }

  @Test
  void a_teacher_recorded_twice_is_merged_and_the_old_number_goes_on_answering(Visitors visitors) {
    var administrator = visitors.reading("en");
    administrator.signIn(DemonstrationSignIns.ADMINISTRATOR, DemonstrationSignIns.PASSWORD);
    var page = administrator.page();
    administrator.open("/admin/duplicates?q=" + InventedMinistry.RECORDED_TWICE);
    assertThat(page.locator("tbody tr")).hasCount(1);
    var numbers = page.locator("tbody .ref").allTextContents();
    look(administrator, "duplicates");
    page.locator("tbody a").click();
    assertThat(page.locator("tbody")).containsText("Shabnam Sotoudehfar");
    look(administrator, "duplicate");
    page.locator("a[href*='/admin/merge']").first().click();
    assertThat(page.locator("main")).containsText("Ranks taken over");
    assertThat(page.locator("main")).containsText("in-service courses");
    look(administrator, "merge");
    page.locator("[id='send']").click();
    assertThat(page.locator(".field--error")).containsText("Give a reason");
    merge(page, "Taken for one");
    page.locator("tbody a[href*='/admin/undo-merge']").first().click();
    look(administrator, "undo-merge");
    page.locator("textarea").fill("Too early");
    page.locator("[id='send']").click();
    page.waitForURL(Pattern.compile("show=merged"));
    assertThat(page.locator("tbody")).containsText("Too early");
    administrator.open("/common/record?number=" + numbers.get(1));
    assertThat(page.locator(".head__over")).containsText(numbers.get(1));
    administrator.open("/admin/duplicates?q=" + InventedMinistry.RECORDED_TWICE);
    page.locator("tbody a").click();
    page.locator("a[href*='/admin/merge']").first().click();
    merge(page, "Seen in person, one identity paper");
    look(administrator, "merged");

    administrator.open("/common/record?number=" + numbers.get(1));
    assertThat(page.locator("main")).containsText("The record " + numbers.get(1) + " was merged");
    assertThat(page.locator(".head__over")).containsText(numbers.get(0));
    look(administrator, "record-by-old-number");
    administrator.open("/common/search?q=" + numbers.get(1));
    assertThat(page.locator("main")).containsText(numbers.get(0));
    page.locator("main a[href*='/common/record']").first().click();
    page.locator("a[href*='/admin/change-number']").click();
    look(administrator, "change-number");
    page.locator("#kind-personnel").check();
    page.locator("[id='number:value']").fill(numbers.get(1));
    page.locator("[id='evidence:value']").fill("Letter 12");
    page.locator("textarea").fill("The number on the identity card");
    page.locator("[id='send']").click();
    page.waitForURL(Pattern.compile("number=" + numbers.get(1)));
    administrator.open("/common/record?number=" + numbers.get(0));
    assertThat(page.locator("main")).containsText("The number " + numbers.get(0) + " was changed");

    administrator.open("/admin/duplicates?show=merged");
    page.locator("tbody a[href*='/admin/undo-merge']").first().click();
    assertThat(page.locator("main")).containsText("The merge stands");
    assertThat(page.locator("[id='send']")).hasCount(0);
    look(administrator, "undo-merge-refused");
  }

  @Test
  void homonyms_cannot_be_merged_by_mistake_and_are_told_apart(Visitors visitors) {
    var administrator = visitors.reading("en");
    administrator.signIn(DemonstrationSignIns.ADMINISTRATOR, DemonstrationSignIns.PASSWORD);
    var page = administrator.page();
    administrator.open("/admin/duplicates?q=" + InventedMinistry.HOMONYMS);
    page.locator("tbody a").click();
    page.locator("a[href*='/admin/merge']").first().click();
    assertThat(page.locator(".notice--stop")).containsText("different appraisals");
    assertThat(page.locator("[id='send']")).hasCount(0);
    look(administrator, "merge-refused");

    administrator.open("/admin/duplicates?q=" + InventedMinistry.HOMONYMS);
    page.locator("tbody a").click();
    page.locator("[id='send']").click();
    assertThat(page.locator(".field--error")).containsText("Give a reason");
    page.locator("textarea").fill("Fathers of other names");
    page.locator("[id='send']").click();
    page.waitForURL(Pattern.compile("/admin/duplicates"));
    administrator.open("/admin/duplicates?q=" + InventedMinistry.HOMONYMS);
    assertThat(page.locator("main")).containsText("No two records look like one person");
    administrator.open("/admin/duplicates?show=apart");
    assertThat(page.locator("tbody")).containsText("Fathers of other names");
    look(administrator, "apart");
    page.locator("tbody a").first().click();
    assertThat(page.locator(".notice--attention")).containsText("Fathers of other names");
  }

  private static void merge(Page page, String reason) {
    page.locator("textarea").fill(reason);
    page.locator("[id='send']").click();
    page.waitForURL(Pattern.compile("show=merged"));
    assertThat(page.locator("tbody")).containsText(reason);
  }

  private static void look(Visitor administrator, String name) {
    var address = administrator.page().url().replaceFirst(".*?//[^/]*", "");
    for (var language : new String[] {"fa", "en"}) {
      administrator.read(language);
      administrator.open(address);
      administrator.assertAccessible();
      administrator.assertFitsNarrowScreens();
      administrator.shoot("people-" + name);
    }
  }

  private static void openAccount(Visitor administrator, String username) {
    administrator.open("/admin/open-account");
    var page = administrator.page();
    page.locator("[id='new:given:value']").fill("آزمون");
    page.locator("[id='new:family:value']").fill("تازه‌وارد");
    page.locator("[id='new:givenLatin:value']").fill("Azmun");
    page.locator("[id='new:familyLatin:value']").fill("Taza Vared");
    page.locator("[id='new:nationalCode:value']").fill(CODE);
    page.locator("[id='new:username:value']").fill(username);
    page.locator("[id='new:password:value']").fill(FIRST_PASSWORD);
    page.locator("[id='new:send']").click();
    page.waitForLoadState();
  }

  private static void fillDay(Page page, String field, String day, String month, String year) {
    page.locator("[id='" + field + ":dayField']").fill(day);
    page.locator("[id='" + field + ":monthField']").fill(month);
    page.locator("[id='" + field + ":yearField']").fill(year);
  }
}

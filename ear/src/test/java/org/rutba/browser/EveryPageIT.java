package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rutba.demo.invented.DemonstrationSignIns;

/**
 * Each page, in a language of each direction: no rule of accessibility broken, no sideways scroll.
 */
@BrowserTest
class EveryPageIT {
  private static final List<String> LANGUAGES = List.of("en", "fa");
  private static final String GIVEN_PASSWORD = "given-by-the-administrator";

  @ParameterizedTest
  @EnumSource
  void a_page_can_be_read_by_everybody(Reader reader, Visitors visitors) {
    var visitor = visitors.reading("en");
    reader.signIn(visitor);
    var softly = new SoftAssertions();
    var addresses = new HashMap<String, String>();
    for (var language : reader.languages()) {
      visitor.read(language);
      for (var page : reader.pages()) {
        var address = addresses.computeIfAbsent(page, at -> reader.address(at, visitor));
        softly.assertThat(visitor.open(address).status()).as(address).isEqualTo(200);
        softly.assertThat(visitor.page().url()).as(address).contains(path(address));
        softly.assertThatCode(visitor::assertNoComplaints).as(address).doesNotThrowAnyException();
        look(visitor, reader.name().toLowerCase(java.util.Locale.ROOT) + page, softly);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "leader.ir,/nowhere,404",
    "leader.ir,/admin/accounts,403",
    "former.ir,/school/home,403"
  })
  void a_page_that_is_not_shown_says_why_and_lets_one_leave(
      String username, String address, int status, Visitors visitors) {
    var visitor = visitors.reading("en");
    visitor.signIn(username, DemonstrationSignIns.PASSWORD);
    var softly = new SoftAssertions();
    for (var language : LANGUAGES) {
      visitor.read(language);
      softly.assertThat(visitor.open(address).status()).as(address).isEqualTo(status);
      look(visitor, "problem-" + status + "-" + username, softly);
    }
    softly.assertAll();
    visitor.signOut();
    assertThat(visitor.page().url()).contains("/sign-in");
  }

  @Test
  void who_was_given_a_password_is_told_to_change_it(Visitors visitors) {
    var administrator = visitors.reading("en");
    administrator.signIn(DemonstrationSignIns.ADMINISTRATOR, DemonstrationSignIns.PASSWORD);
    administrator.open("/admin/reset-password?username=leader.5232012");
    administrator.page().locator("input[type=password]").fill(GIVEN_PASSWORD);
    administrator.page().locator("main textarea").fill("Forgotten");
    administrator.page().locator("[id$='send']").click();
    administrator.page().waitForURL("**/admin/accounts");

    var person = visitors.reading("en");
    person.signIn("leader.5232012", GIVEN_PASSWORD);
    var softly = new SoftAssertions();
    for (var language : LANGUAGES) {
      person.read(language);
      softly.assertThat(person.open("/school/home").status()).isEqualTo(403);
      look(person, "problem-403-password-first", softly);
      person.page().locator("main a[href$='/change-password']").click();
      person.page().waitForURL("**/change-password");
      look(person, "forced-change-password", softly);
      person.open("/common/inbox");
      softly.assertThat(person.page().url()).endsWith("/change-password");
    }
    softly.assertAll();
  }

  private static void look(Visitor visitor, String name, SoftAssertions softly) {
    softly.assertThatCode(visitor::assertAccessible).doesNotThrowAnyException();
    softly.assertThatCode(visitor::assertFitsNarrowScreens).doesNotThrowAnyException();
    visitor.shoot(name.replaceAll("[^a-z0-9_.]+", "-"));
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }
}

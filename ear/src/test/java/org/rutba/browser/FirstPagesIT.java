package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody meets first, signed in or not. */
@BrowserTest
class FirstPagesIT {

  @Test
  void an_answer_says_what_a_browser_may_do_with_it(Visitors visitors) {
    var headers = visitors.reading("en").open("/sign-in").headers();
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "same-origin")
        .doesNotContainKeys("server", "x-powered-by");
    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval");
  }

  @Test
  void the_session_is_a_cookie_no_script_can_read_and_never_in_an_address(Visitors visitors) {
    var visitor = visitors.reading("en");
    visitor.open("/sign-in");
    assertThat(visitor.page().content()).doesNotContain(";jsessionid");
    assertThat(visitor.page().evaluate("document.cookie").toString()).doesNotContain("session");
  }

  @Test
  void an_address_that_does_not_exist_shows_no_inner_workings(Visitors visitors) {
    var visitor = visitors.reading("en");
    visitor.open("/help/../nowhere.xhtml");
    assertThat(visitor.page().content()).doesNotContain("WildFly", "Undertow", "at org.", "JBWEB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa"})
  void the_sign_in_page_is_open_to_everybody(String language, Visitors visitors) {
    var visitor = visitors.reading(language);
    assertThat(visitor.open("/sign-in").status()).isEqualTo(200);
    assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
    visitor.assertAccessible();
    visitor.assertFitsNarrowScreens();
    visitor.assertNoComplaints();
    visitor.shoot("sign-in");
  }
}

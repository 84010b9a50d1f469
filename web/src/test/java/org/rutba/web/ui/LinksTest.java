package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rutba.web.ui.Links.Address;

class LinksTest {

  @Test
  void changing_the_page_keeps_the_filters() {
    assertThat(Address.of("/common/inbox", "queue=mine&page=2").with("page", "3"))
        .hasToString("/common/inbox?queue=mine&page=3");
  }

  @Test
  void persian_search_words_survive_a_change_of_language() {
    var address = Address.of("/common/search", "q=%D8%B1%D8%B3%D8%AA%DA%AF%D8%A7%D8%B1&lang=fa");
    assertThat(address.parameters()).containsEntry("q", "رستگار");
    assertThat(address.without("lang"))
        .hasToString("/common/search?q=%D8%B1%D8%B3%D8%AA%DA%AF%D8%A7%D8%B1");
  }

  @Test
  void a_malformed_parameter_is_not_an_error() {
    assertThat(Address.of("/help", "q=%zz&=x&y").parameters()).containsOnlyKeys("q");
  }

  @Test
  void an_address_of_two_slashes_does_not_lead_to_another_host() {
    assertThat(Address.of("//evil.example/x", null)).hasToString("/evil.example/x");
  }

  @Test
  void one_returns_to_the_page_that_asked_for_a_sign_in() {
    assertThat(SignInAddress.after("/school/request?number=R-1"))
        .isEqualTo("/school/request?number=R-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/x\r\nSet-Cookie:y",
        "",
        "/sign-in?to=/x"
      })
  void signing_in_never_leads_elsewhere(String wanted) {
    assertThat(SignInAddress.after(wanted)).isEqualTo("/");
  }
}

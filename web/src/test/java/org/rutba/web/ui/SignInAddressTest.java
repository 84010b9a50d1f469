package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"/hr/decrees?state=draft", "/common/case/12", "/"})
  void a_page_of_this_server_is_gone_back_to(String wanted) {
    assertThat(SignInAddress.after(wanted)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\\evil.example",
        "/\t/evil.example",
        "/a\r\nLocation: https://evil.example",
        "evil.example",
        "/sign-in?to=/sign-in"
      })
  void anything_else_leads_to_the_start_page(String wanted) {
    assertThat(SignInAddress.after(wanted)).isEqualTo("/");
  }
}

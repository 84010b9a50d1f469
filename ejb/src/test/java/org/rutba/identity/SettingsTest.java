package org.rutba.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.RealDatabase;

class SettingsTest {
  private static final char[] PASSWORD = "a password of tests".toCharArray();

  @Test
  void what_an_account_prefers_is_there_again_when_it_is_read() {
    RealDatabase.get()
        .trying(
            em -> {
              var accounts = new AccountRepository();
              accounts.em = em;
              var name = new PersonName("سارة", "العتيبي", "Sarah", "Alotaibi");
              var person = accounts.add(new Person("sa", "1098765432", name));
              accounts.add(Account.ofPerson("reader.sa", person.id(), PASSWORD, false));
              var wanted = new ReadingSettings("ar", "arab", "umm-al-qura", "none");

              wanted.check();
              accounts.locked("reader.sa").orElseThrow().prefer(wanted);
              em.flush();
              em.clear();

              assertThat(accounts.ofName("reader.sa").orElseThrow().settings()).isEqualTo(wanted);
            });
  }

  @ParameterizedTest
  @CsvSource({"xx,,,", ",thai,,", ",,none,", ",,,julian"})
  void a_choice_there_is_not_is_refused(
      String language, String digits, String calendar, String beside) {
    var settings = new ReadingSettings(language, digits, calendar, beside);

    assertThatThrownBy(settings::check).isInstanceOf(SettingUnknown.class);
  }
}

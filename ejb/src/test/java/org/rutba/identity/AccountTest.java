package org.rutba.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = Instant.parse("2025-11-22T08:00:00Z");
  private static final char[] RIGHT = "correct horse 12".toCharArray();
  private static final char[] WRONG = "wrong horse 1234".toCharArray();

  private final Account account = Account.ofPerson("leader.ir", 1, RIGHT, false);

  @Test
  void four_failures_are_forgiven_by_the_right_password() {
    fail(4);
    assertThat(account.admits(RIGHT, NOW)).isTrue();

    fail(4);
    assertThat(account.isResting(NOW)).isFalse();
  }

  @Test
  void after_the_fifth_failure_even_the_right_password_waits_a_minute() {
    fail(5);

    assertThat(account.admits(RIGHT, NOW.plusSeconds(59))).isFalse();
    assertThat(account.admits(RIGHT, NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void the_rest_doubles_with_each_further_failure_up_to_an_hour() {
    var minutes =
        IntStream.rangeClosed(4, 13)
            .mapToObj(failures -> Lockout.until(failures, NOW))
            .map(until -> until == null ? 0 : Duration.between(NOW, until).toMinutes())
            .toList();

    assertThat(minutes).isEqualTo(List.of(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L));
  }

  @Test
  void guesses_at_a_resting_account_do_not_lengthen_its_rest() {
    fail(5);
    fail(20);

    assertThat(account.isResting(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void a_closed_account_admits_nobody() {
    account.close();

    assertThat(account.admits(RIGHT, NOW)).isFalse();
  }

  @Test
  void a_given_password_has_to_be_changed_and_the_change_ends_that() {
    account.reset("given by the office".toCharArray());
    assertThat(account.mustChange()).isTrue();
    assertThat(account.admits(RIGHT, NOW)).isFalse();

    account.change("chosen by oneself".toCharArray());
    assertThat(account.mustChange()).isFalse();
    assertThat(account.admits("chosen by oneself".toCharArray(), NOW)).isTrue();
  }

  @Test
  void a_new_password_is_long_other_than_the_old_and_free_of_the_user_name() {
    assertThatThrownBy(() -> account.change("eleven char".toCharArray()))
        .isInstanceOf(PasswordTooShort.class);
    assertThatThrownBy(() -> account.change("x".repeat(201).toCharArray()))
        .isInstanceOf(PasswordTooLong.class);
    assertThatThrownBy(() -> account.change("I am Leader.IR!".toCharArray()))
        .isInstanceOf(PasswordHoldsUserName.class);
    assertThatThrownBy(() -> account.change(RIGHT)).isInstanceOf(PasswordUnchanged.class);
    assertThat(account.admits(RIGHT, NOW)).isTrue();
  }

  @Test
  void a_user_name_is_the_same_on_every_keyboard() {
    assertThat(SignInService.username("  Leader.IR ")).isEqualTo("leader.ir");
    assertThat(SignInService.username("۴۰۸۲۷")).isEqualTo("40827");
    assertThat(SignInService.username("٤٠٨٢٧")).isEqualTo("40827");
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(account.admits(WRONG, NOW)).isFalse();
    }
  }
}

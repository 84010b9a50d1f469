package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

  private static final Instant NOON = Instant.parse("2025-11-22T08:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "الهام درویشی, ا. د…ی",
    "سیده فاطمه‌زهرا حسینی‌نژاد طباطبایی, س. ط…ی",
    "نور, ن.",
    "Айгүл Сәрсенова, А. С…а"
  })
  void a_holder_is_shown_by_three_letters(String name, String shown) {
    assertThat(Verification.masked(name)).isEqualTo(shown);
  }

  @Test
  void an_asker_may_ask_so_often_at_once_and_then_once_after_every_pause() {
    var allowance = new Allowance(2, Duration.ofSeconds(3), 10);

    assertThat(allowance.take("a", NOON)).isZero();
    assertThat(allowance.take("a", NOON)).isZero();
    assertThat(allowance.take("a", NOON)).isEqualTo(Duration.ofSeconds(3));
    assertThat(allowance.take("a", NOON.plusSeconds(2))).isEqualTo(Duration.ofSeconds(1));
    assertThat(allowance.take("a", NOON.plusSeconds(3))).isZero();
    assertThat(allowance.take("a", NOON.plusSeconds(3))).isPositive();
  }

  @Test
  void one_asker_does_not_use_up_what_another_may_ask() {
    var allowance = new Allowance(1, Duration.ofSeconds(3), 10);
    allowance.take("a", NOON);

    assertThat(allowance.take("b", NOON)).isZero();
  }

  @Test
  void waiting_long_earns_no_more_than_the_full_allowance() {
    var allowance = new Allowance(2, Duration.ofSeconds(3), 10);
    allowance.take("a", NOON);
    var tomorrow = NOON.plus(Duration.ofDays(1));

    assertThat(allowance.take("a", tomorrow)).isZero();
    assertThat(allowance.take("a", tomorrow)).isZero();
    assertThat(allowance.take("a", tomorrow)).isPositive();
  }

  @Test
  void a_clock_set_back_neither_gives_nor_locks_out_for_long() {
    var allowance = new Allowance(1, Duration.ofSeconds(3), 10);
    allowance.take("a", NOON);

    assertThat(allowance.take("a", NOON.minusSeconds(3600))).isEqualTo(Duration.ofSeconds(3));
    assertThat(allowance.take("a", NOON.minusSeconds(3597))).isZero();
  }

  @Test
  void the_askers_not_seen_for_longest_are_forgotten() {
    var allowance = new Allowance(1, Duration.ofSeconds(3), 2);
    allowance.take("a", NOON);
    allowance.take("b", NOON);
    allowance.take("c", NOON);

    assertThat(allowance.take("c", NOON)).isPositive();
    assertThat(allowance.take("b", NOON)).isPositive();
    assertThat(allowance.take("a", NOON)).isZero();
  }
}

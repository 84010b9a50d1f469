package org.rutba.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
  private static final char[] PASSWORD = "چراغ مطالعه 7".toCharArray();

  @Test
  void the_right_password_matches_and_another_does_not() {
    var kept = PasswordHash.of(PASSWORD);

    assertThat(PasswordHash.matches(PASSWORD, kept)).isTrue();
    assertThat(PasswordHash.matches("چراغ مطالعه 8".toCharArray(), kept)).isFalse();
    assertThat(PasswordHash.matches(new char[0], kept)).isFalse();
  }

  @Test
  void the_same_password_is_never_kept_the_same_way_twice() {
    assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(PasswordHash.of(PASSWORD));
  }

  @Test
  void a_letter_composed_of_two_signs_is_the_same_letter() {
    var composed = "caf\u00e9 caf\u00e9 caf\u00e9".toCharArray();
    var decomposed = "cafe\u0301 cafe\u0301 cafe\u0301".toCharArray();

    assertThat(PasswordHash.matches(decomposed, PasswordHash.of(composed))).isTrue();
  }

  @Test
  void a_password_kept_by_fewer_iterations_is_outdated_and_still_matches() {
    var kept = PasswordHash.of(PASSWORD, 1_000);

    assertThat(PasswordHash.matches(PASSWORD, kept)).isTrue();
    assertThat(PasswordHash.isOutdated(kept)).isTrue();
    assertThat(PasswordHash.isOutdated(PasswordHash.of(PASSWORD, 210_000))).isFalse();
  }

  @Test
  void a_programs_key_has_256_bits_and_matches_its_digest_only() {
    var key = PasswordHash.newProgramKey();
    var kept = PasswordHash.ofProgramKey(key);

    assertThat(key).hasSize(43);
    assertThat(kept).doesNotContain(key);
    assertThat(PasswordHash.matches(key.toCharArray(), kept)).isTrue();
    assertThat(PasswordHash.matches(PasswordHash.newProgramKey().toCharArray(), kept)).isFalse();
    assertThat(PasswordHash.isOutdated(kept)).isFalse();
  }
}

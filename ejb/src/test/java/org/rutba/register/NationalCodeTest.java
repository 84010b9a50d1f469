package org.rutba.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NationalCodeTest {
  @Test
  void a_code_with_its_check_digit_is_valid() {
    // 1*10+2*9+3*8+4*7+5*6+6*5+7*4+8*3+9*2 = 210, 210 mod 11 = 1, below 2: the check digit is 1
    assertThat(NationalCode.valid("1234567891")).isTrue();
    assertThat(NationalCode.valid("1234567892")).isFalse();
  }

  @Test
  void a_code_is_ten_western_digits() {
    assertThat(NationalCode.valid("123456789")).isFalse();
    assertThat(NationalCode.valid("۱۲۳۴۵۶۷۸۹۱")).isFalse();
    assertThat(NationalCode.valid("1111111111")).isFalse();
  }

  @Property
  boolean exactly_one_check_digit_fits_nine_digits(@ForAll @IntRange(max = 999_999_999) int nine) {
    int fitting = 0;
    for (int check = 0; check < 10; check++) {
      fitting += NationalCode.valid("%09d%d".formatted(nine, check)) ? 1 : 0;
    }
    boolean repeated = "%09d".formatted(nine).chars().distinct().count() == 1;
    return repeated ? fitting <= 1 : fitting == 1;
  }
}

package org.rutba.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumbersTest {

  @Test
  void a_civil_register_number_has_ten_digits_the_first_of_them_1() {
    assertThat(NationalNumbers.proper("sa", "1098765432")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2098765432", "109876543", "10987654321", "109876543a", "", "0012345679"})
  void anything_else_is_no_civil_register_number(String number) {
    assertThat(NationalNumbers.proper("sa", number)).isFalse();
  }

  @Test
  void each_jurisdiction_checks_its_own_number() {
    assertThat(NationalNumbers.proper("ir", "0012345679")).isTrue();
    assertThat(NationalNumbers.proper("ir", "1098765432")).isFalse();
    assertThat(MasterField.NATIONAL_CODE.takes("1098765432", "sa", LocalDate.EPOCH)).isTrue();
    assertThat(MasterField.NATIONAL_CODE.takes("1098765432", "ir", LocalDate.EPOCH)).isFalse();
  }

  @Test
  void only_a_number_that_can_begin_with_zeros_can_have_lost_them() {
    assertThat(NationalNumbers.zerosDropped("ir", "12345679")).isTrue();
    assertThat(NationalNumbers.zerosDropped("sa", "98765432")).isFalse();
  }
}

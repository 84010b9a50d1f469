package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  private static final String ALPHABET = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final VerificationCode CODE = VerificationCode.draw(new Random(7));

  @Test
  void the_code_of_these_tests_is_this_one() {
    assertThat(CODE).hasToString("61BP-P7DD-ERTN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "61BP-P7DD-ERTN",
        "61bp-p7dd-ertn",
        "61BPP7DDERTN",
        " 61BP P7DD ERTN ",
        "۶۱BP–P۷DD–ERTN",
        "٦١BP P٧DD ERTN",
        "6IBP-P7DD-ERTN",
        "6lbp_p7dd_ertn",
        "\u200e61BP\u00a0P7DD\u200cERTN\u200f"
      })
  void a_code_is_understood_however_it_is_typed(String typed) {
    assertThat(VerificationCode.parse(typed)).hasValue(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "61BP-P7DD-ERT",
        "61BP-P7DD-ERTNN",
        "61BP-P7DD-ERT0",
        "رتبه",
        "61BP-P7DD-ERT'"
      })
  void what_cannot_be_a_code_is_none(String typed) {
    assertThat(VerificationCode.parse(typed)).isEmpty();
  }

  @Test
  void nothing_typed_is_no_code_and_a_flood_is_not_read() {
    assertThat(VerificationCode.parse(null)).isEmpty();
    assertThat(VerificationCode.parse(" ".repeat(100_000) + CODE)).isEmpty();
    assertThatThrownBy(() -> new VerificationCode("61BPP7DDERTM"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void one_wrong_character_is_always_noticed(
      @ForAll long seed,
      @ForAll @IntRange(max = 11) int place,
      @ForAll @IntRange(min = 1, max = 30) int by) {
    var code = VerificationCode.draw(new Random(seed)).characters();
    int wrong = (ALPHABET.indexOf(code.charAt(place)) + by) % ALPHABET.length();

    assertThat(
            VerificationCode.parse(
                code.substring(0, place) + ALPHABET.charAt(wrong) + code.substring(place + 1)))
        .isEmpty();
  }

  @Property
  void two_exchanged_characters_are_always_noticed(
      @ForAll long seed,
      @ForAll @IntRange(max = 11) int one,
      @ForAll @IntRange(max = 11) int other) {
    var code = VerificationCode.draw(new Random(seed)).characters();
    var exchanged = new StringBuilder(code);
    exchanged.setCharAt(one, code.charAt(other));
    exchanged.setCharAt(other, code.charAt(one));

    assertThat(VerificationCode.parse(exchanged.toString()).isPresent())
        .isEqualTo(code.charAt(one) == code.charAt(other));
  }

  @Property(tries = 200)
  void a_drawn_code_is_read_back(@ForAll long seed) {
    var code = VerificationCode.draw(new Random(seed));

    assertThat(VerificationCode.parse(code.toString())).hasValue(code);
    assertThat(code.characters()).doesNotContainPattern("[0ILOU]");
  }
}

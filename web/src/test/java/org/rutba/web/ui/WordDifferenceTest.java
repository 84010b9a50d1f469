package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

  private static String shown(String words, String other) {
    return WordDifference.marked(words, other).stream()
        .map(piece -> piece.same() ? piece.text() : "[" + piece.text() + "]")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "five years in each rank, five years in each rank, five years in each rank",
    "at least five years, at least six years, at least [five] years",
    "at least five years, at least years, at least [five] years",
    "at least years, at least five years, at least years",
    "one two three, four five, [one two three]",
    "five of five, five, five [of five]"
  })
  void what_the_other_wording_lacks_is_told_apart(String words, String other, String marked) {
    assertThat(shown(words, other)).isEqualTo(marked);
  }

  @Test
  void without_another_wording_all_is_told_apart() {
    assertThat(shown("five years", "")).isEqualTo("[five years]");
    assertThat(shown("", "five years")).isEmpty();
  }
}

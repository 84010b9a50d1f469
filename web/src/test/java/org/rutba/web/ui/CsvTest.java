package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void a_cell_that_begins_like_a_formula_is_text(String typed) {
    assertThat(line(typed)).startsWith(typed.contains("\r") ? "\"'" : "'");
  }

  @Test
  void commas_quotes_and_ends_of_line_stay_within_their_cell() {
    assertThat(line("a,b", "say \"yes\"", "one\ntwo", null, "plain"))
        .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"one\ntwo\",,plain\r\n");
  }

  private static String line(String... cells) {
    return Csv.line(Stream.of(cells));
  }
}

package org.rutba.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  private static final String PERSIAN = "personnel_number,given_name\n1,سميرا رستگار\n";
  private final List<IntakeFault> faults = new ArrayList<>();

  @Test
  void a_file_in_windows_1256_is_named_with_its_first_foreign_words() {
    assertThat(CsvText.read(PERSIAN.getBytes(Charset.forName("windows-1256")), faults)).isNull();

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.problem()).isEqualTo(IntakeProblem.WRONG_ENCODING);
              assertThat(fault.arguments()).containsExactly("windows-1256", "سميرا رستگار");
            });
  }

  @Test
  void a_file_in_windows_1251_is_told_from_one_in_windows_1256() {
    var russian = "given_name\nАлександра Кузнецова\n";

    assertThat(CsvText.read(russian.getBytes(Charset.forName("windows-1251")), faults)).isNull();

    assertThat(faults.get(0).arguments()).containsExactly("windows-1251", "Александра Кузнецова");
  }

  @Test
  void a_file_in_utf_16_is_named() {
    assertThat(CsvText.read(PERSIAN.getBytes(StandardCharsets.UTF_16), faults)).isNull();

    assertThat(faults.get(0).arguments()).startsWith("UTF-16");
  }

  @Test
  void a_workbook_is_not_csv() {
    assertThat(CsvText.read(new byte[] {'P', 'K', 3, 4, 20, 0}, faults)).isNull();

    assertThat(faults).extracting(IntakeFault::problem).containsExactly(IntakeProblem.NOT_CSV);
  }

  @Test
  void utf_8_is_read_with_and_without_its_mark() {
    assertThat(CsvText.read(PERSIAN.getBytes(StandardCharsets.UTF_8), faults)).isEqualTo(PERSIAN);
    assertThat(CsvText.read(("\uFEFF" + PERSIAN).getBytes(StandardCharsets.UTF_8), faults))
        .isEqualTo(PERSIAN);
    assertThat(faults).isEmpty();
  }

  @Test
  void an_empty_file_says_so() {
    assertThat(CsvText.read(new byte[0], faults)).isNull();

    assertThat(faults).extracting(IntakeFault::problem).containsExactly(IntakeProblem.FILE_EMPTY);
  }
}

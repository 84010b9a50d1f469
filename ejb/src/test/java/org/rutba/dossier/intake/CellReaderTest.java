package org.rutba.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.rules.law.OfficialCalendar;

class CellReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);
  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");
  private static final Column DAY = Column.day("from");
  private static final Column SCORE = Column.number("score", "100", 2);

  private final CellReader reader =
      new CellReader(PERSIAN, TODAY, new KnownCodes(Map.of("rank", List.of("morabbi"))));

  @ParameterizedTest
  @CsvSource({
    "1400/12/15, 2022-03-06",
    "۱۴۰۰/۱۲/۱۵, 2022-03-06",
    "١٤٠٠/١٢/١٥, 2022-03-06",
    "1400-12-15, 2022-03-06",
    "1400.12.15, 2022-03-06",
    "2022-03-06, 2022-03-06",
    "1403/12/30, 2025-03-20",
    "1387/7/1, 2008-09-22"
  })
  void a_day_is_read_in_the_official_calendar_or_as_iso(String written, LocalDate day) {
    assertThat(reader.read(DAY, written)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1404/12/30, DATE_IMPOSSIBLE",
    "1403/07/31, DATE_IMPOSSIBLE",
    "1403/13/01, DATE_IMPOSSIBLE",
    "2023-02-30, DATE_IMPOSSIBLE",
    "1405/01/06, DATE_IN_FUTURE",
    "2026-03-26, DATE_IN_FUTURE",
    "2022/03/06, YEAR_OUT_OF_RANGE",
    "15 اسفند, DATE_UNREADABLE",
    "1400/12, DATE_UNREADABLE"
  })
  void a_day_that_is_none_or_has_not_come_is_refused(String written, IntakeProblem problem) {
    assertThat(problem(DAY, written)).isEqualTo(problem);
  }

  @Test
  void the_day_itself_is_not_in_the_future() {
    assertThat(reader.read(DAY, "1405/01/05")).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({"88.25, 88.25", "۸۸٫۲۵, 88.25", "٨٨, 88", "100, 100", "0, 0"})
  void a_number_is_read_in_all_three_sets_of_digits(String written, BigDecimal number) {
    assertThat((BigDecimal) reader.read(SCORE, written)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, NEGATIVE",
    "−۱, NEGATIVE",
    "100.01, ABOVE_MAXIMUM",
    "88.255, TOO_PRECISE",
    "'88,25', NUMBER_UNREADABLE",
    "1e2, NUMBER_UNREADABLE",
    "نود, NUMBER_UNREADABLE",
    "'', REQUIRED"
  })
  void a_number_out_of_bounds_is_refused(String written, IntakeProblem problem) {
    assertThat(problem(SCORE, written)).isEqualTo(problem);
  }

  @Test
  void hours_are_more_than_none() {
    assertThat(problem(Column.number("hours", "999", 1), "0"))
        .isEqualTo(IntakeProblem.NOT_POSITIVE);
  }

  @Test
  void a_code_is_one_the_law_knows() {
    var rank = Column.oneOf("rank");

    assertThat(reader.read(rank, " Morabbi ")).isEqualTo("morabbi");
    assertThat(problem(rank, "professor")).isEqualTo(IntakeProblem.UNKNOWN_CODE);
    assertThat(problem(Column.oneOf("indicator"), "دو واژه")).isEqualTo(IntakeProblem.NOT_A_CODE);
  }

  @Test
  void codes_are_read_in_one_order() {
    var areas = Column.anyOf("areas", "primary", "deprived");

    assertThat(reader.read(areas, "primary|deprived"))
        .isEqualTo(reader.read(areas, "deprived | primary"))
        .isEqualTo("deprived|primary");
  }

  @Test
  void an_appraisal_of_a_year_that_has_not_begun_is_refused() {
    var year = Column.year("year");

    assertThat(reader.read(year, "۱۴۰۵")).isEqualTo(1405);
    assertThat(problem(year, "1406")).isEqualTo(IntakeProblem.YEAR_IN_FUTURE);
    assertThat(problem(year, "2024")).isEqualTo(IntakeProblem.YEAR_OUT_OF_RANGE);
  }

  @Property
  boolean a_day_printed_in_the_official_calendar_reads_as_that_day(
      @ForAll @IntRange(min = -17_000, max = 20_500) int epochDay) {
    var day = LocalDate.ofEpochDay(epochDay);
    var reads = new CellReader(PERSIAN, LocalDate.of(2030, 1, 1), KnownCodes.ANY);
    return reads.read(DAY, PERSIAN.format(day)).equals(day)
        && (day.getYear() < 1000 || reads.read(DAY, day.toString()).equals(day));
  }

  private IntakeProblem problem(Column column, String written) {
    var misread =
        catchThrowableOfType(CellReader.Misread.class, () -> reader.read(column, written));
    return misread == null ? null : misread.problem();
  }
}

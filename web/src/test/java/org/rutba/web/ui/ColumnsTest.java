package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rutba.web.ui.Chart.Line;
import org.rutba.web.ui.Chart.Series;

/** Months as columns, as readers of each direction see them. */
class ColumnsTest {

  @Test
  void time_runs_with_the_readers_script_and_figures_are_in_its_digits() {
    var chart = chart(List.of(new Series("a", 1)), at -> new Number[] {at + 1});

    var english = columns(Language.EN).of(chart);
    var persian = columns(Language.FA).of(chart);

    assertThat(english.get(0).x()).isLessThan(english.get(11).x());
    assertThat(persian.get(0).x()).isGreaterThan(persian.get(11).x());
    assertThat(english.get(11).value()).isEqualTo("12");
    assertThat(persian.get(11).value()).isEqualTo("۱۲");
    assertThat(english.get(11).blocks().get(0).height())
        .isEqualTo(12 * english.get(0).blocks().get(0).height());
  }

  @Test
  void parts_stand_on_each_other_and_what_is_in_the_table_alone_is_not_drawn() {
    var chart =
        chart(
            List.of(new Series("a", 1), new Series("in the table alone", 0), new Series("b", 2)),
            at -> new Number[] {2, 900, 6});

    var column = columns(Language.EN).of(chart).get(3);

    assertThat(column.value()).isEqualTo("8");
    assertThat(column.blocks()).extracting(Columns.Block::colour).containsExactly(1, 2);
    var lower = column.blocks().get(0);
    var upper = column.blocks().get(1);
    assertThat(upper.y() + upper.height()).isEqualTo(lower.y());
    assertThat(upper.height()).isEqualTo(3 * lower.height());
  }

  @Test
  void a_measure_of_nothing_is_told_and_no_data_is_not() {
    var days =
        chart(
            List.of(new Series("a", 1)), at -> new Number[] {at == 0 ? null : Integer.valueOf(0)});
    var counts = chart(List.of(new Series("a", 1)), at -> new Number[] {at == 0 ? 0 : -5});
    var none = chart(List.of(new Series("a", 1)), at -> new Number[] {null});

    assertThat(days.isBlank()).isFalse();
    assertThat(columns(Language.EN).of(days).subList(0, 2))
        .extracting(Columns.Column::value)
        .containsExactly("", "0");
    assertThat(counts.isBlank()).isTrue();
    assertThat(columns(Language.EN).of(counts))
        .allMatch(column -> column.value().isEmpty() && column.blocks().get(0).height() == 0);
    assertThat(none.isBlank()).isTrue();
  }

  @Test
  void long_figures_stand_above_the_tallest_column_alone_and_inside_the_drawing() {
    var chart = chart(List.of(new Series("a", 1)), at -> new Number[] {1_234_567 - at});

    var columns = columns(Language.EN).of(chart);

    assertThat(columns.get(0).value()).isEqualTo("1,234,567");
    assertThat(columns.get(0).valueX()).isGreaterThan(columns.get(0).middle());
    assertThat(columns.subList(1, 12)).allMatch(column -> column.value().isEmpty());
  }

  private static Chart chart(List<Series> series, IntFunction<Number[]> values) {
    return new Chart(
        "trial",
        "",
        "",
        true,
        false,
        series,
        IntStream.range(0, 12)
            .mapToObj(at -> new Line("m" + at, "m" + at, false, Arrays.asList(values.apply(at))))
            .toList());
  }

  private static Columns columns(Language language) {
    var columns = new Columns();
    columns.format = ReadingTest.messages(language).format;
    columns.locales = columns.format.locales;
    return columns;
  }
}

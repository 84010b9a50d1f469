package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.request.Windows.Admission;
import org.rutba.rules.law.LastDay;

class WindowsTest {
  private static final LocalDate OPENS = LocalDate.of(2026, 5, 1);
  private static final LocalDate CLOSES = LocalDate.of(2026, 5, 31);
  private static final LocalDate LATE = LocalDate.of(2026, 6, 10);

  private final Windows spring = new Windows(List.of(window(1, OPENS, CLOSES, LATE)));

  @Test
  void without_a_window_any_day_will_do() {
    assertThat(new Windows(List.of()).on(OPENS)).isEqualTo(Admission.OPEN);
  }

  @Test
  void the_first_and_the_last_day_lie_inside() {
    assertThat(spring.on(OPENS)).isEqualTo(Admission.OPEN);
    assertThat(spring.on(CLOSES)).isEqualTo(Admission.OPEN);
    assertThat(spring.on(OPENS.minusDays(1))).isEqualTo(Admission.CLOSED);
  }

  @Test
  void late_ones_are_taken_to_the_last_day_for_them_and_no_longer() {
    assertThat(spring.on(CLOSES.plusDays(1))).isEqualTo(Admission.LATE);
    assertThat(spring.on(LATE)).isEqualTo(Admission.LATE);
    assertThat(spring.on(LATE.plusDays(1))).isEqualTo(Admission.CLOSED);
    var strict = new Windows(List.of(window(1, OPENS, CLOSES, null)));
    assertThat(strict.on(CLOSES.plusDays(1))).isEqualTo(Admission.CLOSED);
  }

  @Test
  void under_the_other_reading_the_last_day_is_over_when_it_begins() {
    var window =
        new ApplicationWindow(
            1, 1, "", "", "", OPENS, CLOSES, LATE, "school-leader", 0, LastDay.EXCLUSIVE);
    var strict = new Windows(List.of(window));
    assertThat(strict.on(CLOSES.minusDays(1))).isEqualTo(Admission.OPEN);
    assertThat(strict.on(CLOSES)).isEqualTo(Admission.LATE);
    assertThat(strict.on(LATE)).isEqualTo(Admission.CLOSED);
  }

  @Test
  void one_open_window_is_enough_whoever_set_it() {
    var both = new Windows(List.of(window(1, OPENS, CLOSES, null), window(2, LATE, LATE, null)));
    assertThat(both.on(LATE)).isEqualTo(Admission.OPEN);
    assertThat(both.on(CLOSES)).isEqualTo(Admission.OPEN);
    assertThat(both.on(CLOSES.plusDays(1))).isEqualTo(Admission.CLOSED);
  }

  @Test
  void the_next_day_is_the_first_of_the_next_window_to_open() {
    var autumn = window(2, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 9), null);
    var winter = window(3, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9), null);
    var set = new Windows(List.of(winter, autumn, window(1, OPENS, CLOSES, LATE)));
    assertThat(set.next(LATE.plusDays(1))).contains(autumn.opensOn());
    assertThat(set.next(OPENS.minusDays(1))).contains(OPENS);
    assertThat(set.next(winter.opensOn())).isEmpty();
  }

  private static ApplicationWindow window(
      long id, LocalDate opens, LocalDate closes, LocalDate late) {
    return new ApplicationWindow(
        id,
        1,
        "",
        "",
        "",
        opens,
        closes,
        late,
        late == null ? null : "school-leader",
        0,
        LastDay.INCLUSIVE);
  }
}

package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rutba.decree.PayOfATeacher.day;
import static org.rutba.decree.PayOfATeacher.held;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankTimelineTest {
  private final RankTimeline promoted =
      new RankTimeline(
          List.of(
              held("ostadyar", "1404/07/01", null), held("morabbi", "1400/06/31", "1404/07/01")));

  @Test
  void a_rank_is_held_from_its_first_day_to_the_day_before_the_next() {
    assertThat(promoted.on(day("1400/06/30"))).isNull();
    assertThat(promoted.on(day("1400/06/31"))).isEqualTo("morabbi");
    assertThat(promoted.on(day("1404/06/31"))).isEqualTo("morabbi");
    assertThat(promoted.on(day("1404/07/01"))).isEqualTo("ostadyar");
  }

  @Test
  void entries_of_one_rank_that_follow_one_another_are_one_time_in_the_rank() {
    var twice =
        new RankTimeline(
            List.of(
                held("morabbi", "1400/06/31", "1402/01/01"), held("morabbi", "1402/01/01", null)));

    assertThat(twice.since(day("1404/01/01"))).isEqualTo(day("1400/06/31"));
  }

  @Test
  void a_gap_begins_the_time_in_the_rank_anew() {
    var broken =
        new RankTimeline(
            List.of(
                held("morabbi", "1400/06/31", "1401/01/01"), held("morabbi", "1402/01/01", null)));

    assertThat(broken.since(day("1404/01/01"))).isEqualTo(day("1402/01/01"));
    assertThat(broken.since(day("1401/06/01"))).isNull();
  }

  @Test
  void a_rank_followed_by_another_does_not_last() {
    assertThat(promoted.lastsFrom(day("1403/07/01"))).isFalse();
    assertThat(promoted.lastsFrom(day("1404/07/01"))).isTrue();
    assertThat(promoted.lastsFrom(day("1399/07/01"))).isFalse();
  }
}

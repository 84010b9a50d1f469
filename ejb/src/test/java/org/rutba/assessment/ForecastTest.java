package org.rutba.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rutba.assessment.FavourableFacts.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;

class ForecastTest {
  private static final LocalDate TODAY = day("1404/09/01");
  private static final int AT_ONCE = 200;

  private record Kept(long teacher, LocalDate judgedOn, String target, LocalDate earliest) {}

  @Test
  void everybody_in_service_is_asked_about_once_a_day_and_the_answer_is_the_schools_own() {
    RealDatabase.get()
        .trying(
            em -> {
              var time = new TimeSource();
              var beans = beans(em, time);
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              for (int i = 0; i < 5; i++) {
                teacher(em, ministry, school, i);
              }
              var gone = teacher(em, ministry, school, 9);
              em.createNativeQuery("UPDATE teacher SET retired_on = '2020-01-01' WHERE id = :id")
                  .setParameter("id", gone)
                  .executeUpdate();
              var forecasts = beans.get(ForecastRepository.class);

              assertThat(forecasts.judgeSome(TODAY, 2)).isTrue();
              judgeAll(forecasts, TODAY);

              var leader =
                  new Actor("l", 1, 1, Roles.SCHOOL_LEADER, school, ministry.path(school), "ir", 0);
              var outlook = beans.get(SchoolOutlook.class).outlook(leader, TODAY);
              assertThat(kept(em, school))
                  .hasSize(5)
                  .containsExactlyInAnyOrderElementsOf(
                      outlook.lines().stream()
                          .map(
                              line ->
                                  new Kept(
                                      line.teacherId(), TODAY, line.target(), line.earliestDay()))
                          .toList());

              var tomorrow = TODAY.plusDays(1);
              time.setTo(tomorrow);
              judgeAll(forecasts, tomorrow);
              assertThat(kept(em, school))
                  .hasSize(5)
                  .allMatch(one -> one.judgedOn.equals(tomorrow));
            });
  }

  @Test
  void whom_no_law_covers_has_an_answer_without_a_day_and_does_not_stop_the_others() {
    RealDatabase.get()
        .trying(
            em -> {
              var beans = beans(em, new TimeSource());
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              var clerk = teacher(em, ministry, school, 1);
              teacher(em, ministry, school, 2);
              em.createNativeQuery("UPDATE teacher SET jurisdiction = 'kz' WHERE id = :id")
                  .setParameter("id", clerk)
                  .executeUpdate();
              var forecasts = beans.get(ForecastRepository.class);
              var before = LocalDate.of(1990, 1, 1);

              judgeAll(forecasts, before);

              assertThat(kept(em, school))
                  .extracting(Kept::teacher, Kept::target)
                  .contains(tuple(clerk, null))
                  .hasSize(2);
            });
  }

  private static void judgeAll(ForecastRepository forecasts, LocalDate day) {
    boolean more = true;
    while (more) {
      more = forecasts.judgeSome(day, AT_ONCE);
    }
  }

  private static Assembly beans(EntityManager em, TimeSource time) {
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    time.setTo(TODAY);
    return new Assembly(em)
        .with(TimeSource.class, time)
        .with(RegulationRepository.class, PublishedPacks.publish(em, time));
  }

  private static long teacher(EntityManager em, Ministry ministry, long school, int ordinal) {
    var teacher = ministry.teacher(school, ordinal + "n" + school, "الهام", "درویشی");
    em.createNativeQuery(
            """
            INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree)
            VALUES (:teacher, 'morabbi', cast(:from AS date), now(), '1400/512/00001')
            """)
        .setParameter("teacher", teacher)
        .setParameter("from", LocalDate.of(2021, 1 + ordinal, 21))
        .executeUpdate();
    return teacher;
  }

  private static List<Kept> kept(EntityManager em, long school) {
    return Row.list(
        em,
        "SELECT n.* FROM next_rank n JOIN teacher t ON t.id = n.teacher_id WHERE t.unit_id = :school",
        Map.of("school", school),
        row ->
            new Kept(
                row.number("teacher_id"),
                row.day("judged_on"),
                row.text("target"),
                row.day("earliest_day")));
  }
}

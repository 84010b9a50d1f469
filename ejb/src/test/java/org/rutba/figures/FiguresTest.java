package org.rutba.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.rules.law.MonthSpan;
import org.rutba.rules.law.OfficialCalendar;

/** Figures of two ministries with cases by chance, beside a count of the same cases one by one. */
class FiguresTest {
  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");
  private static final LocalDate TODAY = PERSIAN.parse("1404/09/10");
  private static final MonthSpan AHEAD = MonthSpan.yearFrom(PERSIAN, TODAY);
  private static final MonthSpan BEHIND = MonthSpan.yearTo(PERSIAN, TODAY);
  private static final int TEACHERS = 60;

  private final Random chance = new Random(1404);

  /** What was written down of a teacher. */
  private record Told(
      long school,
      LocalDate earliest,
      boolean lacking,
      boolean retired,
      LocalDate decided,
      boolean refused,
      LocalDate returned) {}

  private EntityManager em;
  private Ministry ministry;
  private long first;
  private final List<Told> told = new ArrayList<>();

  @Test
  void a_year_of_months_begins_or_ends_with_the_month_of_the_day() {
    assertThat(AHEAD.first()).isEqualTo(PERSIAN.parse("1404/09/01"));
    assertThat(AHEAD.end()).isEqualTo(PERSIAN.parse("1405/09/01"));
    assertThat(BEHIND.first()).isEqualTo(PERSIAN.parse("1403/10/01"));
    assertThat(BEHIND.end()).isEqualTo(PERSIAN.parse("1404/10/01"));
    assertThat(AHEAD.firstDays()).hasSize(12).contains(PERSIAN.parse("1405/01/01"));
  }

  @Test
  void the_forecast_counts_each_teacher_in_service_once_in_the_month_of_the_day() {
    given(
        figures -> {
          var forecast = figures.forecast(AHEAD);

          assertThat(forecast.asOf()).isEqualTo(TODAY.minusDays(1));
          assertThat(forecast.unasked()).isEqualTo(1);
          assertThat(forecast.reached())
              .isEqualTo(count(one -> !one.retired && within(one.earliest, null, TODAY)));
          for (int i = 0; i < 12; i++) {
            var from = AHEAD.firstDays().get(i);
            var to = (i < 11 ? AHEAD.firstDays().get(i + 1) : AHEAD.end()).minusDays(1);
            Predicate<Told> reached =
                one ->
                    !one.retired && within(one.earliest, from, to) && one.earliest.isAfter(TODAY);
            assertThat(forecast.months().get(i))
                .isEqualTo(
                    new ReachOfMonth(
                        from,
                        count(reached.and(one -> !one.lacking)),
                        count(reached.and(one -> one.lacking))));
          }
        });
  }

  @Test
  void decisions_are_counted_by_the_month_they_were_made_in() {
    given(
        figures -> {
          var decisions = figures.decisions(BEHIND);

          for (int i = 0; i < 12; i++) {
            var from = BEHIND.firstDays().get(i);
            var to = (i < 11 ? BEHIND.firstDays().get(i + 1) : BEHIND.end()).minusDays(1);
            assertThat(decisions.get(i))
                .isEqualTo(
                    new DecisionsOfMonth(
                        from,
                        count(one -> within(one.decided, from, to) && !one.refused),
                        count(one -> within(one.decided, from, to) && one.refused),
                        count(one -> within(one.returned, from, to))));
          }
          assertThat(decisions.stream().mapToInt(DecisionsOfMonth::granted).sum()).isPositive();
          assertThat(decisions.stream().mapToInt(DecisionsOfMonth::returned).sum()).isPositive();
        });
  }

  @Test
  void a_school_sees_its_own_decisions_only() {
    given(
        figures -> {
          var own = as(first).decisions(BEHIND).stream().mapToInt(DecisionsOfMonth::granted).sum();

          assertThat(own)
              .isPositive()
              .isEqualTo(
                  count(
                      one ->
                          one.school == first
                              && !one.refused
                              && within(one.decided, BEHIND.first(), BEHIND.end().minusDays(1))))
              .isLessThan(
                  figures.decisions(BEHIND).stream().mapToInt(DecisionsOfMonth::granted).sum());
        });
  }

  @Test
  void provinces_stand_beside_each_other_and_a_foreign_ministry_does_not() {
    given(
        figures -> {
          var provinces = figures.provinces(AHEAD, BEHIND);

          assertThat(provinces).hasSize(1);
          var province = provinces.get(0);
          assertThat(province.teachers()).isEqualTo(count(one -> !one.retired) + 1);
          assertThat(province.reached()).isEqualTo(figures.forecast(AHEAD).reached());
          assertThat(province.within())
              .isEqualTo(
                  figures.forecast(AHEAD).months().stream()
                      .mapToInt(month -> month.ready() + month.lacking())
                      .sum());
          assertThat(province.granted())
              .isEqualTo(
                  figures.decisions(BEHIND).stream().mapToInt(DecisionsOfMonth::granted).sum());
        });
  }

  @Test
  void each_figure_is_one_statement_however_many_teachers_there_are() {
    given(
        figures -> {
          List<Runnable> asked =
              List.of(
                  () -> figures.forecast(AHEAD),
                  () -> figures.decisions(BEHIND),
                  () -> figures.decrees(BEHIND),
                  () -> figures.pay(BEHIND),
                  () -> figures.provinces(AHEAD, BEHIND));
          assertThat(asked).allSatisfy(one -> assertThat(statements(one)).isOne());
        });
  }

  private long statements(Runnable work) {
    var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private int count(Predicate<Told> wanted) {
    return Math.toIntExact(told.stream().filter(wanted).count());
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return day != null && (from == null || !day.isBefore(from)) && !day.isAfter(to);
  }

  private FiguresService as(long unit) {
    System.setProperty("rutba.time.settable", "true");
    var time = new TimeSource();
    time.setTo(TODAY);
    return new Assembly(em)
        .with(TimeSource.class, time)
        .with(
            Actor.class,
            new Actor("minister", 1, 1, Roles.MINISTER, unit, ministry.path(unit), "ir", 0))
        .get(FiguresService.class);
  }

  private void given(Consumer<FiguresService> test) {
    RealDatabase.get()
        .trying(
            tried -> {
              em = tried;
              told.clear();
              ministry = new Ministry(em);
              people(ministry);
              var counted = List.copyOf(told);
              people(new Ministry(em));
              told.retainAll(counted);
              test.accept(as(ministry.ministry()));
            });
  }

  private void people(Ministry of) {
    var county = of.county("C" + of.ministry());
    var schools = List.of(of.school(county, "S" + county), of.school(county, "T" + county));
    if (of == ministry) {
      first = schools.get(0);
      var stands = of.teacher(first, "n" + first, "نو", "رسیده");
      var merged = of.teacher(first, "m" + first, "نو", "رسیده");
      run("UPDATE teacher SET merged_into = " + stands + " WHERE id = " + merged);
      run(
          "INSERT INTO next_rank VALUES (%d, '%s', 'morabbi', '%s', false, false)"
              .formatted(merged, TODAY.minusDays(1), TODAY.plusDays(9)));
    }
    for (int i = 0; i < TEACHERS; i++) {
      var school = schools.get(chance.nextInt(2));
      person(of.teacher(school, "4" + school + i, "شیرین", "کاوه"), school);
    }
  }

  private void person(long teacher, long school) {
    var one =
        new Told(
            school,
            chance.nextInt(5) == 0 ? null : TODAY.plusDays(chance.nextInt(500) - 60),
            chance.nextBoolean(),
            chance.nextInt(8) == 0,
            chance.nextInt(3) == 0 ? null : TODAY.minusDays(chance.nextInt(500)),
            chance.nextBoolean(),
            chance.nextInt(3) == 0 ? TODAY.minusDays(chance.nextInt(500)) : null);
    told.add(one);
    if (one.retired) {
      run("UPDATE teacher SET retired_on = '" + TODAY.minusDays(3) + "' WHERE id = " + teacher);
    }
    run(
        "INSERT INTO next_rank VALUES (%d, '%s', 'morabbi', %s, %s, false)"
            .formatted(teacher, TODAY.minusDays(1), quoted(one.earliest), one.lacking));
    var judgement = judgement(teacher);
    var number = "R-" + teacher;
    var position =
        id(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES (%d, 'school-leader', 'مدیر', 'Head') RETURNING id"
                .formatted(school));
    run(
        """
        INSERT INTO request (number, teacher_id, unit_id, target, state, started_by, started_on,
          submitted_by, submitted_on, judgement_id, stage, decided_on, closed_on)
        VALUES ('%s', %d, %d, 'morabbi', '%s', %d, '2020-01-01', %d, '2020-01-01', %d, 1, %s, %s)
        """
            .formatted(
                number,
                teacher,
                school,
                one.decided == null ? "before-committee" : one.refused ? "refused" : "closed",
                position,
                position,
                judgement,
                quoted(one.decided),
                quoted(one.decided)));
    if (one.returned != null) {
      var committee =
          id(
              "INSERT INTO committee (unit_id, level, name, name_latin) VALUES (%d, 'l%d', 'هیأت', 'Board') RETURNING id"
                  .formatted(school, teacher));
      run(
          """
          INSERT INTO matter (kind, committee_id, request, teacher_id, target, submitter_id, judgement_id,
            stage, opened_on, outcome, quorum, eligible, illustrative, closed_on)
          VALUES ('promotion', %d, '%s', %d, 'morabbi', (SELECT person_id FROM teacher WHERE id = %d), %d, 1,
            '2020-01-02', 'returned', 1, 1, false, %s)
          """
              .formatted(committee, number, teacher, teacher, judgement, quoted(one.returned)));
    }
  }

  private long judgement(long teacher) {
    var sealed =
        id(
            "INSERT INTO sealed_dossier (teacher_id, sha256, facts, sealed_at) VALUES (%d, 'digest', '{}', now()) RETURNING id"
                .formatted(teacher));
    return id(
        """
        INSERT INTO judgement (teacher_id, sealed_dossier_id, target, judged_on, verdict,
          jurisdiction, act, population, region, pack_digests, confirmation_revision, overlay,
          content, judged_at)
        VALUES (%d, %d, 'morabbi', '2020-01-01', 'eligible', 'ir', 'promotion', 'teacher', '', '',
          0, false, '{}', now()) RETURNING id
        """
            .formatted(teacher, sealed));
  }

  private static String quoted(LocalDate day) {
    return day == null ? "NULL" : "'" + day + "'";
  }

  private long id(String insert) {
    return ((Number) em.createNativeQuery(insert, Long.class).getSingleResult()).longValue();
  }

  private void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }
}

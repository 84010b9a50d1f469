package org.rutba.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rutba.assessment.FavourableFacts.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.judgement.FindingStatus;

class AssessmentRepositoryTest {
  private static final LocalDate TODAY = day("1404/09/01");

  private long school;
  private long teacher;
  private Ministry ministry;

  @Test
  void a_judgement_kept_is_read_back_word_for_word() {
    given(
        (em, beans) -> {
          var assessments = beans.get(AssessmentRepository.class);

          var kept = assessments.judge(teacher, "ostadyar", TODAY);

          em.clear();
          assertThat(assessments.kept(kept.id())).isEqualTo(kept);
          assertThat(kept.judgement()).isEqualTo(assessments.preview(teacher, "ostadyar", TODAY));
        });
  }

  @Test
  void judged_again_it_says_the_same_whatever_has_changed_since() {
    given(
        (em, beans) -> {
          var assessments = beans.get(AssessmentRepository.class);
          var kept = assessments.judge(teacher, "ostadyar", TODAY);
          em.createNativeQuery(
                  """
                  INSERT INTO appraisal (teacher_id, official_year, score, source, verified_at)
                  VALUES (:teacher, 1403, 99, 'letter', now())
                  """)
              .setParameter("teacher", teacher)
              .executeUpdate();
          em.createNativeQuery(
                  """
                  INSERT INTO parameter_confirmation (jurisdiction, parameter, valid_from, value,
                    gazette, reason, proposed_by, confirmed_by, confirmed_at)
                  VALUES ('ir', 'ir/by-law-1401#appraisal-mean/ostadyar', '2022-06-08', '99',
                    'gazette 1', 'published', 'one', 'other', now())
                  """)
              .executeUpdate();
          em.clear();

          var again = assessments.rejudge(kept.id());

          assertThat(assessments.preview(teacher, "ostadyar", TODAY))
              .isNotEqualTo(kept.judgement());
          assertThat(again).isEqualTo(kept.judgement());
          assertThat(assessments.same(kept.id(), again)).isTrue();
        });
  }

  @Test
  void judged_again_it_names_evidence_of_one_day_in_the_same_order() {
    given(
        (em, beans) -> {
          var assessments = beans.get(AssessmentRepository.class);
          for (var indicator : new String[] {"book", "article", "action-research"}) {
            em.createNativeQuery(
                    """
                    INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on,
                      source, verified_at)
                    VALUES (:teacher, :indicator, 1, 'work', '2025-05-05', 'letter', now())
                    """)
                .setParameter("teacher", teacher)
                .setParameter("indicator", indicator)
                .executeUpdate();
          }
          var kept = assessments.judge(teacher, "ostadyar", TODAY);

          assertThat(assessments.same(kept.id(), assessments.rejudge(kept.id()))).isTrue();
        });
  }

  @Test
  void ranks_are_counted_within_the_scope_only() {
    given(
        (em, beans) -> {
          var outlooks = beans.get(OutlookRepository.class);
          var elsewhere = ministry.school(ministry.county("X" + school), "Y" + school);
          rank(em, ministry.teacher(elsewhere, "7" + school, "نسرین", "یزدان‌پناه"), "ostad");
          ministry.teacher(school, "8" + school, "شیرین", "کاوه");

          assertThat(outlooks.ranks(leader(school), TODAY))
              .containsExactly(new RankCount("morabbi", 1), new RankCount(null, 1));
        });
  }

  @Test
  void the_outlook_judges_each_teacher_for_the_next_rank_and_names_what_is_missing() {
    given(
        (em, beans) -> {
          var outlook = beans.get(SchoolOutlook.class).outlook(leader(school), TODAY);

          assertThat(outlook.months()).hasSize(12);
          assertThat(outlook.months().get(0))
              .extracting(MonthForecast::year, MonthForecast::month)
              .containsExactly(1404, 9);
          assertThat(outlook.lines())
              .singleElement()
              .satisfies(
                  line -> {
                    assertThat(line.target()).isEqualTo("ostadyar");
                    assertThat(line.earliestDay()).isEqualTo(day("1405/02/01"));
                    assertThat(line.missing()).isNotEmpty();
                  });
          assertThat(outlook.within(30)).isEmpty();
          assertThat(outlook.within(365)).hasSize(1);
          assertThat(outlook.months().get(5))
              .isEqualTo(new MonthForecast(day("1405/02/01"), 1405, 2, 1));
        });
  }

  @Test
  void the_outlook_of_a_large_school_takes_as_many_statements_as_that_of_a_small_one() {
    given(
        (em, beans) -> {
          var outlook = beans.get(SchoolOutlook.class);
          outlook.outlook(leader(school), TODAY);
          var small = statements(em, () -> outlook.outlook(leader(school), TODAY));
          for (int i = 0; i < 6; i++) {
            rank(em, ministry.teacher(school, "9" + i + school, "شیرین", "کاوه"), "morabbi");
          }

          assertThat(statements(em, () -> outlook.outlook(leader(school), TODAY))).isEqualTo(small);
          assertThat(outlook.outlook(leader(school), TODAY).lines()).hasSize(7);
        });
  }

  @Test
  void what_is_not_confirmed_is_named_and_never_called_met() {
    given(
        (em, beans) -> {
          System.setProperty("rutba.illustrative", "false");
          try {
            var judgement =
                beans.get(AssessmentRepository.class).preview(teacher, "ostadyar", TODAY);

            assertThat(judgement.withStatus(FindingStatus.UNCONFIRMED))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.unconfirmed()).isNotEmpty());
          } finally {
            System.setProperty("rutba.illustrative", "true");
          }
        });
  }

  private static long statements(EntityManager em, Runnable work) {
    var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private Actor leader(long unit) {
    return new Actor("leader", 1, 1, Roles.SCHOOL_LEADER, unit, ministry.path(unit), "ir", 0);
  }

  private static void rank(EntityManager em, long teacher, String rank) {
    em.createNativeQuery(
            """
            INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree)
            VALUES (:teacher, :rank, '2021-04-21', now(), '1400/512/00001')
            """)
        .setParameter("teacher", teacher)
        .setParameter("rank", rank)
        .executeUpdate();
  }

  /** A school with one teacher, morabbi since 1400/02/01. */
  private void given(BiConsumer<EntityManager, Assembly> test) {
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    var time = new TimeSource();
    time.setTo(TODAY);
    RealDatabase.get()
        .trying(
            em -> {
              ministry = new Ministry(em);
              school =
                  ministry.school(
                      ministry.county("C" + ministry.ministry()), "S" + ministry.ministry());
              teacher = ministry.teacher(school, "4" + school, "الهام", "درویشی");
              rank(em, teacher, "morabbi");
              test.accept(
                  em,
                  new Assembly(em)
                      .with(TimeSource.class, time)
                      .with(RegulationRepository.class, PublishedPacks.publish(em, time)));
            });
  }
}

package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.decree.reconciliation.Doubt;
import org.rutba.decree.reconciliation.DoubtLine;
import org.rutba.decree.reconciliation.ReconciliationService;
import org.rutba.platform.Actor;
import org.rutba.register.Ministry;

class ReconciliationTest {

  @Test
  void ranks_that_follow_one_another_and_name_their_decrees_are_in_no_doubt() {
    inTheProvince(
        (em, office) -> {
          var teacher = office.teacher();
          office.rank(teacher, "amouzeshyar", "2015-09-23", null, "ح-۱");
          office.rank(teacher, "morabbi", "2019-09-23", null, "ح-۲");
          assertThat(office.lines()).isEmpty();
          assertThat(office.service().counts().imported()).isEqualTo(2);
          assertThat(office.service().counts().total()).isZero();
        });
  }

  @Test
  void two_ranks_of_one_day_a_gap_and_a_rank_without_a_decree_are_named_with_their_days() {
    inTheProvince(
        (em, office) -> {
          var twice = office.teacher();
          office.rank(twice, "morabbi", "2019-09-23", null, "ح-۱");
          office.rank(twice, "ostadyar", "2019-09-23", null, "ح-۲");
          var gap = office.teacher();
          office.rank(gap, "amouzeshyar", "2015-09-23", "2017-09-23", "ح-۳");
          office.rank(gap, "morabbi", "2018-03-21", null, "ح-۴");
          var bare = office.teacher();
          office.rank(bare, "morabbi", "2019-09-23", null, null);

          assertThat(office.lines())
              .extracting(DoubtLine::doubt, DoubtLine::from, DoubtLine::to)
              .containsExactlyInAnyOrder(
                  tuple(Doubt.TWO_RANKS, LocalDate.of(2019, 9, 23), null),
                  tuple(Doubt.GAP, LocalDate.of(2017, 9, 23), LocalDate.of(2018, 3, 20)),
                  tuple(Doubt.WITHOUT_DECREE, LocalDate.of(2019, 9, 23), null));
          assertThat(office.service().counts().of(Doubt.GAP)).isEqualTo(1);
          assertThat(office.service().all(Doubt.GAP)).hasSize(1);
        });
  }

  @Test
  void a_decree_that_leads_from_another_rank_than_the_one_imported_is_a_conflict() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              granted.issued();
              em.flush();
              var reports = reports(em, granted.officer());
              assertThat(reports.all(Doubt.CONFLICT)).isEmpty();

              granted.run(
                  "INSERT INTO rank_entry (teacher_id, rank, valid_from, valid_to, recorded_at,"
                      + " decree, imported) VALUES ("
                      + granted.teacher
                      + ", 'amouzeshyar', '2019-09-23', '2026-01-01', now(), 'ح-۹', true)");
              em.flush();

              assertThat(reports.all(Doubt.CONFLICT))
                  .isNotEmpty()
                  .allMatch(line -> line.rank().equals("amouzeshyar"));
            });
  }

  @Test
  void another_province_is_shown_nothing() {
    inTheProvince(
        (em, office) -> {
          office.rank(office.teacher(), "morabbi", "2019-09-23", null, null);
          var elsewhere = new Ministry(em);
          var stranger = reports(em, elsewhere.officer(elsewhere.province()));
          assertThat(stranger.all(null)).isEmpty();
          assertThat(stranger.counts().imported()).isZero();
        });
  }

  private static ReconciliationService reports(EntityManager em, Actor actor) {
    return new Assembly(em).with(Actor.class, actor).get(ReconciliationService.class);
  }

  private static void inTheProvince(BiConsumer<EntityManager, Office> work) {
    RealDatabase.get().trying(em -> work.accept(em, new Office(em)));
  }

  /** A province's HR office, its register empty. */
  private static final class Office {
    private final EntityManager em;
    private final Ministry ministry;
    private final long school;
    private int count;

    Office(EntityManager em) {
      this.em = em;
      ministry = new Ministry(em);
      school =
          ministry.school(ministry.county("RC" + ministry.province()), "RS" + ministry.province());
    }

    long teacher() {
      count++;
      return ministry.teacher(school, count + "-" + System.nanoTime(), "مریم", "صادقی");
    }

    void rank(long teacher, String rank, String from, String to, String decree) {
      em.createNativeQuery(
              "INSERT INTO rank_entry (teacher_id, rank, valid_from, valid_to, recorded_at, decree,"
                  + " imported) VALUES (:teacher, :rank, cast(:from AS date), cast(:to AS date),"
                  + " now(), :decree, true)")
          .setParameter("teacher", teacher)
          .setParameter("rank", rank)
          .setParameter("from", from)
          .setParameter("to", to)
          .setParameter("decree", decree)
          .executeUpdate();
    }

    ReconciliationService service() {
      return reports(em, ministry.officer(ministry.province()));
    }

    List<DoubtLine> lines() {
      return service().all(null);
    }
  }
}

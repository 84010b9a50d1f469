package org.rutba.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.ReevaluationHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServicePeriod;

class DossierTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  @Test
  void only_verified_evidence_counts_and_the_rest_is_listed_apart() {
    withTeacher(
        (em, teacher) -> {
          insert(
              em,
              """
              appraisal (teacher_id, official_year, score, source, verified_at)
              VALUES (%d, 1402, 91, 's', now()), (%d, 1403, 99, 's', NULL)
              """
                  .formatted(teacher, teacher));

          var dossier = dossiers(em);
          assertThat(dossier.factSheet(teacher).appraisals())
              .singleElement()
              .satisfies(
                  a -> {
                    assertThat(a.year()).isEqualTo(1402);
                    assertThat(a.points()).isEqualByComparingTo(BigDecimal.valueOf(91));
                    assertThat(a.evidence()).startsWith("appraisal/");
                  });
          assertThat(dossier.evidence(teacher).count()).isEqualTo(2);
          assertThat(dossier.evidence(teacher).unverified()).isEqualTo(1);
        });
  }

  @Test
  void evidence_expires_by_the_ministrys_day_and_not_by_the_databases() {
    withTeacher(
        (em, teacher) -> {
          insert(
              em,
              """
              point_item (teacher_id, indicator, quantity, title, obtained_on, source, verified_at,
                expires_on)
              VALUES (%d, 'workshop', 1, 'past', '2019-01-01', 's', now(), '2020-01-01'),
                (%d, 'workshop', 2, 'to come', '2019-01-01', 's', now(), '2100-01-01')
              """
                  .formatted(teacher, teacher));
          assertThat(counted(em, teacher, LocalDate.of(2019, 12, 31))).containsExactly("1", "2");
          assertThat(counted(em, teacher, LocalDate.of(2020, 1, 1))).containsExactly("2");
          assertThat(counted(em, teacher, LocalDate.of(2100, 1, 1))).isEmpty();
        });
  }

  private static List<String> counted(EntityManager em, long teacher, LocalDate today) {
    return new Assembly(em)
            .with(
                TimeSource.class,
                new TimeSource() {
                  @Override
                  public LocalDate today() {
                    return today;
                  }
                })
            .get(DossierRepository.class)
            .factSheet(teacher)
            .points()
            .stream()
            .map(item -> item.quantity().toBigInteger().toString())
            .toList();
  }

  @Test
  void a_rank_entered_without_a_decree_is_sealed_as_the_registers_own() {
    withTeacher(
        (em, teacher) -> {
          insert(
              em,
              """
              rank_entry (teacher_id, rank, valid_from, recorded_at)
              VALUES (%d, 'morabbi', '2021-09-22', now())
              """
                  .formatted(teacher));

          var sealed = dossiers(em).seal(teacher);

          assertThat(sealed.facts().ranks())
              .singleElement()
              .satisfies(rank -> assertThat(rank.evidence()).isEqualTo("register"));
          assertThat(dossiers(em).sealed(sealed.id()).facts()).isEqualTo(sealed.facts());
        });
  }

  @Test
  void what_the_points_table_and_the_conditions_ask_beside_comes_with_the_facts() {
    withTeacher(
        (em, teacher) -> {
          insert(
              em,
              """
              point_item (teacher_id, indicator, quantity, title, obtained_on, category, document,
                printing, revised, foreign_speakers, foreign_countries, set_by, set_reason, source,
                verified_at)
              VALUES (%d, 'creativity', 4, 't', '2021-01-01', 'festival', 'form-1', 2, true, 3, 2,
                'minute 7', 'reach', 's', now()),
                (%d, 'talk', 1, 't', '2021-01-02', '', '', 1, false, 0, 0, '', '', 's', now())
              """
                  .formatted(teacher, teacher));
          insert(
              em,
              """
              publication (teacher_id, kind, title, venue, published_on, subjects, approved,
                authorship, group_approved, printing, revised, source, verified_at)
              VALUES (%d, 'book', 't', 'v', '2021-01-01', '{education}', true, 'authored', true, 3,
                true, 's', now())
              """
                  .formatted(teacher));
          insert(
              em,
              """
              reevaluation (teacher_id, held_on, rank, kept, evidence)
              VALUES (%d, '2022-09-23', 'morabbi', false, 'minute 9')
              """
                  .formatted(teacher));
          em.createNativeQuery(
                  "UPDATE teacher SET hiring = 'new-hire', post = 'counsellor' WHERE id = :id")
              .setParameter("id", teacher)
              .executeUpdate();

          var facts = dossiers(em).factSheet(teacher);

          assertThat(facts.points().get(0).particulars())
              .isEqualTo(new Particulars("festival", "form-1", 2, true, 3, 2, "minute 7", "reach"));
          assertThat(facts.points().get(1).particulars()).isSameAs(Particulars.NONE);
          assertThat(facts.publications())
              .singleElement()
              .satisfies(
                  book -> {
                    assertThat(book.authorship()).isEqualTo("authored");
                    assertThat(book.groupApproved()).isTrue();
                    assertThat(book.printing()).isEqualTo(3);
                    assertThat(book.ownWork()).isTrue();
                  });
          assertThat(facts.reevaluations())
              .containsExactly(new ReevaluationHeld(LocalDate.of(2022, 9, 23), false, "minute 9"));
          assertThat(facts.hiring().kind()).isEqualTo("new-hire");
          assertThat(facts.post()).isEqualTo("counsellor");
        });
  }

  @Test
  void the_facts_are_what_the_tables_hold() {
    withTeacher(
        (em, teacher) -> {
          insert(
              em,
              """
              service_period (teacher_id, school, during, full_time, teaching, areas, source,
                verified_at)
              VALUES (%d, 'x', '[2010-09-23,2015-09-23)', true, true, '{deprived,primary}', 's',
                now())
              """
                  .formatted(teacher));
          insert(
              em,
              """
              qualification (teacher_id, kind, degree, field, obtained_on, source, verified_at)
              VALUES (%d, 'degree', 'master', 'f', '2009-01-01', 's', now()),
                (%d, 'teacher-certificate', NULL, NULL, '2012-02-02', 's', now())
              """
                  .formatted(teacher, teacher));
          insert(
              em,
              """
              publication (teacher_id, kind, title, venue, published_on, subjects, approved, source,
                verified_at)
              VALUES (%d, 'book', 't', 'v', '2023-01-01', '{education}', true, 's', now())
              """
                  .formatted(teacher));
          insert(em, "pay_right VALUES (%d, '[2022-03-21,)', 10, 20, 30)".formatted(teacher));
          em.createNativeQuery(
                  "UPDATE teacher SET elite_since = '2020-01-01' WHERE id = " + teacher)
              .executeUpdate();

          var facts = dossiers(em).factSheet(teacher);
          assertThat(facts.service())
              .singleElement()
              .usingRecursiveComparison()
              .ignoringFields("evidence")
              .isEqualTo(
                  new ServicePeriod(
                      LocalDate.of(2010, 9, 23),
                      LocalDate.of(2015, 9, 23),
                      Set.of("deprived", "primary"),
                      true,
                      true,
                      ""));
          assertThat(facts.qualifications())
              .singleElement()
              .satisfies(q -> assertThat(q.degree()).isEqualTo("master"));
          assertThat(facts.certificate().day()).isEqualTo("2012-02-02");
          assertThat(facts.publications())
              .singleElement()
              .satisfies(p -> assertThat(p.approved()).isTrue());
          assertThat(facts.pay())
              .singleElement()
              .satisfies(p -> assertThat(p.sum()).isEqualByComparingTo(BigDecimal.valueOf(60)));
          assertThat(facts.elite().day()).isEqualTo("2020-01-01");
          assertThat(facts.population()).isEqualTo("teacher");
        });
  }

  @Test
  void a_ruling_is_part_of_the_facts() {
    withTeacher(
        (em, teacher) -> {
          var ruling =
              new Ruling(
                  "competencies",
                  Ruling.Kind.CONFIRMED,
                  "art. 4",
                  "county board",
                  "seen",
                  DAY,
                  "minute 7");
          dossiers(em).rule(teacher, ruling);

          assertThat(dossiers(em).factSheet(teacher).rulings()).containsExactly(ruling);
        });
  }

  @Test
  void facts_are_sealed_again_only_when_they_have_changed() {
    withTeacher(
        (em, teacher) -> {
          var dossiers = dossiers(em);
          var first = dossiers.seal(teacher);
          var same = dossiers.seal(teacher);
          insert(em, "pay_right VALUES (%d, '[2022-03-21,)', 10, 20, 30)".formatted(teacher));
          var other = dossiers.seal(teacher);

          assertThat(same.id()).isEqualTo(first.id());
          assertThat(other.id()).isNotEqualTo(first.id());
          assertThat(other.sha256()).isNotEqualTo(first.sha256()).hasSize(64);
          assertThat(FactSheetJson.digest(dossiers.sealed(first.id()).facts()))
              .isEqualTo(first.sha256());
        });
  }

  @Test
  void several_teachers_are_sealed_as_each_alone() {
    withTeacher(
        (em, teacher) -> {
          var school =
              ((Number)
                      em.createNativeQuery("SELECT unit_id FROM teacher WHERE id = " + teacher)
                          .getSingleResult())
                  .longValue();
          long other = new Ministry(em).teacher(school, "2", "c", "d");
          insert(em, "pay_right VALUES (%d, '[2022-03-21,)', 10, 20, 30)".formatted(other));
          var dossiers = dossiers(em);
          var alone = dossiers.seal(other);

          var together = dossiers.seal(List.of(teacher, other));

          assertThat(together.get(other)).isEqualTo(alone);
          assertThat(together.get(teacher)).isEqualTo(dossiers.seal(teacher));
        });
  }

  private static void insert(EntityManager em, String what) {
    em.createNativeQuery("INSERT INTO " + what).executeUpdate();
  }

  private static void withTeacher(BiConsumer<EntityManager, Long> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              test.accept(em, ministry.teacher(school, "1", "a", "b"));
            });
  }

  private static DossierRepository dossiers(EntityManager em) {
    var repository = new DossierRepository();
    repository.em = em;
    repository.time = new TimeSource();
    return repository;
  }
}

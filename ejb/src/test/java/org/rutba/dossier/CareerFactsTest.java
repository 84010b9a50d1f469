package org.rutba.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.rules.facts.AssignmentHeld;
import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.Probation;
import org.rutba.rules.facts.Study;

/** Tests, licences and careers on their way from the tables into the fact sheet. */
class CareerFactsTest {
  private static final LocalDate IN_FORCE = LocalDate.of(2019, 12, 16);

  /** A Saudi school with one teacher of mathematics. */
  private static final class School {
    private final EntityManager em;
    private final Ministry ministry;
    private final long county;
    private final long school;
    private final long teacher;

    School(EntityManager em) {
      this.em = em;
      ministry = new Ministry(em, "sa");
      county = ministry.county("C");
      school = ministry.school(county, "S");
      teacher = ministry.teacher(school, "1", "a", "b");
      run("UPDATE teacher SET specialty = 'mathematics' WHERE id = " + teacher);
    }

    int run(String sql) {
      return em.createNativeQuery(sql).executeUpdate();
    }

    void insert(String what) {
      run("INSERT INTO " + what.formatted(teacher));
    }

    void found(long unit, boolean needed, String from, String letter) {
      run(
          """
          INSERT INTO specialty_need
            (unit_id, specialty, rank, needed, valid_from, letter, found_by, found_in, found_at)
          SELECT %d, 'mathematics', 'practitioner', %s, '%s', '%s', t.person_id, p.id, now()
          FROM teacher t, position p WHERE t.id = %d AND p.unit_id = %d"""
              .formatted(unit, needed, from, letter, teacher, school));
    }

    DossierRepository dossiers() {
      var repository = new DossierRepository();
      repository.em = em;
      repository.time = new TimeSource();
      return repository;
    }
  }

  @Test
  void the_place_on_the_ladder_stands_with_the_rank() {
    inASchool(
        school -> {
          school.insert(
              """
              rank_entry (teacher_id, rank, valid_from, recorded_at, level, step, salary)
              VALUES (%d, 'teacher', '2019-12-16', now(), 4, 6, 12760)""");

          assertThat(school.dossiers().factSheet(school.teacher).ranks())
              .singleElement()
              .satisfies(
                  rank -> {
                    assertThat(rank.level()).isEqualTo(4);
                    assertThat(rank.step()).isEqualTo(6);
                  });
        });
  }

  @Test
  void tests_and_licences_count_once_verified() {
    inASchool(
        school -> {
          school.insert(
              """
              exam_result (teacher_id, test, specialty, points, sat_on, source, verified_at)
              VALUES (%1$d, 'general', '', 72, '2023-12-25', 's', now()),
                (%1$d, 'specialist', 'mathematics', 78.5, '2023-12-27', 's', now()),
                (%1$d, 'general', '', 99, '2024-12-25', 's', NULL)""");
          school.insert(
              """
              licence_held (teacher_id, level, issued_on, expires_on, number, source, verified_at)
              VALUES (%d, 'practitioner', '2024-02-11', '2029-02-11', 'L-7', 's', now())""");

          var licensing = school.dossiers().factSheet(school.teacher).licensing();

          assertThat(licensing.exams())
              .extracting(exam -> exam.test() + " " + exam.specialty() + " " + exam.points())
              .containsExactly("general  72.00", "specialist mathematics 78.50");
          assertThat(licensing.licences())
              .singleElement()
              .satisfies(
                  held -> {
                    assertThat(held.level()).isEqualTo("practitioner");
                    assertThat(held.to()).isEqualTo("2029-02-11");
                    assertThat(held.evidence()).isEqualTo("licence/L-7");
                  });
        });
  }

  @Test
  void the_old_scale_assignments_exits_and_probation_are_read() {
    inASchool(
        school -> {
          school.insert(
              "old_scale (teacher_id, level, salary, source, verified_at)"
                  + " VALUES (%d, 5, 9000, 's', now())");
          school.insert(
              """
              assignment_held (teacher_id, post, valid_from, valid_to, decision, source, verified_at)
              VALUES (%d, 'supervisor', '2018-09-02', '2022-09-02', 'D-1', 's', now())""");
          school.insert(
              "service_exit (teacher_id, left_on, reason, source, verified_at)"
                  + " VALUES (%d, '2012-01-24', 'illness', 's', now())");
          school.insert(
              "probation (teacher_id, began_on, source, verified_at)"
                  + " VALUES (%d, '2023-08-20', 's', now())");

          var career = school.dossiers().factSheet(school.teacher).career();

          assertThat(career.specialty()).isEqualTo("mathematics");
          assertThat(career.oldScale().level()).isEqualTo(5);
          assertThat(career.oldScale().step()).isNull();
          assertThat(career.oldScale().salary()).isEqualByComparingTo(BigDecimal.valueOf(9000));
          assertThat(career.assignments())
              .containsExactly(
                  new AssignmentHeld(
                      "supervisor", LocalDate.of(2018, 9, 2), LocalDate.of(2022, 9, 2), "D-1"));
          assertThat(career.departures())
              .singleElement()
              .satisfies(exit -> assertThat(exit.recoveredOn()).isNull());
          assertThat(career.probation())
              .isEqualTo(new Probation(LocalDate.of(2023, 8, 20), null, "probation"));
        });
  }

  @Test
  void time_under_the_previous_regulation_is_spent_once() {
    inASchool(
        school -> {
          school.insert(
              "service_credit (teacher_id, established_on, months, days, source, verified_at)"
                  + " VALUES (%d, '2019-12-16', 150, 14, 's', now())");
          var unspent = school.dossiers().factSheet(school.teacher).career().credits().get(0);
          assertThat(unspent.time()).isEqualTo(Period.of(12, 6, 14));
          assertThat(unspent.unspent()).isTrue();

          var use =
              """
              INSERT INTO service_credit_use SELECT id, 'advanced', 'D-%s', now()
              FROM service_credit WHERE teacher_id =""";
          school.run(use.formatted("1") + " " + school.teacher);

          var spent = school.dossiers().factSheet(school.teacher).career().credits().get(0);
          assertThat(spent.usedFor()).isEqualTo("advanced");
          assertThatThrownBy(() -> school.run(use.formatted("2") + " " + school.teacher))
              .hasMessageContaining("service_credit_use_pkey");
        });
  }

  @Test
  void the_need_for_the_specialty_is_that_of_the_own_unit_and_those_above_the_last_found_last() {
    inASchool(
        school -> {
          school.run(
              "INSERT INTO position (unit_id, role, title, title_latin) VALUES (%d, 'hr-officer', 'a', 'a')"
                  .formatted(school.school));
          school.found(school.ministry.ministry(), true, "2024-01-01", "of the ministry");
          school.found(school.county, false, "2025-01-01", "of the office");
          school.found(school.ministry.county("OTHER"), true, "2026-01-01", "of another office");

          var career = school.dossiers().factSheet(school.teacher).career();

          assertThat(career.needs())
              .extracting(need -> need.evidence())
              .containsExactly("of the ministry", "of the office");
          assertThat(career.needOf("practitioner", LocalDate.of(2025, 6, 1)).needed()).isFalse();
        });
  }

  @Test
  void appraisals_by_grade_direct_courses_and_how_a_degree_was_obtained_are_read() {
    inASchool(
        school -> {
          school.insert(
              "appraisal (teacher_id, official_year, grade, source, verified_at)"
                  + " VALUES (%d, 1445, 'very-good', 's', now())");
          school.insert(
              """
              training_course (teacher_id, title, hours, specialised, completed_on, direct, source,
                verified_at)
              VALUES (%d, 'c', 25, true, '2024-01-01', true, 's', now())""");
          school.insert(
              """
              qualification (teacher_id, kind, degree, obtained_on, study_years, educational,
                study_mode, appointed_on, source, verified_at)
              VALUES (%d, 'degree', 'bachelor', '2010-01-01', 4, true, 'regular', true, 's', now())""");

          var facts = school.dossiers().factSheet(school.teacher);

          assertThat(facts.appraisals())
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.grade()).isEqualTo("very-good");
                    assertThat(one.points()).isNull();
                  });
          assertThat(facts.courses())
              .singleElement()
              .satisfies(one -> assertThat(one.direct()).isTrue());
          assertThat(facts.qualifications())
              .singleElement()
              .satisfies(
                  one ->
                      assertThat(one.study())
                          .isEqualTo(new Study(4, true, "regular", false, true)));
        });
  }

  @Test
  void what_was_sealed_of_a_career_is_read_again_word_for_word() {
    inASchool(
        school -> {
          school.insert(
              "service_credit (teacher_id, established_on, months, source, verified_at)"
                  + " VALUES (%d, '"
                  + IN_FORCE
                  + "', 72, 's', now())");
          school.insert(
              """
              exam_result (teacher_id, test, points, sat_on, source, verified_at)
              VALUES (%d, 'general', 72.50, '2023-12-25', 's', now())""");

          var sealed = school.dossiers().seal(school.teacher);

          assertThat(school.dossiers().sealed(sealed.id()).facts()).isEqualTo(sealed.facts());
          assertThat(school.dossiers().seal(List.of(school.teacher)).get(school.teacher).id())
              .isEqualTo(sealed.id());
        });
  }

  @Test
  void a_sheet_of_a_regime_without_such_facts_says_nothing_of_them() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              var teacher = ministry.teacher(school, "1", "a", "b");
              var repository = new DossierRepository();
              repository.em = em;
              repository.time = new TimeSource();

              var facts = repository.factSheet(teacher);

              assertThat(facts.career()).isSameAs(Career.NONE);
              assertThat(facts.licensing()).isSameAs(Licensing.NONE);
              assertThat(FactSheetJson.write(facts))
                  .doesNotContain("specialty", "exams", "licences", "career", "level", "step");
            });
  }

  private static void inASchool(java.util.function.Consumer<School> test) {
    RealDatabase.get().trying(em -> test.accept(new School(em)));
  }
}

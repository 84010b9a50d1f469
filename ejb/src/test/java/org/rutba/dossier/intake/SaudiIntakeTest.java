package org.rutba.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.register.Ministry;
import org.rutba.regulation.Regulations;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.rank.Rank;

/** Files as a Saudi education office brings them. */
class SaudiIntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Instant NOW = Instant.parse("2026-11-30T08:30:00Z");
  private static final String EXAMS = "personnel_number,test,specialty,points,sat_on\n";

  @Test
  void the_samples_come_in_one_after_another_and_a_second_time_change_nothing() {
    inAnOffice(
        office -> {
          for (var kind : IntakeKind.of("sa")) {
            var report = office.bring(kind, Samples.of(kind, "sa"));
            assertThat(report.faults()).as(kind.code()).isEmpty();
            assertThat(report.added()).as(kind.code()).isEqualTo(report.rows()).isPositive();
          }
          for (var kind : IntakeKind.of("sa")) {
            var again = office.dryRun(kind, Samples.of(kind, "sa"));
            assertThat(again.faults()).as(kind.code()).isEmpty();
            assertThat(again.same()).as(kind.code()).isEqualTo(again.rows());
          }
          assertThat(
                  office.rows(
                      "SELECT level || '/' || step AS line FROM rank_held h JOIN teacher t"
                          + " ON t.id = h.teacher_id WHERE t.personnel_number = '70012415' ORDER BY h.valid"))
              .containsExactly("1/4", "2/1");
        });
  }

  @Test
  void a_file_in_the_encoding_of_old_windows_is_named_with_how_it_would_read() {
    inAnOffice(
        office -> {
          var words =
              "personnel_number,national_code,given_name,family_name,unit_code,post_title,population,"
                  + "hired_on\n1,1048213307,نورة,القحطاني,51204,معلمة,teacher,1428/10/05\n";
          var report =
              office.dryRun(IntakeKind.TEACHERS, words.getBytes(Charset.forName("windows-1256")));

          assertThat(report.faults())
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.problem()).isEqualTo(IntakeProblem.WRONG_ENCODING);
                    assertThat(fault.arguments().get(0)).isEqualTo("windows-1256");
                  });
        });
  }

  @ParameterizedTest
  @CsvSource({
    "1445/01/30, DATE_IMPOSSIBLE",
    "1445/13/01, DATE_IMPOSSIBLE",
    "1299/12/29, YEAR_OUT_OF_RANGE",
    "1601/01/01, YEAR_OUT_OF_RANGE",
    "1448/12/01, DATE_IN_FUTURE",
    "١٢ رجب, DATE_UNREADABLE"
  })
  void a_hijri_day_that_is_none_is_refused_at_its_cell(String day, IntakeProblem problem) {
    withTeachers(
        office ->
            assertThat(
                    office.dryRun(IntakeKind.EXAM_RESULTS, EXAMS + "1,general,,72," + day).faults())
                .extracting(IntakeFault::line, IntakeFault::header, IntakeFault::problem)
                .containsExactly(tuple(2, "sat_on", problem)));
  }

  @Test
  void a_month_of_thirty_days_has_a_thirtieth_and_one_of_twenty_nine_has_none() {
    withTeachers(
        office ->
            assertThat(
                    office
                        .dryRun(
                            IntakeKind.EXAM_RESULTS,
                            EXAMS + "1,general,,72,1445/02/30\n1,general,,72,1445/01/30\n")
                        .faults())
                .extracting(IntakeFault::line)
                .hasSize(1));
  }

  @Test
  void points_lie_between_none_and_a_hundred_and_one_sitting_gives_one_result() {
    withTeachers(
        office -> {
          var report =
              office.dryRun(
                  IntakeKind.EXAM_RESULTS,
                  EXAMS
                      + "1,general,,100.5,1445/06/12\n"
                      + "1,general,,-1,1445/06/13\n"
                      + "1,specialist,arabic,78.125,1445/06/14\n"
                      + "1,specialist,mathematics,٧٨٫٥,1445/06/15\n"
                      + "1,specialist,mathematics,80,1445/06/15\n"
                      + "7,general,,50,1445/06/12\n");

          assertThat(report.faults())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(
                  tuple(2, IntakeProblem.ABOVE_MAXIMUM),
                  tuple(3, IntakeProblem.NEGATIVE),
                  tuple(4, IntakeProblem.TOO_PRECISE),
                  tuple(6, IntakeProblem.TWICE_IN_FILE),
                  tuple(7, IntakeProblem.UNKNOWN_PERSONNEL_NUMBER));
          assertThat(report.corrections(fault -> fault.problem().name()).lines().skip(1))
              .hasSize(5);
        });
  }

  @Test
  void a_civil_register_number_begins_with_1_and_is_nobody_elses() {
    inAnOffice(
        office -> {
          office.bring(IntakeKind.TEACHERS, Samples.of(IntakeKind.TEACHERS, "sa"));
          var header =
              "personnel_number,national_code,given_name,family_name,unit_code,post_title,population,"
                  + "hired_on\n";
          var rest = ",a,b,51204,معلم,teacher,1440/01/01\n";
          var report =
              office.dryRun(
                  IntakeKind.TEACHERS,
                  header + "5,2048213307" + rest + "6,104821330" + rest + "7,١٠٤٨٢١٣٣٠٧" + rest);

          assertThat(report.faults())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(
                  tuple(2, IntakeProblem.NATIONAL_CODE_WRONG),
                  tuple(3, IntakeProblem.NATIONAL_CODE_WRONG),
                  tuple(4, IntakeProblem.NATIONAL_CODE_OF_ANOTHER));
        });
  }

  @Test
  void a_rank_without_its_place_is_incomplete() {
    withTeachers(
        office ->
            assertThat(
                    office
                        .dryRun(
                            IntakeKind.RANKS,
                            "personnel_number,rank,from,level,step\n1,teacher,1441/04/19,,3\n"
                                + "2,teacher,1441/04/19,0,3\n")
                        .faults())
                .extracting(IntakeFault::line, IntakeFault::header, IntakeFault::problem)
                .containsExactly(
                    tuple(2, "level", IntakeProblem.REQUIRED),
                    tuple(3, "level", IntakeProblem.NOT_POSITIVE)));
  }

  @Test
  void a_place_is_one_of_the_ladder_and_pays_what_the_pay_table_gives() {
    withTeachers(
        office ->
            assertThat(
                    office
                        .underTheLaw(
                            IntakeKind.RANKS,
                            "personnel_number,rank,from,level,step,salary\n"
                                + "1,practitioner,1441/04/19,6,1,\n"
                                + "1,practitioner,1442/04/19,5,4,\n"
                                + "1,practitioner,1443/04/19,1,4,9000\n"
                                + "1,practitioner,1444/04/19,1,5,9570\n"
                                + "2,ostadyar,1441/04/19,1,1,\n")
                        .faults())
                .extracting(
                    IntakeFault::line,
                    IntakeFault::problem,
                    fault -> fault.arguments().get(0).toString())
                .containsExactly(
                    tuple(2, IntakeProblem.NO_SUCH_LEVEL, "5"),
                    tuple(3, IntakeProblem.NO_SUCH_STEP, "3"),
                    tuple(4, IntakeProblem.SALARY_DIFFERS, "9070"),
                    tuple(
                        6, IntakeProblem.UNKNOWN_CODE, "teacher, practitioner, advanced, expert")));
  }

  @Test
  void an_appraisal_is_a_grade_or_points_or_both_but_not_nothing() {
    withTeachers(
        office -> {
          var file =
              "personnel_number,year,score,grade\n1,1444,,very-good\n1,1445,95,excellent\n2,1445,,\n";

          assertThat(office.dryRun(IntakeKind.APPRAISALS, file).faults())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(tuple(4, IntakeProblem.NEITHER_POINTS_NOR_GRADE));
        });
  }

  @Test
  void what_cannot_have_been_is_refused() {
    withTeachers(
        office -> {
          assertThat(
                  office
                      .dryRun(
                          IntakeKind.LICENCES,
                          "personnel_number,licence,issued_on,expires_on,licence_number\n"
                              + "1,practitioner,1445/08/01,1440/08/01,L-1\n")
                      .faults())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactly(tuple("expires_on", IntakeProblem.ENDS_BEFORE_IT_BEGINS));
          assertThat(
                  office
                      .dryRun(
                          IntakeKind.EXITS,
                          "personnel_number,left_on,reason,recovered_on\n"
                              + "1,1440/01/01,dismissed,1441/01/01\n1,1439/01/01,bored,\n")
                      .faults())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactly(
                  tuple("recovered_on", IntakeProblem.RECOVERY_WITHOUT_ILLNESS),
                  tuple("reason", IntakeProblem.UNKNOWN_CODE));
          assertThat(
                  office
                      .dryRun(
                          IntakeKind.CREDITS,
                          "personnel_number,established_on,months\n1,1441/04/19,0\n")
                      .faults())
              .extracting(IntakeFault::problem)
              .containsExactly(IntakeProblem.CREDIT_OF_NOTHING);
        });
  }

  @Test
  void a_column_of_another_jurisdictions_files_is_passed_over_and_noted() {
    withTeachers(
        office -> {
          var report =
              office.dryRun(
                  IntakeKind.SERVICE,
                  "personnel_number,school,from,full_time,teaching,areas\n"
                      + "1,ابتدائية الفجر,1440/01/01,yes,yes,border\n");

          assertThat(report.faults()).isEmpty();
          assertThat(report.notes())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactly(tuple("areas", IntakeProblem.COLUMN_IGNORED));
        });
  }

  private static void inAnOffice(Consumer<Office> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em, "sa");
              var county = ministry.county("512");
              ministry.school(county, "51204");
              ministry.school(county, "51205");
              test.accept(new Office(em, ministry.officer(county)));
            });
  }

  private static void withTeachers(Consumer<Office> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em, "sa");
              var county = ministry.county("512");
              var school = ministry.school(county, "51204");
              ministry.teacher(school, "1", "a", "b");
              ministry.teacher(school, "2", "c", "d");
              test.accept(new Office(em, ministry.officer(county)));
            });
  }

  /** What the service does with a file, for one officer, in the test's transaction. */
  private record Office(EntityManager em, Actor officer) {
    IntakeReport dryRun(IntakeKind kind, String file) {
      return dryRun(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    IntakeReport dryRun(IntakeKind kind, byte[] file) {
      return examined(kind, file).report();
    }

    IntakeReport bring(IntakeKind kind, byte[] file) {
      var examined = examined(kind, file);
      if (!examined.report().clean()) {
        return examined.report();
      }
      repository().bring(examined, officer, NOW);
      return examined.report().brought();
    }

    /** By the codes and the pay table of the law. */
    IntakeReport underTheLaw(IntakeKind kind, String file) {
      var law =
          Regulations.ofClasspath()
              .inForce("sa", "promotion", "teacher", TODAY, "", List.of(), true);
      var ranks = law.ladder().ranks().stream().map(Rank::code).toList();
      var known = new KnownCodes(Map.of("rank", ranks), law.salaries().table());
      var reader = new CellReader(law.calendar(), TODAY, known);
      return new Examination(kind, reader, repository(), officer)
          .examine(file.getBytes(StandardCharsets.UTF_8), "file.csv")
          .report();
    }

    List<String> rows(String sql) {
      return Row.list(em, sql, Map.of(), row -> row.text("line"));
    }

    private Examined examined(IntakeKind kind, byte[] file) {
      var reader = new CellReader(OfficialCalendar.named("umm-al-qura"), TODAY, KnownCodes.ANY);
      return new Examination(kind, reader, repository(), officer).examine(file, "file.csv");
    }

    private IntakeRepository repository() {
      var repository = new IntakeRepository();
      repository.em = em;
      return repository;
    }
  }
}

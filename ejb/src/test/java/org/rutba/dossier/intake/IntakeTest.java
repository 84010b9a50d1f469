package org.rutba.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.register.Ministry;
import org.rutba.rules.law.OfficialCalendar;

class IntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  private static final Instant NOW = Instant.parse("2025-11-22T08:30:00Z");
  private static final String SERVICE = "personnel_number,school,from,to,full_time,teaching\n";
  private static final String OWN = "xmin::text = pg_current_xact_id()::text";
  private static final String APPRAISALS = "personnel_number,year,score\n";

  @ParameterizedTest
  @ValueSource(strings = {"ir", "sa"})
  void a_sample_has_the_documented_headers_and_shows_each_column_that_is_needed(
      String jurisdiction) {
    for (var kind : IntakeKind.of(jurisdiction)) {
      var words = new String(Samples.of(kind, jurisdiction), StandardCharsets.UTF_8);
      var first = words.lines().findFirst().orElseThrow();
      var columns = kind.columns(jurisdiction);

      assertThat(first.split(","))
          .as(kind.code())
          .containsExactly(columns.stream().map(Column::header).toArray(String[]::new));
      assertThat(Samples.examples(kind, jurisdiction).keySet())
          .as(kind.code())
          .containsAll(columns.stream().filter(Column::required).map(Column::header).toList());
    }
  }

  @Test
  void the_samples_come_in_one_after_another_and_a_second_time_change_nothing() {
    inTwoCounties(
        office -> {
          for (var kind : IntakeKind.of("ir")) {
            var report = office.bring(kind, sample(kind));
            assertThat(report.faults()).as(kind.code()).isEmpty();
            assertThat(report.added()).as(kind.code()).isEqualTo(report.rows()).isPositive();
          }
          for (var kind : IntakeKind.of("ir")) {
            var again = office.dryRun(kind, sample(kind));
            assertThat(again.faults()).as(kind.code()).isEmpty();
            assertThat(again.same()).as(kind.code()).isEqualTo(again.rows());
            assertThat(again.broughtBefore()).as(kind.code()).isEqualTo(NOW);
          }
        });
  }

  @Test
  void a_dry_run_writes_nothing() {
    inTwoCounties(
        office -> {
          office.dryRun(IntakeKind.TEACHERS, sample(IntakeKind.TEACHERS));

          assertThat(office.count("teacher WHERE personnel_number = '40827156'")).isZero();
        });
  }

  @Test
  void what_a_file_brings_counts_as_verified_by_its_source() {
    withTeachers(
        office -> {
          office.bring(IntakeKind.APPRAISALS, APPRAISALS + "1,1403,۹۴٫۵\n");

          assertThat(
                  office.count(
                      "appraisal WHERE score = 94.5 AND verified_at IS NOT NULL"
                          + " AND source = 'file.csv'"))
              .isEqualTo(1);
        });
  }

  @Test
  void a_row_twice_in_the_file_names_the_line_of_the_first() {
    withTeachers(
        office ->
            assertThat(
                    office.dryRun(IntakeKind.APPRAISALS, APPRAISALS + "1,1403,90\n\n1,۱۴۰۳,91\n"))
                .satisfies(
                    report ->
                        assertThat(report.faults())
                            .extracting(
                                IntakeFault::line, IntakeFault::problem, IntakeFault::arguments)
                            .containsExactly(tuple(4, IntakeProblem.TWICE_IN_FILE, List.of(2)))));
  }

  @Test
  void a_fact_that_is_there_is_noted_and_one_with_another_value_shows_the_change() {
    withTeachers(
        office -> {
          office.bring(IntakeKind.APPRAISALS, APPRAISALS + "1,1402,88\n1,1403,90\n");
          var second = office.bring(IntakeKind.APPRAISALS, APPRAISALS + "1,1402,88.0\n1,1403,91\n");

          assertThat(second.notes())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(tuple(2, IntakeProblem.ALREADY_THERE));
          assertThat(second.changes())
              .containsExactly(new IntakeChange(3, "1", "score", "90.00", "91"));
          assertThat(office.count("appraisal WHERE official_year = 1403 AND score = 91"))
              .isEqualTo(1);
        });
  }

  @Test
  void a_row_under_a_number_borne_before_is_about_who_bore_it() {
    withTeachers(
        office -> {
          office.change(
              "UPDATE person p SET national_code = '0499370899' FROM teacher t"
                  + " WHERE t.person_id = p.id AND t.personnel_number = '1' AND "
                  + "p."
                  + OWN);
          for (var change :
              List.of("'personnel', '001', '1'", "'national', '0012345679', '0499370899'")) {
            office.change(
                "INSERT INTO number_change (person_id, kind, old_number, new_number, reason,"
                    + " evidence, changed_by, changed_at) SELECT person_id, "
                    + change
                    + ", 'x', 'n', 0, now()"
                    + " FROM teacher WHERE personnel_number = '1' AND "
                    + OWN);
          }
          var report = office.bring(IntakeKind.APPRAISALS, APPRAISALS + "001,1403,91\n");
          assertThat(report.notes())
              .extracting(IntakeFault::problem, IntakeFault::arguments)
              .containsExactly(tuple(IntakeProblem.NUMBER_CHANGED, List.of("1")));
          assertThat(office.count("appraisal WHERE score = 91")).isEqualTo(1);
          assertThat(
                  office
                      .dryRun(IntakeKind.APPRAISALS, APPRAISALS + "001,1402,91\n1,1402,90\n")
                      .faults())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(tuple(3, IntakeProblem.TWICE_IN_FILE));

          var teachers =
              office.bring(
                  IntakeKind.TEACHERS,
                  "personnel_number,national_code,given_name,family_name,unit_code,post_title,population,hired_on\n"
                      + "001,0012345679,نام,تازه,51204,آموزگار,teacher,1382/07/01\n");
          assertThat(teachers.faults()).isEmpty();
          assertThat(teachers.notes())
              .extracting(IntakeFault::problem)
              .containsExactly(IntakeProblem.NUMBER_CHANGED, IntakeProblem.NATIONAL_CODE_CHANGED);
          assertThat(
                  office.count("teacher WHERE personnel_number = '1' AND search LIKE '%تازه%001%'"))
              .isEqualTo(1);
          assertThat(
                  office.count(
                      "person WHERE national_code = '0499370899' AND family_name = 'تازه'"))
              .isEqualTo(1);
        });
  }

  @Test
  void one_bad_row_keeps_the_whole_file_out() {
    withTeachers(
        office -> {
          var report = office.bring(IntakeKind.APPRAISALS, APPRAISALS + "1,1402,88\n1,1403,-3\n");

          assertThat(report.done()).isFalse();
          assertThat(report.accepted()).isEqualTo(1);
          assertThat(report.faults())
              .extracting(
                  IntakeFault::line, IntakeFault::header, IntakeFault::value, IntakeFault::problem)
              .containsExactly(tuple(3, "score", "-3", IntakeProblem.NEGATIVE));
          assertThat(office.count("appraisal")).isZero();
        });
  }

  @Test
  void errors_come_back_in_the_layout_of_the_file_and_go_up_again_corrected() {
    withTeachers(
        office -> {
          var report =
              office.dryRun(
                  IntakeKind.APPRAISALS,
                  "score;year;note;personnel_number\n90;1402;ok;1\n101;1406;bad;1\n");
          var errors = report.corrections(fault -> fault.problem().name());

          assertThat(errors.lines())
              .containsExactly(
                  "\uFEFFscore,year,note,personnel_number,line,error",
                  "101,1406,bad,1,3,score: ABOVE_MAXIMUM; year: YEAR_IN_FUTURE");
          var corrected = errors.replace("101,1406", "100,1403");
          assertThat(office.bring(IntakeKind.APPRAISALS, corrected).added()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_separator_is_seen_from_the_first_row(String separator) {
    withTeachers(
        office -> {
          var file = (APPRAISALS + "1,1403,90\n").replace(",", separator);

          assertThat(office.dryRun(IntakeKind.APPRAISALS, file).added()).isEqualTo(1);
        });
  }

  @Test
  void unknown_teachers_and_those_of_another_county_are_refused_by_name() {
    withTeachers(
        office ->
            assertThat(office.dryRun(IntakeKind.APPRAISALS, APPRAISALS + "77,1403,90\n9,1403,90\n"))
                .satisfies(
                    report ->
                        assertThat(report.faults())
                            .extracting(IntakeFault::line, IntakeFault::problem)
                            .containsExactly(
                                tuple(2, IntakeProblem.UNKNOWN_PERSONNEL_NUMBER),
                                tuple(3, IntakeProblem.OUTSIDE_SCOPE))));
  }

  @Test
  void service_does_not_overlap_in_the_file() {
    withTeachers(
        office -> {
          var report =
              office.dryRun(
                  IntakeKind.SERVICE,
                  SERVICE
                      + "1,الف,1390/07/01,1395/06/31,yes,yes\n"
                      + "1,ب,1395/06/31,1396/06/31,yes,yes\n"
                      + "2,الف,1390/07/01,1395/06/31,yes,yes\n"
                      + "2,ب,1395/07/01,,yes,yes\n");

          assertThat(report.faults())
              .extracting(IntakeFault::line, IntakeFault::problem, IntakeFault::arguments)
              .containsExactly(tuple(3, IntakeProblem.OVERLAPS, List.of(2)));
        });
  }

  @Test
  void service_does_not_overlap_what_the_register_has() {
    withTeachers(
        office -> {
          office.bring(IntakeKind.SERVICE, SERVICE + "1,الف,1390/07/01,,yes,yes\n");
          var overlapping =
              office.dryRun(IntakeKind.SERVICE, SERVICE + "1,ب,1398/07/01,,yes,yes\n");
          var ended =
              office.bring(
                  IntakeKind.SERVICE,
                  SERVICE + "1,الف,1390/07/01,1398/06/31,yes,yes\n1,ب,1398/07/01,,yes,yes\n");

          assertThat(overlapping.faults())
              .extracting(IntakeFault::problem)
              .containsExactly(IntakeProblem.OVERLAPS_REGISTER);
          assertThat(ended.faults()).isEmpty();
          assertThat(office.count("service_period WHERE upper(during) = '2019-09-23'"))
              .isEqualTo(1);
          assertThat(office.count("service_period WHERE upper_inf(during)")).isEqualTo(1);
        });
  }

  @Test
  void days_before_birth_hire_or_each_other_are_refused() {
    inTwoCounties(
        office -> {
          var header = sample(IntakeKind.TEACHERS).lines().findFirst().orElseThrow() + "\n";
          var report =
              office.dryRun(
                  IntakeKind.TEACHERS,
                  header
                      + "5,0012345679,a,b,,,51204,دبیر,,teacher,f,1380/01/01,1379/01/01,1378/01/01,,,\n");

          assertThat(report.faults())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactlyInAnyOrder(
                  tuple("hired_on", IntakeProblem.BEFORE_BIRTH),
                  tuple("retired_on", IntakeProblem.ENDS_BEFORE_IT_BEGINS));
        });
  }

  @Test
  void a_national_code_is_checked_and_belongs_to_one_teacher() {
    inTwoCounties(
        office -> {
          office.bring(IntakeKind.TEACHERS, sample(IntakeKind.TEACHERS));
          var header =
              "personnel_number,national_code,given_name,family_name,unit_code,post_title,"
                  + "population,hired_on\n";
          var rest = ",a,b,51204,دبیر,teacher,1390/01/01\n";
          var report =
              office.dryRun(
                  IntakeKind.TEACHERS,
                  header
                      + "5,0012345678"
                      + rest
                      + "6,12345679"
                      + rest
                      + "7,0012345679"
                      + rest
                      + "40827156,1284003175"
                      + rest);

          assertThat(report.faults())
              .extracting(IntakeFault::line, IntakeFault::problem)
              .containsExactly(
                  tuple(2, IntakeProblem.NATIONAL_CODE_WRONG),
                  tuple(3, IntakeProblem.NATIONAL_CODE_SHORT),
                  tuple(4, IntakeProblem.NATIONAL_CODE_OF_ANOTHER),
                  tuple(5, IntakeProblem.NATIONAL_CODE_OF_ANOTHER));
        });
  }

  @Test
  void a_teacher_is_brought_into_the_own_subtree_only() {
    inTwoCounties(
        office -> {
          var moved = sample(IntakeKind.TEACHERS).replace("51205", "61301");
          var unknown = sample(IntakeKind.TEACHERS).replace("51205", "99999");

          assertThat(office.dryRun(IntakeKind.TEACHERS, moved).faults())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactly(tuple("unit_code", IntakeProblem.OUTSIDE_SCOPE));
          assertThat(office.dryRun(IntakeKind.TEACHERS, unknown).faults())
              .extracting(IntakeFault::header, IntakeFault::problem)
              .containsExactly(tuple("unit_code", IntakeProblem.UNKNOWN_UNIT));
        });
  }

  @Test
  void a_rank_ends_where_the_next_begins_and_is_never_corrected_by_a_file() {
    withTeachers(
        office -> {
          var header = "personnel_number,rank,from\n";
          office.bring(IntakeKind.RANKS, header + "1,ostadyar,1400/06/31\n1,morabbi,1395/06/31\n");
          var other = office.dryRun(IntakeKind.RANKS, header + "1,daneshyar,1400/06/31\n");
          var earlier = office.dryRun(IntakeKind.RANKS, header + "1,amouzeshyar,1390/06/31\n");
          var later = office.dryRun(IntakeKind.RANKS, header + "1,daneshyar,1403/06/31\n");

          assertThat(office.count("rank_held WHERE rank = 'morabbi' AND NOT upper_inf(valid)"))
              .isEqualTo(1);
          assertThat(other.faults())
              .extracting(IntakeFault::problem)
              .containsExactly(IntakeProblem.RANK_DIFFERS);
          assertThat(earlier.faults())
              .extracting(IntakeFault::problem)
              .containsExactly(IntakeProblem.OVERLAPS_REGISTER);
          assertThat(later.faults()).isEmpty();
        });
  }

  @Test
  void points_a_board_has_set_come_with_the_minute_and_its_words() {
    withTeachers(
        office -> {
          var header =
              "personnel_number,indicator,quantity,title,obtained_on,printing,set_by,set_reason\n";
          var report =
              office.dryRun(
                  IntakeKind.POINTS,
                  header
                      + "1,creativity,4,الف,1402/01/01,,minute 7,\n"
                      + "1,creativity,4,ب,1402/01/01,,,reach\n"
                      + "1,book,1,پ,1402/01/01,0,,\n");
          assertThat(report.faults())
              .extracting(IntakeFault::line, IntakeFault::header, IntakeFault::problem)
              .containsExactly(
                  tuple(2, "set_reason", IntakeProblem.SET_WITHOUT_REASON),
                  tuple(3, "set_by", IntakeProblem.SET_WITHOUT_REASON),
                  tuple(4, "printing", IntakeProblem.NOT_POSITIVE));

          office.bring(
              IntakeKind.POINTS, header + "1,creativity,4,الف,1402/01/01,,minute 7,reach\n");

          assertThat(
                  office.rows(
                      "SELECT concat_ws(' | ', p.printing, p.set_by, p.set_reason) AS line"
                          + " FROM point_item p JOIN teacher t ON t.id = p.teacher_id"
                          + " WHERE t.personnel_number = '1'"))
              .contains("1 | minute 7 | reach");
        });
  }

  @Test
  void pay_rights_last_until_the_next_begin() {
    withTeachers(
        office -> {
          var header = "personnel_number,from,job_right,incumbent_right,job_supplement\n";
          office.bring(IntakeKind.PAY, header + "1,1400/01/01,10,20,30\n1,1403/01/01,11,21,31\n");
          office.bring(IntakeKind.PAY, header + "1,1402/01/01,12,22,32\n1,1403/01/01,13,21,31\n");

          assertThat(
                  office.rows(
                      "SELECT valid || ' ' || job_right AS line FROM pay_right WHERE "
                          + OWN
                          + " ORDER BY valid"))
              .containsExactly(
                  "[2021-03-21,2023-03-21) 10.00",
                  "[2023-03-21,2024-03-20) 12.00",
                  "[2024-03-20,) 13.00");
        });
  }

  @Test
  void a_file_that_cannot_be_laid_out_says_where() {
    withTeachers(
        office -> {
          assertThat(problems(office, "personnel_number,score\n1,90\n"))
              .containsExactly(IntakeProblem.HEADER_MISSING);
          assertThat(problems(office, "personnel_number,year,score,year\n1,1403,90,1402\n"))
              .containsExactly(IntakeProblem.HEADER_TWICE);
          assertThat(problems(office, APPRAISALS + "1,1403\n"))
              .containsExactly(IntakeProblem.CELL_COUNT);
          assertThat(problems(office, APPRAISALS + "1,1403,\"90\n1,1402,80\n"))
              .containsExactly(IntakeProblem.QUOTES_BROKEN);
          assertThat(problems(office, APPRAISALS)).containsExactly(IntakeProblem.FILE_EMPTY);
        });
  }

  @Test
  void a_file_larger_than_can_be_read_says_what_to_do() {
    withTeachers(
        office -> {
          var row = "1,1403,90\n";
          var rows = APPRAISALS + row.repeat(CsvFile.MOST_ROWS + 1);
          var bytes = APPRAISALS + " ".repeat(Examination.LARGEST_MIB * 1024 * 1024);

          assertThat(problems(office, rows)).containsExactly(IntakeProblem.TOO_MANY_ROWS);
          assertThat(problems(office, bytes)).containsExactly(IntakeProblem.FILE_TOO_LARGE);
        });
  }

  @Test
  void imports_of_a_jurisdiction_take_turns() {
    withTeachers(
        office -> {
          office.repository().takeTurn("ir");

          assertThat(
                  office.rows(
                      "SELECT mode AS line FROM pg_locks"
                          + " WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid()"))
              .containsExactly("ExclusiveLock");
        });
  }

  private static List<IntakeProblem> problems(Office office, String file) {
    return office.dryRun(IntakeKind.APPRAISALS, file).faults().stream()
        .map(IntakeFault::problem)
        .toList();
  }

  private static String sample(IntakeKind kind) {
    return new String(Samples.of(kind, "ir"), StandardCharsets.UTF_8);
  }

  /** An HR office of a county with the schools of the samples; another county has 61301. */
  private static void inTwoCounties(Consumer<Office> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var county = ministry.county("512");
              ministry.school(county, "51204");
              ministry.school(county, "51205");
              ministry.school(ministry.county("613"), "61301");
              test.accept(new Office(em, ministry.officer(county)));
            });
  }

  /** The same with teachers 1 and 2 in the county, 9 in the other. */
  private static void withTeachers(Consumer<Office> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var county = ministry.county("512");
              var school = ministry.school(county, "51204");
              ministry.teacher(school, "1", "a", "b");
              ministry.teacher(school, "2", "c", "d");
              ministry.teacher(ministry.school(ministry.county("613"), "61301"), "9", "e", "f");
              test.accept(new Office(em, ministry.officer(county)));
            });
  }

  /** What the service does with a file, for one officer, in the test's transaction. */
  private record Office(EntityManager em, Actor officer) {
    void change(String sql) {
      em.createNativeQuery(sql).executeUpdate();
    }

    IntakeReport dryRun(IntakeKind kind, String file) {
      return examined(kind, file).report();
    }

    IntakeReport bring(IntakeKind kind, String file) {
      var examined = examined(kind, file);
      if (!examined.report().clean()) {
        return examined.report();
      }
      repository().bring(examined, officer, NOW);
      return examined.report().brought();
    }

    /** Rows of this test's own transaction: other tests keep theirs in the same database. */
    long count(String what) {
      var own = (what.contains(" WHERE ") ? " AND " : " WHERE ") + OWN;
      return (Long)
          em.createNativeQuery("SELECT count(*) FROM " + what + own, Long.class).getSingleResult();
    }

    List<String> rows(String sql) {
      return Row.list(em, sql, Map.of(), row -> row.text("line"));
    }

    private Examined examined(IntakeKind kind, String file) {
      var reader = new CellReader(OfficialCalendar.named("persian"), TODAY, KnownCodes.ANY);
      return new Examination(kind, reader, repository(), officer)
          .examine(file.getBytes(StandardCharsets.UTF_8), "file.csv");
    }

    private IntakeRepository repository() {
      var repository = new IntakeRepository();
      repository.em = em;
      return repository;
    }
  }
}

package org.rutba.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rutba.register.Repositories.ranks;
import static org.rutba.register.Repositories.teachers;
import static org.rutba.register.Repositories.units;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;

class RegisterTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  private static final LocalDate MEHR_1400 = LocalDate.of(2021, 9, 22);
  private static final Instant FIRST = Instant.parse("2022-10-12T08:00:00Z");
  private static final Instant LATER = Instant.parse("2023-05-31T08:00:00Z");

  @Test
  void a_correction_wins_its_days_and_the_first_recording_can_still_be_read() {
    withTeacher(
        (em, teacher) -> {
          var ranks = ranks(em);
          ranks.record(teacher, "morabbi", MEHR_1400, null, "1401/512/00341", FIRST, false);
          ranks.record(teacher, "ostadyar", MEHR_1400, null, "1402/512/00118", LATER, false);

          assertThat(ranks.history(teacher))
              .extracting(RankPeriod::rank, RankPeriod::from, RankPeriod::to, RankPeriod::decree)
              .containsExactly(tuple("ostadyar", MEHR_1400, null, "1402/512/00118"));
          assertThat(ranks.historyAsFirstRecorded(teacher))
              .extracting(RankPeriod::rank, RankPeriod::decree)
              .containsExactly(tuple("morabbi", "1401/512/00341"));
          assertThat(ranks.rankOn(teacher, TODAY)).map(RankPeriod::rank).hasValue("ostadyar");
          assertThat(ranks.rankOn(teacher, MEHR_1400.minusDays(1))).isEmpty();
        });
  }

  @Test
  void a_place_on_the_ladder_is_held_with_the_rank_and_cut_with_it() {
    withTeacher(
        (em, teacher) -> {
          var ranks = ranks(em);
          var step = LocalDate.of(2023, 3, 21);
          ranks.record(teacher, placed(MEHR_1400, 1, 4, "9070"));
          ranks.record(teacher, placed(step, 1, 5, "9570"));

          assertThat(ranks.history(teacher))
              .extracting(RankPeriod::from, RankPeriod::to, RankPeriod::place)
              .containsExactly(
                  tuple(MEHR_1400, step, new HeldPlace(1, 4, new BigDecimal("9070.00"))),
                  tuple(step, null, new HeldPlace(1, 5, new BigDecimal("9570.00"))));
          assertThat(ranks.historyAsFirstRecorded(teacher)).isEqualTo(ranks.history(teacher));
          assertThat(ranks.rankOn(teacher, TODAY))
              .map(RankPeriod::place)
              .map(HeldPlace::step)
              .hasValue(5);
          assertThat(ranks.entries(teacher))
              .extracting(entry -> entry.place().step())
              .containsExactly(4, 5);
        });
  }

  private static RankPeriod placed(LocalDate from, int level, int step, String salary) {
    var place = new HeldPlace(level, step, new BigDecimal(salary));
    return new RankPeriod("practitioner", from, null, "d", FIRST, false, place);
  }

  @Test
  void what_was_known_at_a_moment_leaves_out_what_was_recorded_after_it() {
    withTeacher(
        (em, teacher) -> {
          var ranks = ranks(em);
          var promotion = LocalDate.of(2023, 3, 21);
          ranks.record(teacher, "morabbi", MEHR_1400, null, "a", FIRST, true);
          ranks.record(teacher, "ostadyar", promotion, null, "b", LATER, false);

          assertThat(ranks.historyAsKnown(teacher, FIRST.minusSeconds(1))).isEmpty();
          assertThat(ranks.historyAsKnown(teacher, LATER.minusSeconds(1)))
              .extracting(RankPeriod::rank, RankPeriod::to)
              .containsExactly(tuple("morabbi", null));
          assertThat(ranks.historyAsKnown(teacher, LATER))
              .isEqualTo(ranks.history(teacher))
              .extracting(RankPeriod::rank, RankPeriod::from, RankPeriod::to)
              .containsExactly(
                  tuple("morabbi", MEHR_1400, promotion), tuple("ostadyar", promotion, null));
        });
  }

  @Test
  void a_rank_taken_away_leaves_no_rank_on_those_days() {
    withTeacher(
        (em, teacher) -> {
          var ranks = ranks(em);
          var taken = LocalDate.of(2024, 1, 1);
          ranks.record(teacher, "ostadyar", MEHR_1400, null, "a", FIRST, false);
          ranks.record(teacher, null, taken, null, "b", LATER, false);

          assertThat(ranks.rankOn(teacher, TODAY)).isEmpty();
          assertThat(ranks.history(teacher))
              .extracting(RankPeriod::from, RankPeriod::to)
              .containsExactly(tuple(MEHR_1400, taken));
          assertThat(ranks.historyAsKnown(teacher, LATER)).isEqualTo(ranks.history(teacher));
        });
  }

  @Test
  void a_name_is_found_however_its_letters_and_digits_are_written() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C1"), "S1");
              ministry.teacher(school, "40827156", "سمیرا", "رستگار یکتا");
              ministry.teacher(school, "50", "علی", "کریمی");
              var officer = ministry.officer(ministry.province());

              // Arabic yeh and kaf, a tatweel, a joiner, Persian digits
              for (var words : new String[] {"رستگار يكتا", "رستـگار", "یکتا سميرا", "۴۰۸۲"}) {
                assertThat(found(em, words, officer)).as(words).containsExactly("40827156");
              }
              assertThat(found(em, "100%", officer)).isEmpty();
              assertThat(found(em, "_", officer)).isEmpty();
            });
  }

  @Test
  void an_officer_lists_and_reads_only_the_own_subtree() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var north = ministry.county("N");
              var south = ministry.county("S");
              var near = ministry.teacher(ministry.school(north, "N1"), "1", "a", "b");
              var far = ministry.teacher(ministry.school(south, "S1"), "2", "c", "d");
              var officer = ministry.officer(north);
              var teachers = teachers(em);

              assertThat(found(em, null, officer)).containsExactly("1");
              assertThat(found(em, null, ministry.officer(ministry.ministry())))
                  .containsExactlyInAnyOrder("1", "2");
              assertThat(teachers.head(near, officer).personnelNumber()).isEqualTo("1");
              assertThatThrownBy(() -> teachers.head(far, officer))
                  .isInstanceOf(OutsideScope.class);
              assertThatThrownBy(() -> teachers.head(far + 1_000_000, officer))
                  .isInstanceOf(OutsideScope.class);
            });
  }

  @Test
  void a_teacher_reads_the_own_record_only() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              var own = ministry.teacher(school, "1", "a", "b");
              var colleague = ministry.teacher(school, "2", "c", "d");
              var teachers = teachers(em);
              var self =
                  new Actor(
                      "t",
                      teachers.head(own).personId(),
                      9,
                      Roles.TEACHER,
                      school,
                      ministry.path(school),
                      "ir",
                      0);

              assertThat(found(em, null, self)).containsExactly("1");
              assertThat(teachers.head(own, self).id()).isEqualTo(own);
              assertThatThrownBy(() -> teachers.head(colleague, self))
                  .isInstanceOf(OutsideScope.class);
            });
  }

  @Test
  void a_page_holds_its_lines_and_the_count_of_all() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              for (int i = 0; i < 7; i++) {
                ministry.teacher(school, "n" + i, "given", "family" + i);
              }
              var list =
                  teachers(em)
                      .list(
                          TeacherFilter.all(),
                          new Page(2, 3, "number", true),
                          ministry.officer(school),
                          TODAY);

              assertThat(list.count()).isEqualTo(7);
              assertThat(list.lines())
                  .extracting(TeacherLine::personnelNumber)
                  .containsExactly("n4", "n3", "n2");
            });
  }

  @Test
  void a_unit_opened_below_another_gets_its_place_in_the_tree() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var units = units(em);
              var parent = units.get(ministry.province());
              var county =
                  units.add(Unit.under(parent, new OpenUnit(ministry.province(), "K7", "ن", "N")));

              assertThat(county.kind()).isEqualTo("county");
              assertThat(county.path()).isEqualTo(parent.head().path() + county.id() + "/");
              assertThat(units.ancestor(county.id(), "ministry").id())
                  .isEqualTo(ministry.ministry());
              assertThat(units.subtree(ministry.ministry()))
                  .extracting(UnitHead::kind)
                  .containsExactly("ministry", "province", "county");
            });
  }

  @Test
  void an_area_is_set_once_for_a_day() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              var school = ministry.school(ministry.county("C"), "S");
              var units = units(em);
              var set = new SetArea(school, "deprived", MEHR_1400, null, "list of 1400");
              assertThat(units.areaSet(set)).isFalse();
              units.addArea(set);

              assertThat(units.areas(school))
                  .containsExactly(new AreaPeriod("deprived", MEHR_1400, null));
              assertThat(units.areaSet(set)).isTrue();
            });
  }

  private static List<String> found(EntityManager em, String words, Actor actor) {
    return teachers(em)
        .list(new TeacherFilter(words, 0, null, false), Page.first(20), actor, TODAY)
        .lines()
        .stream()
        .map(TeacherLine::personnelNumber)
        .toList();
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
}

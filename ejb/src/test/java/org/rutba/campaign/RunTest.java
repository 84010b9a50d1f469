package org.rutba.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.Page;

/** The engine on a real database, each step a transaction that is committed. */
class RunTest {
  private static final String CLASSIFICATION = "first-classification";
  private static final int TEACHERS = 450;

  @Test
  void a_worker_killed_between_and_within_parts_leaves_each_teacher_judged_once() {
    var workforce = new Workforce(TEACHERS);
    var number = workforce.begun(CLASSIFICATION);
    long run = workforce.run(number);
    workforce.step(run);
    RealDatabase.get()
        .trying(em -> workforce.in(em).get(RunJudging.class).judgeNext(run) /* and dies */);

    assertThat(workforce.sheet(number).progress().judged())
        .isEqualTo(RunRepository.TEACHERS_IN_A_PART);
    while (workforce.step(run)) {
      assertThat(workforce.sheet(number).line().state()).isEqualTo(RunState.JUDGING);
    }

    var sheet = workforce.sheet(number);
    assertThat(sheet.line().state()).isEqualTo(RunState.JUDGED);
    assertThat(sheet.progress().percent()).isEqualTo(100);
    assertThat(sheet.counts().stream().mapToLong(ResultCount::count).sum()).isEqualTo(TEACHERS);
    assertThat(workforce.teachersByJudgements()).containsOnlyKeys(1L);
    assertThat(sheet.count(ItemResult.RANK)).isPositive();
  }

  @Test
  void two_workers_at_once_share_the_parts_and_judge_each_teacher_once() throws Exception {
    var workforce = new Workforce(5 * RunRepository.TEACHERS_IN_A_PART);
    var number = workforce.begun(CLASSIFICATION);
    long run = workforce.run(number);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var work = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < 2; i++) {
        work.add(
            () -> {
              int parts = 0;
              while (workforce.step(run)) {
                parts++;
              }
              return parts;
            });
      }
      int parts = 0;
      for (var worker : threads.invokeAll(work)) {
        parts += worker.get();
      }
      assertThat(parts).isEqualTo(5);
    } finally {
      threads.shutdown();
    }
    assertThat(workforce.sheet(number).line().state()).isEqualTo(RunState.JUDGED);
    assertThat(workforce.teachersByJudgements()).containsOnlyKeys(1L);
  }

  @Test
  void one_record_that_cannot_be_read_is_listed_and_the_others_are_judged() {
    var workforce = new Workforce(40);
    workforce.run(
        "UPDATE qualification SET degree = 'unheard-of' WHERE teacher_id = %d AND kind = 'degree'",
        workforce.first + 17);
    var number = workforce.begun(CLASSIFICATION);
    while (workforce.step(workforce.run(number))) {
      assertThat(workforce.sheet(number).line().state()).isEqualTo(RunState.JUDGING);
    }

    assertThat(items(workforce, number, ExceptionReason.FAILED))
        .singleElement()
        .extracting(ItemLine::teacherId)
        .isEqualTo(workforce.first + 17);
    assertThat(workforce.sheet(number).progress().judged()).isEqualTo(40);
    assertThat(workforce.teachersByJudgements()).containsEntry(0L, 1L).containsEntry(1L, 39L);
  }

  @Test
  void who_is_left_out_is_left_out_for_a_named_reason() {
    var workforce = new Workforce(20);
    long first = workforce.first;
    workforce.run(
        "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree)"
            + " VALUES (%d, 'morabbi', '2022-01-01', now(), 'x')",
        first);
    workforce.run(
        "INSERT INTO request (number, teacher_id, unit_id, target, state, started_by, started_on)"
            + " VALUES ('D-%d', %d, %d, 'morabbi', 'draft', %d, current_date)",
        first, first + 1, workforce.school, workforce.officer.positionId());
    var before = workforce.begun(CLASSIFICATION);
    workforce.run("UPDATE teacher SET retired_on = '2025-01-01' WHERE id = %d", first + 2);
    while (workforce.step(workforce.run(before))) {
      assertThat(workforce.sheet(before).progress().judged()).isPositive();
    }
    var after = workforce.begun(CLASSIFICATION);
    while (workforce.step(workforce.run(after))) {
      assertThat(workforce.sheet(after).progress().judged()).isPositive();
    }

    assertThat(items(workforce, before, ExceptionReason.HOLDS_RANK)).hasSize(1);
    assertThat(items(workforce, before, ExceptionReason.OPEN_CASE)).hasSize(1);
    assertThat(items(workforce, before, ExceptionReason.LEFT_SERVICE)).hasSize(1);
    assertThat((long) items(workforce, after, ExceptionReason.IN_ANOTHER_RUN).size())
        .isEqualTo(workforce.sheet(before).count(ItemResult.RANK));
  }

  @Test
  void a_paused_run_rests_and_a_resumed_one_goes_on() {
    var workforce = new Workforce(TEACHERS);
    var number = workforce.begun(CLASSIFICATION);
    long run = workforce.run(number);
    workforce.step(run);
    act(workforce, service -> service.pause(number, service.run(number).version()));

    assertThat(workforce.step(run)).isFalse();
    assertThat(workforce.sheet(number).line().state()).isEqualTo(RunState.PAUSED);
    act(workforce, service -> service.judge(number, service.run(number).version()));
    assertThat(workforce.step(run)).isTrue();
  }

  @Test
  void a_run_that_judges_is_not_cancelled_before_it_rests() {
    var workforce = new Workforce(3);
    var number = workforce.begun(CLASSIFICATION);

    assertThatThrownBy(
            () ->
                act(
                    workforce,
                    service -> service.cancel(number, service.run(number).version(), "اشتباه")))
        .isInstanceOf(RunMovedOn.class);
  }

  private static List<ItemLine> items(Workforce workforce, String number, ExceptionReason reason) {
    return RealDatabase.get()
        .keeping(
            em ->
                workforce
                    .in(em)
                    .get(RunService.class)
                    .items(
                        number,
                        new ItemFilter(null, null, reason, false, null),
                        Page.first(Page.LARGEST))
                    .lines());
  }

  private static void act(Workforce workforce, java.util.function.Consumer<RunService> act) {
    RealDatabase.get()
        .keeping(
            em -> {
              act.accept(workforce.in(em).get(RunService.class));
              return null;
            });
  }
}

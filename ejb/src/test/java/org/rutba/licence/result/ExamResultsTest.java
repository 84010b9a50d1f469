package org.rutba.licence.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.licence.Authority;
import org.rutba.licence.result.Receipt.Status;

class ExamResultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  @Test
  void a_result_is_recorded_once_however_often_it_is_sent() {
    delivering(
        (authority, service) -> {
          var result = result(authority, "Q-1", 1, "general", 72.5, DAY);

          assertThat(status(service, result)).isEqualTo(Status.RECORDED);
          assertThat(status(service, result)).isEqualTo(Status.UNCHANGED);
          assertThat(
                  authority.count(
                      "exam_result WHERE points = 72.5 AND source = 'authority'"
                          + " AND verified_at IS NOT NULL AND teacher_id = "
                          + authority.teacherId()))
              .isEqualTo(1);
          assertThat(
                  authority.count(
                      "exam_result_version WHERE certificate = 'Q-1' AND mobile = '+966500000001'"))
              .isEqualTo(1);
        });
  }

  @Test
  void a_correction_needs_a_higher_version_and_every_version_is_kept() {
    delivering(
        (authority, service) -> {
          status(service, result(authority, "Q-2", 1, "general", 48, DAY));
          assertThat(refusal(service, result(authority, "Q-2", 1, "general", 58, DAY)))
              .isInstanceOf(ResultDelivered.class);
          assertThat(status(service, result(authority, "Q-2", 3, "general", 58, DAY)))
              .isEqualTo(Status.CORRECTED);
          assertThat(refusal(service, result(authority, "Q-2", 2, "general", 48, DAY)))
              .isInstanceOf(ResultVersionPassed.class);
          assertThat(authority.count("exam_result_version WHERE certificate = 'Q-2'")).isEqualTo(2);
          assertThat(authority.count("exam_result WHERE certificate = 'Q-2' AND points = 58"))
              .isEqualTo(1);
        });
  }

  @Test
  void each_result_of_a_delivery_stands_alone_and_a_refusal_names_the_member_it_is_about() {
    delivering(
        (authority, service) -> {
          var receipts =
              service.receive(
                  List.of(
                      result(authority, "Q-3", 1, "general", 70, DAY),
                      new ReceivedResult(
                          "Q-4", 1, "1999999999", null, "general", "", of(70), DAY, null),
                      result(authority, "Q-5", 1, "driving", 70, DAY),
                      result(authority, "Q-6", 1, "specialist", 100.001, DAY),
                      result(authority, "Q-7", 1, "specialist", 70, DAY.plusYears(1)),
                      result(authority, "Q-8", 1, "general", 71, DAY),
                      result(authority, "Q-9", 1, "specialist", 70, DAY)));

          assertThat(receipts)
              .extracting(Receipt::status)
              .containsExactly(
                  Status.RECORDED,
                  Status.REFUSED,
                  Status.REFUSED,
                  Status.REFUSED,
                  Status.REFUSED,
                  Status.REFUSED,
                  Status.RECORDED);
          assertThat(receipts)
              .extracting(Receipt::about)
              .containsExactly(null, "national-code", "test", "points", "sat-on", "sat-on", null);
          assertThat(receipts.get(5).refusal()).isInstanceOf(AnotherResultThatDay.class);
        });
  }

  @Test
  void a_certificate_names_one_result_for_good() {
    delivering(
        (authority, service) -> {
          status(service, result(authority, "Q-10", 1, "general", 70, DAY));

          assertThat(refusal(service, result(authority, "Q-10", 2, "specialist", 70, DAY)))
              .isInstanceOf(ResultOfAnother.class);
        });
  }

  @Test
  void a_program_that_was_not_admitted_for_results_delivers_none() {
    RealDatabase.get()
        .trying(
            em -> {
              var authority = new Authority(em);
              var service = authority.results(authority.program(null));

              assertThatThrownBy(
                      () ->
                          service.receive(
                              List.of(result(authority, "Q-11", 1, "general", 70, DAY))))
                  .isInstanceOf(ResultsNotAdmitted.class);
              assertThat(authority.count("exam_result_version WHERE certificate = 'Q-11'"))
                  .isZero();
            });
  }

  @Test
  void a_delivery_is_neither_empty_handed_nor_endless() {
    delivering(
        (authority, service) -> {
          assertThat(service.receive(List.of())).isEmpty();
          var one = result(authority, "Q-12", 1, "general", 70, DAY);
          assertThatThrownBy(
                  () -> service.receive(Collections.nCopies(ExamResultService.MOST + 1, one)))
              .isInstanceOf(TooManyResults.class);
        });
  }

  private static Status status(ExamResultService service, ReceivedResult result) {
    return service.receive(List.of(result)).get(0).status();
  }

  private static Object refusal(ExamResultService service, ReceivedResult result) {
    return service.receive(List.of(result)).get(0).refusal();
  }

  private static ReceivedResult result(
      Authority authority,
      String certificate,
      int version,
      String test,
      double points,
      LocalDate day) {
    return new ReceivedResult(
        certificate,
        version,
        authority.nationalCode(),
        null,
        test,
        "",
        of(points),
        day,
        "+966500000001");
  }

  private static BigDecimal of(double points) {
    return BigDecimal.valueOf(points);
  }

  private static void delivering(BiConsumer<Authority, ExamResultService> work) {
    RealDatabase.get()
        .trying(
            em -> {
              var authority = new Authority(em);
              work.accept(authority, authority.results(authority.program("authority")));
            });
  }
}

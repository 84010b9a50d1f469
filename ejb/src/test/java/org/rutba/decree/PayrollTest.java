package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.decree.payroll.BatchAnswered;
import org.rutba.decree.payroll.BatchRecalled;
import org.rutba.decree.payroll.LineAnswered;
import org.rutba.decree.payroll.LineState;
import org.rutba.decree.payroll.NothingToPay;
import org.rutba.decree.payroll.PayrollLine;
import org.rutba.decree.payroll.PayrollService;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.RegulationRepository;

class PayrollTest {
  private static final OfficialMonth AZAR = new OfficialMonth(1404, 9);
  private static final Page PAGE = Page.first(100);

  @Test
  void a_batch_holds_every_waiting_line_once_under_its_official_label_with_totals_and_digest() {
    issued(
        office -> {
          var number = office.hr.handOver(AZAR);
          var content = office.hr.content(number);
          var rows = content.split("\r\n");
          var trailer = rows[rows.length - 1].split(",");

          assertThat(rows[0]).startsWith("record,batch,line,personnel_number");
          assertThat(rows).hasSize(office.payLines() + 2);
          assertThat(Arrays.stream(rows).filter(row -> row.startsWith("L,")))
              .allMatch(row -> row.contains(",18,فوق‌العاده رتبه‌بندی,"));
          assertThat(Arrays.stream(rows).filter(row -> row.contains(",set,"))).hasSize(1);
          assertThat(trailer[0]).isEqualTo("T");
          assertThat(trailer[2]).isEqualTo(Integer.toString(office.payLines()));
          assertThat(new BigDecimal(trailer[3])).isEqualByComparingTo(office.points());
          assertThat(trailer[4])
              .isEqualTo(sha256(content.substring(0, content.indexOf("T," + number))));
          assertThatThrownBy(() -> office.hr.handOver(AZAR)).isInstanceOf(NothingToPay.class);
        });
  }

  @Test
  void a_line_payroll_rejects_waits_again_and_one_it_takes_never_does() {
    issued(
        office -> {
          var first = office.hr.handOver(AZAR);
          office.hr.reject(first, 1, "شماره پرسنلی یافت نشد");
          assertThat(office.hr.acknowledge(first)).isEqualTo(office.payLines() - 1);

          var waiting = office.hr.waiting(AZAR, PAGE);
          assertThat(waiting.count()).isEqualTo(1);
          assertThat(waiting.rejected()).isEqualTo(1);
          var second = office.hr.handOver(AZAR);
          assertThat(second).endsWith("P002");
          assertThat(office.hr.batch(second, PAGE).lines())
              .extracting(PayrollLine::payLine)
              .containsExactly(office.hr.batch(first, PAGE).lines().get(0).payLine());
          assertThatThrownBy(() -> office.hr.reject(first, 2, "دیر"))
              .isInstanceOf(LineAnswered.class);
        });
  }

  @Test
  void a_batch_is_recalled_while_nothing_is_answered_and_its_lines_go_into_the_next() {
    issued(
        office -> {
          var first = office.hr.handOver(AZAR);
          office.hr.recall(first, "ماه اشتباه");
          assertThat(office.hr.batch(first, PAGE).lines())
              .allMatch(line -> line.state() == LineState.RECALLED);
          assertThatThrownBy(() -> office.hr.acknowledge(first)).isInstanceOf(BatchRecalled.class);

          var second = office.hr.handOver(AZAR);
          office.hr.reject(second, 1, "شماره پرسنلی یافت نشد");
          assertThatThrownBy(() -> office.hr.recall(second, "دیر"))
              .isInstanceOf(BatchAnswered.class);
        });
  }

  @Test
  void a_decree_revoked_after_payroll_took_its_lines_hands_over_what_is_taken_back() {
    issued(
        office -> {
          office.hr.acknowledge(office.hr.handOver(AZAR));
          var earlier = office.granted.beans().get(DecreeRepository.class);
          var number =
              earlier.ofTeacher(office.granted.teacher, office.granted.officer()).get(0).number();
          office
              .granted
              .acts()
              .revoke(
                  new RevokeDecree(number, "رأی دیوان"),
                  office.granted.officer(),
                  office.granted.record());

          var batch = office.hr.handOver(AZAR);
          var lines = office.hr.batch(batch, PAGE).lines();
          assertThat(lines).allMatch(line -> number.equals(line.earlier()));
          assertThat(lines)
              .filteredOn(line -> line.kind().equals("recovery"))
              .isNotEmpty()
              .allMatch(line -> line.points().signum() < 0);
          assertThat(lines).filteredOn(line -> line.kind().equals("supplement")).hasSize(1);
        });
  }

  @Test
  void lines_of_later_months_wait_for_their_month() {
    issued(
        office ->
            assertThat(office.hr.waiting(new OfficialMonth(1403, 12), PAGE).count()).isZero());
  }

  @Test
  void the_database_refuses_a_pay_line_in_two_batches() {
    issued(
        office -> {
          office.hr.handOver(AZAR);
          assertThatThrownBy(
                  () ->
                      office
                          .em
                          .createNativeQuery(
                              "insert into payroll_line (batch_id, line_no, pay_line_id, state)"
                                  + " select batch_id, 99, pay_line_id, 'sent' from payroll_line"
                                  + " limit 1")
                          .executeUpdate())
              .isInstanceOf(PersistenceException.class)
              .hasMessageContaining("payroll_line_once");
        });
  }

  @Test
  void another_province_sees_neither_lines_nor_batches() {
    issued(
        office -> {
          assertThat(office.stranger.waiting(AZAR, PAGE).count()).isZero();
          var number = office.hr.handOver(AZAR);
          assertThat(office.stranger.batches(PAGE)).isEmpty();
          assertThatThrownBy(() -> office.stranger.content(number))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> office.stranger.recall(number, "نه"))
              .isInstanceOf(OutsideScope.class);
        });
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void issued(Consumer<Office> work) {
    RealDatabase.get().trying(em -> work.accept(new Office(em)));
  }

  /** The HR office of a province that has just issued one decree with arrears. */
  private static final class Office {
    final EntityManager em;
    final GrantedCase granted;
    final PayrollService hr;
    final PayrollService stranger;

    Office(EntityManager em) {
      this.em = em;
      granted = new GrantedCase(em);
      granted.issued();
      em.flush();
      hr = of(granted.officer());
      var elsewhere = new Ministry(em);
      stranger = of(elsewhere.officer(elsewhere.province()));
    }

    private PayrollService of(Actor place) {
      long person =
          number(
              "insert into person (jurisdiction, given_name, family_name)"
                  + " values ('ir', 'ناهید', 'کریمی') returning id as n");
      long position =
          number(
              "insert into position (unit_id, role, title, title_latin) values ("
                  + place.unitId()
                  + ", 'hr-officer', 'کارشناس', 'Officer') returning id as n");
      return new Assembly(em)
          .with(TimeSource.class, granted.beans().get(TimeSource.class))
          .with(RegulationRepository.class, granted.beans().get(RegulationRepository.class))
          .with(
              Actor.class,
              new Actor(
                  "hr",
                  person,
                  position,
                  Roles.HR_OFFICER,
                  place.unitId(),
                  place.unitPath(),
                  "ir",
                  0))
          .get(PayrollService.class);
    }

    int payLines() {
      return (int)
          number("select count(*) as n from pay_line where teacher_id = " + granted.teacher);
    }

    BigDecimal points() {
      return Row.one(
              em,
              "select cast(sum(points) as text) as n from pay_line where teacher_id = :t",
              Map.of("t", granted.teacher),
              row -> new BigDecimal(row.text("n")))
          .orElseThrow();
    }

    private long number(String sql) {
      return Row.one(em, sql, Map.of(), row -> row.number("n")).orElseThrow();
    }
  }
}

package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.decree.served.AlreadyServed;
import org.rutba.decree.served.CopySent;
import org.rutba.decree.served.Manner;
import org.rutba.decree.served.OwnDecree;
import org.rutba.decree.served.RegisterLetter;
import org.rutba.decree.served.SendCopy;
import org.rutba.decree.served.ServeDecree;
import org.rutba.decree.served.ServedOutOfTime;
import org.rutba.decree.served.ServedRepository;
import org.rutba.decree.served.ServedService;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;

class ServedTest {
  private static final LocalDate LATER = GrantedCase.TODAY.plusDays(5);

  @Test
  void the_teacher_acknowledges_a_decree_once_and_its_day_starts_the_clock() {
    issued(
        decree -> {
          decree.teacher.acknowledge(decree.number);

          assertThat(decree.repository().servedOn(decree.documentId)).contains(LATER);
          assertThat(decree.teacher.own()).extracting(OwnDecree::servedOn).containsExactly(LATER);
          assertThat(decree.officer.served(decree.number).stands().manner())
              .isEqualTo(Manner.ACKNOWLEDGED);
          assertThatThrownBy(() -> decree.teacher.acknowledge(decree.number))
              .isInstanceOfSatisfying(
                  AlreadyServed.class, refusal -> assertThat(refusal.arguments()).contains(LATER));
        });
  }

  @Test
  void an_entry_is_corrected_by_a_later_one_that_says_why_and_both_are_kept() {
    issued(
        decree -> {
          decree.officer.register(serve(decree, LATER, null));
          assertThatThrownBy(() -> decree.officer.register(serve(decree, LATER.minusDays(1), " ")))
              .isInstanceOf(AlreadyServed.class);
          decree.officer.register(serve(decree, LATER.minusDays(1), "رسید پست"));

          assertThat(decree.repository().servedOn(decree.documentId)).contains(LATER.minusDays(1));
          assertThat(decree.officer.served(decree.number).service()).hasSize(2);
        });
  }

  @Test
  void a_decree_is_served_neither_before_its_issue_nor_tomorrow() {
    issued(
        decree -> {
          for (var day : List.of(GrantedCase.TODAY.minusDays(1), LATER.plusDays(1))) {
            assertThatThrownBy(() -> decree.officer.register(serve(decree, day, null)))
                .as(day.toString())
                .isInstanceOf(ServedOutOfTime.class);
          }
          decree.officer.register(serve(decree, GrantedCase.TODAY, null));
          assertThat(decree.repository().servedOn(decree.documentId)).contains(GrantedCase.TODAY);
        });
  }

  @Test
  void letter_and_copies_stand_beside_the_decree_which_does_not_change() {
    issued(
        decree -> {
          var before = decree.row();
          decree.officer.registerLetter(
              new RegisterLetter(decree.number, "۵۱۲/۱۲۳۴", GrantedCase.TODAY));
          decree.officer.sendCopy(new SendCopy(decree.number, "payroll", GrantedCase.TODAY));
          assertThatThrownBy(
                  () ->
                      decree.officer.sendCopy(
                          new SendCopy(decree.number, "payroll", GrantedCase.TODAY)))
              .isInstanceOf(CopySent.class);

          var sheet = decree.officer.served(decree.number);
          assertThat(sheet.letter().number()).isEqualTo("۵۱۲/۱۲۳۴");
          assertThat(sheet.copies()).hasSize(1);
          assertThat(sheet.stands()).isNull();
          assertThat(decree.row()).isEqualTo(before);
        });
  }

  @Test
  void another_teacher_and_another_province_do_nothing_with_a_decree() {
    issued(
        decree -> {
          assertThatThrownBy(() -> decree.otherTeacher.acknowledge(decree.number))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> decree.otherProvince.register(serve(decree, LATER, null)))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> decree.otherProvince.served(decree.number))
              .isInstanceOf(OutsideScope.class);
        });
  }

  private static ServeDecree serve(Issued decree, LocalDate day, String reason) {
    return new ServeDecree(decree.number, day, Manner.BY_HAND, reason);
  }

  private static void issued(Consumer<Issued> work) {
    RealDatabase.get().trying(em -> work.accept(new Issued(new GrantedCase(em))));
  }

  /** A decree issued five days ago, and those around it. */
  private static final class Issued {
    final GrantedCase granted;
    final String number;
    final long documentId;
    final ServedService officer;
    final ServedService teacher;
    final ServedService otherTeacher;
    final ServedService otherProvince;

    Issued(GrantedCase granted) {
      this.granted = granted;
      var issued = granted.issued();
      number = issued.number();
      documentId = issued.documentId();
      granted.beans().get(TimeSource.class).setTo(LATER);
      long position =
          one(
              "insert into position (unit_id, role, title, title_latin) values ("
                  + granted.school
                  + ", 'hr-officer', 'کارشناس', 'Officer') returning id");
      long person = one("select person_id as id from teacher where id = " + granted.teacher);
      long other =
          one(
              "select person_id as id from teacher where id = "
                  + granted.colleague(new Ministry(granted.em())).teacher);
      officer = as(Roles.HR_OFFICER, person, position, granted.officer());
      teacher = as(Roles.TEACHER, person, position, granted.officer());
      otherTeacher = as(Roles.TEACHER, other, position, granted.officer());
      var elsewhere = new Ministry(granted.em());
      otherProvince =
          as(Roles.HR_OFFICER, other, position, elsewhere.officer(elsewhere.province()));
    }

    private ServedService as(String role, long person, long position, Actor place) {
      return new Assembly(granted.em())
          .with(TimeSource.class, granted.beans().get(TimeSource.class))
          .with(
              Actor.class,
              new Actor("u", person, position, role, place.unitId(), place.unitPath(), "ir", 0))
          .get(ServedService.class);
    }

    ServedRepository repository() {
      return granted.beans().get(ServedRepository.class);
    }

    String row() {
      return Row.one(
              granted.em(),
              "select cast(d as text) as line from decree d where document_id = :id",
              Map.of("id", documentId),
              row -> row.text("line"))
          .orElseThrow();
    }

    private long one(String sql) {
      return Row.one(granted.em(), sql, Map.of(), row -> row.number("id")).orElseThrow();
    }
  }
}

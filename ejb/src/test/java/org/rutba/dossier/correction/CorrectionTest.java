package org.rutba.dossier.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.committee.Boardroom;
import org.rutba.dossier.evidence.FileKindRefused;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.MasterField;
import org.rutba.register.TeacherFilter;
import org.rutba.register.TeacherRepository;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskService;

class CorrectionTest {
  private static final String RIGHT_CODE = "0012345679";

  @Test
  void what_is_applied_stands_in_the_register_and_is_found_there() {
    in(
        office -> {
          var number = office.ask(MasterField.FAMILY_NAME, "فرهادی");
          assertThat(number).matches("C-\\d{4}-\\d{5}");
          assertThat(office.inbox(office.hr))
              .extracting(InboxLine::kind, InboxLine::subject)
              .containsExactly(tuple(TaskKind.CORRECT_RECORD, number));

          office.service(office.hr).apply(number, 0, "شناسنامه دیده شد");
          var head = office.teachers().head(office.room.teacher);
          assertThat(head.familyName()).isEqualTo("فرهادی");
          assertThat(
                  office
                      .teachers()
                      .list(
                          new TeacherFilter("فرهادي", 0, null, true),
                          Page.first(5),
                          office.hr,
                          Boardroom.TODAY)
                      .count())
              .isEqualTo(1);
          assertThat(office.service(office.teacher).correction(number))
              .extracting(CorrectionLine::oldValue, CorrectionLine::newValue, CorrectionLine::state)
              .containsExactly("فرهمند", "فرهادی", "applied");
          assertThat(office.inbox(office.hr)).isEmpty();
          assertThatThrownBy(
                  () -> office.service(office.hr).refuse(number, office.version(number), "x"))
              .isInstanceOf(CorrectionDecided.class);
        });
  }

  @Test
  void what_is_refused_changes_nothing_and_says_why() {
    in(
        office -> {
          var number = office.ask(MasterField.BIRTH_DATE, "1981-01-01");
          assertThatThrownBy(() -> office.service(office.hr).refuse(number, 0, " "))
              .isInstanceOf(DecisionWithoutWords.class);
          office.service(office.hr).refuse(number, 0, "سندی نیست");
          assertThat(office.service(office.teacher).correction(number).decision())
              .isEqualTo("سندی نیست");
          assertThat(
                  office.room.id(
                      "select count(*) from teacher where birth_date = '1980-05-05' and id = "
                          + office.room.teacher))
              .isEqualTo(1);
        });
  }

  @Test
  void the_register_is_not_asked_to_say_what_it_cannot() {
    in(
        office -> {
          assertThatThrownBy(() -> office.ask(MasterField.NATIONAL_CODE, "1234567890"))
              .isInstanceOf(MasterDataImproper.class);
          assertThatThrownBy(() -> office.ask(MasterField.BIRTH_DATE, "2030-01-01"))
              .isInstanceOf(MasterDataImproper.class);
          assertThatThrownBy(() -> office.ask(MasterField.GIVEN_NAME, " "))
              .isInstanceOf(MasterDataImproper.class);
          assertThatThrownBy(() -> office.ask(MasterField.FAMILY_NAME, "فرهمند"))
              .isInstanceOf(CorrectionChangesNothing.class);
          office
              .room
              .em
              .createNativeQuery("DELETE FROM person WHERE national_code = '" + RIGHT_CODE + "'")
              .executeUpdate();
          office
              .room
              .em
              .createNativeQuery(
                  "UPDATE person SET national_code = '"
                      + RIGHT_CODE
                      + "' WHERE id = "
                      + office.room.leader)
              .executeUpdate();
          assertThatThrownBy(() -> office.ask(MasterField.NATIONAL_CODE, RIGHT_CODE))
              .isInstanceOf(NationalCodeTaken.class);
        });
  }

  @Test
  void one_correction_of_a_field_waits_at_a_time_and_its_file_is_checked_like_any_other() {
    in(
        office -> {
          office.ask(MasterField.GIVEN_NAME, "مینو");
          assertThatThrownBy(() -> office.ask(MasterField.GIVEN_NAME, "مینا دخت"))
              .isInstanceOf(CorrectionAlreadyAsked.class);
          assertThatThrownBy(
                  () ->
                      office
                          .service(office.teacher)
                          .ask(
                              new AskCorrection(
                                  MasterField.HIRED_ON,
                                  "2004-09-22",
                                  "x",
                                  "a.pdf",
                                  "<html>".getBytes(StandardCharsets.UTF_8))))
              .isInstanceOf(FileKindRefused.class);
        });
  }

  @Test
  void nobody_decides_the_own_or_a_relatives_correction_or_another_provinces() {
    in(
        office -> {
          var number = office.ask(MasterField.GIVEN_NAME, "مینو");
          var themselves =
              office.room.as(
                  Roles.HR_OFFICER,
                  office.room.ministry.province(),
                  office.hr.positionId(),
                  office.teacher.personId());
          assertThatThrownBy(() -> office.service(themselves).apply(number, 0, "x"))
              .isInstanceOf(OwnCorrection.class);
          var far =
              office.holder(Roles.HR_OFFICER, office.room.ministry.county("Z" + System.nanoTime()));
          assertThatThrownBy(() -> office.service(far).apply(number, 0, "x"))
              .isInstanceOf(OutsideScope.class);
          assertThat(office.service(far).corrections(null, Page.first(5))).isEmpty();
        });
  }

  private static void in(Consumer<Office> work) {
    RealDatabase.get().trying(em -> work.accept(new Office(new Boardroom(em))));
  }

  private static final class Office {
    final Boardroom room;
    final Actor teacher;
    final Actor hr;

    Office(Boardroom room) {
      this.room = room;
      var person = room.personOfTeacher();
      teacher =
          room.as(
              Roles.TEACHER,
              room.school,
              room.position(room.school, Roles.TEACHER, person),
              person);
      hr = holder(Roles.HR_OFFICER, room.ministry.province());
    }

    Actor holder(String role, long unit) {
      var person = room.person("کارشناس");
      return room.as(role, unit, room.position(unit, role, person), person);
    }

    CorrectionService service(Actor actor) {
      return Boardroom.acting(room.em, actor).get(CorrectionService.class);
    }

    String ask(MasterField field, String value) {
      return service(teacher).ask(new AskCorrection(field, value, "طبق سند", null, null));
    }

    int version(String number) {
      return service(teacher).correction(number).version();
    }

    TeacherRepository teachers() {
      return Boardroom.acting(room.em, hr).get(TeacherRepository.class);
    }

    java.util.List<InboxLine> inbox(Actor actor) {
      room.em.flush();
      return Boardroom.acting(room.em, actor)
          .get(TaskService.class)
          .inbox(InboxFilter.of(Queue.POSITION), Page.first(20));
    }
  }
}

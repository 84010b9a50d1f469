package org.rutba.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.register.TeacherRepository;
import org.rutba.task.InboxLine;
import org.rutba.task.TaskKind;

class ConsentTest {

  @Test
  void a_confirmation_is_of_the_dossier_as_it_was_shown() {
    ReviewRoom.in(
        room -> {
          var consent = room.consent(room.teacher);
          assertThat(standing(room).code()).isEqualTo("no-account");
          account(room);
          assertThat(standing(room).code()).isEqualTo("silent");
          var shown = standing(room).sha256();
          consent.confirm(shown);
          assertThat(standing(room).code()).isEqualTo("confirmed");

          room.accept(room.article());
          assertThat(standing(room).code()).isEqualTo("outdated");
          assertThatThrownBy(() -> consent.confirm(shown))
              .isInstanceOf(DossierChangedMeanwhile.class);
          consent.confirm(standing(room).sha256());
          assertThat(standing(room).confirmed()).isTrue();
        });
  }

  @Test
  void a_dossier_objected_to_is_not_sent_before_the_answer() {
    ReviewRoom.in(
        room -> {
          var reference = appraisal(room);
          var number = room.consent(room.teacher).object(reference, "امتیاز اشتباه است");
          assertThat(number).matches("O-1404-\\d{5}");
          assertThat(room.inbox(room.leader))
              .extracting(InboxLine::kind, InboxLine::subject)
              .containsExactly(tuple(TaskKind.ANSWER_OBJECTION, number));
          assertThatThrownBy(() -> requireSendable(room)).isInstanceOf(ObjectionUnanswered.class);
          assertThatThrownBy(() -> room.consent(room.teacher).confirm(standing(room).sha256()))
              .isInstanceOf(ObjectionUnanswered.class);
          assertThatThrownBy(() -> room.consent(room.teacher).object(reference, "دوباره"))
              .isInstanceOf(ObjectionPending.class);

          room.consent(room.leader).answer(number, false, "برگه امضاشده همین است");
          assertThatCode(() -> requireSendable(room)).doesNotThrowAnyException();
          assertThat(room.facts().appraisals()).hasSize(1);
          assertThat(room.inbox(room.leader)).isEmpty();
          assertThatThrownBy(() -> room.consent(room.leader).answer(number, true, "x"))
              .isInstanceOf(ObjectionAnswered.class);
        });
  }

  @Test
  void an_objection_holds_back_the_own_request_and_nobody_elses() {
    ReviewRoom.in(
        room -> {
          var colleague =
              room.room.ministry.teacher(room.room.school, "Q" + System.nanoTime(), "ک", "د");
          room.consent(room.teacher).object(appraisal(room), "امتیاز اشتباه است");
          assertThatThrownBy(() -> requireSendable(room)).isInstanceOf(ObjectionUnanswered.class);
          assertThatCode(() -> requireSendable(room, colleague)).doesNotThrowAnyException();
          assertThat(room.facts().appraisals()).hasSize(1);
          room.accept(room.article());
          assertThat(room.facts().publications()).hasSize(1);
        });
  }

  @Test
  void an_imported_fact_rightly_objected_to_counts_no_more() {
    ReviewRoom.in(
        room -> {
          var reference = appraisal(room);
          var number = room.consent(room.teacher).object(reference, "از آن من نیست");
          room.consent(room.leader).answer(number, true, "درست می‌گوید");
          assertThat(room.facts().appraisals()).isEmpty();
          assertThat(room.consent(room.teacher).objections(room.room.teacher))
              .extracting(ObjectionLine::upheld, ObjectionLine::answer)
              .containsExactly(tuple(true, "درست می‌گوید"));
        });
  }

  @Test
  void what_an_examiner_found_is_answered_by_that_kind_of_examiner_and_examined_anew() {
    ReviewRoom.in(
        room -> {
          var item = room.article();
          room.review(room.group).refuse(room.refused(item));
          var number = room.consent(room.teacher).object(item, "به درس من مربوط است");
          assertThat(room.inbox(room.group))
              .extracting(InboxLine::kind)
              .containsExactly(TaskKind.ANSWER_OBJECTION);
          assertThatThrownBy(() -> room.consent(room.leader).answer(number, true, "x"))
              .isInstanceOf(NotTheExaminer.class);

          room.consent(room.group).answer(number, true, "بازبینی می‌شود");
          assertThat(room.sheet(item).line().state()).isEqualTo("waiting");
          assertThat(room.queue(room.group)).hasSize(1);
          room.accept(item);
          assertThat(room.facts().publications()).hasSize(1);
        });
  }

  @Test
  void nobody_objects_for_another_and_a_relative_answers_nothing() {
    ReviewRoom.in(
        room -> {
          var reference = appraisal(room);
          var colleague =
              room.room.ministry.teacher(room.room.school, "K" + System.nanoTime(), "ک", "د");
          var person = room.room.id("select person_id from teacher where id = " + colleague);
          var stranger = room.holder(Roles.TEACHER, room.room.school, person);
          assertThatThrownBy(() -> room.consent(stranger).object(reference, "x"))
              .isInstanceOf(OutsideScope.class);

          var number = room.consent(room.teacher).object(reference, "اشتباه است");
          assertThatThrownBy(() -> room.consent(stranger).objection(number))
              .isInstanceOf(OutsideScope.class);
          room.em
              .createNativeQuery("INSERT INTO relative VALUES (:a, :b, 'sister')")
              .setParameter("a", room.leader.personId())
              .setParameter("b", room.teacher.personId())
              .executeUpdate();
          assertThat(room.consent(room.leader).objection(number).mayAnswer()).isFalse();
          assertThatThrownBy(() -> room.consent(room.leader).answer(number, true, "x"))
              .isInstanceOf(RelativesEvidence.class);
        });
  }

  @Test
  void where_the_deployment_requires_it_a_teacher_with_an_account_must_have_confirmed() {
    System.setProperty("rutba.dossier.confirmation", "required");
    try {
      ReviewRoom.in(
          room -> {
            assertThatCode(() -> requireSendable(room)).doesNotThrowAnyException();
            account(room);
            assertThatThrownBy(() -> requireSendable(room)).isInstanceOf(DossierUnconfirmed.class);
            room.consent(room.teacher).confirm(standing(room).sha256());
            assertThatCode(() -> requireSendable(room)).doesNotThrowAnyException();
          });
    } finally {
      System.clearProperty("rutba.dossier.confirmation");
    }
  }

  private static DossierStanding standing(ReviewRoom room) {
    return room.consent(room.leader).standing(room.room.teacher);
  }

  private static void requireSendable(ReviewRoom room) {
    requireSendable(room, room.room.teacher);
  }

  private static void requireSendable(ReviewRoom room, long teacher) {
    var parts = room.as(room.leader);
    parts
        .get(ConfirmationRepository.class)
        .requireSendable(parts.get(TeacherRepository.class).head(teacher));
  }

  private static void account(ReviewRoom room) {
    room.em
        .createNativeQuery(
            "INSERT INTO account (username, person_id, password_hash) VALUES (:name, :person, 'x')")
        .setParameter("name", "t" + System.nanoTime())
        .setParameter("person", room.teacher.personId())
        .executeUpdate();
  }

  private static String appraisal(ReviewRoom room) {
    return "appraisal/"
        + room.room.id(
            "INSERT INTO appraisal (teacher_id, official_year, score, source, verified_at) VALUES ("
                + room.room.teacher
                + ", 1403, 80, 's', now()) RETURNING id");
  }
}

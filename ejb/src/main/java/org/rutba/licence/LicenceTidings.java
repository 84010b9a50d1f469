package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.rutba.notification.MessageRepository;
import org.rutba.notification.OutboxRepository;
import org.rutba.register.TeacherHead;

/** What teachers are told of their results and licences: here, and by a short message. */
@ApplicationScoped
class LicenceTidings {
  private static final String LICENCE = "licence";
  private static final String RESULT = "exam-result";

  @Inject LicenceRepository licences;
  @Inject MessageRepository messages;
  @Inject OutboxRepository outbox;

  void issued(Prospect prospect, String number) {
    tell(
        prospect.teacher(),
        "message.licence-issued",
        List.of(
            number,
            prospect.level(),
            Prospects.lastDay(prospect.law(), prospect.expiresOn()).toString()),
        LICENCE,
        number);
  }

  void revoked(TeacherHead teacher, LicenceLine licence, String document) {
    tell(
        teacher,
        "message.licence-revoked",
        List.of(licence.number(), licence.level(), document),
        LICENCE,
        licence.number());
  }

  void declined(TeacherHead teacher, String reason) {
    tell(teacher, "message.licence-declined", List.of(reason), RESULT, teacher.personnelNumber());
  }

  void expires(TeacherHead teacher, String number, String level, LocalDate expiresOn) {
    tell(
        teacher,
        "message.licence-expires",
        List.of(number, level, expiresOn.toString()),
        LICENCE,
        number);
  }

  /** Of repeated tests the attempt with the highest points is the one announced. */
  void result(TeacherHead teacher, NewResult result) {
    tell(
        teacher,
        "message.result-received",
        List.of(
            result.test(),
            result.points().stripTrailingZeros().toPlainString(),
            result.day().toString()),
        RESULT,
        teacher.personnelNumber());
  }

  private void tell(
      TeacherHead teacher, String key, List<String> arguments, String kind, String subject) {
    messages.tell(teacher.personId(), key, arguments, kind, subject);
    outbox.sms(
        teacher.personId(),
        licences.mobile(teacher.id()).orElse(null),
        key,
        arguments,
        kind,
        subject);
  }
}

package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.rutba.document.DocumentRendering;
import org.rutba.identity.IdentityRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;

/**
 * What follows a decree: the page is drawn once the act is committed, and those a correction or
 * revocation concerns are told. Of a promotion the case itself tells them.
 */
@ApplicationScoped
class AfterIssue {
  @Inject DecreeRepository decrees;
  @Inject TeacherRepository teachers;
  @Inject IdentityRepository identities;
  @Inject MessageRepository messages;
  @Inject DocumentRendering rendering;
  @Inject TimeSource time;

  void draw(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecreeIssued issued) {
    rendering.draw(issued.documentId());
  }

  void drawMended(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecreeMended mended) {
    rendering.draw(mended.documentId());
  }

  void tell(@Observes DecreeMended mended) {
    var teacher = teachers.head(decrees.decree(mended.documentId()).teacherId());
    var name = new RecordedName(teacher.name(), teacher.nameLatin());
    tell(teacher.personId(), name, mended);
    identities.positionsOf(teacher.unitId(), Roles.SCHOOL_LEADER).stream()
        .map(position -> identities.holderOn(position, time.today()))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .filter(person -> person != teacher.personId())
        .distinct()
        .forEach(person -> tell(person, name, mended));
  }

  private void tell(long person, RecordedName teacher, DecreeMended mended) {
    messages.tell(
        person,
        mended.revoked() ? "message.decree-revoked" : "message.decree-superseded",
        List.of(mended.earlier(), teacher, mended.number()),
        "decree",
        mended.number());
  }
}

package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.dossier.evidence.AttachmentRepository.Owner;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;

/** Puts the page of a piece of evidence together, and what its examiner looks at. */
@ApplicationScoped
class EvidencePages {
  @Inject EvidenceRepository evidence;
  @Inject AttachmentRepository attachments;
  @Inject StepRepository steps;
  @Inject EvidenceDesk desk;
  @Inject LawOfEvidence law;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject IdentityRepository identities;
  @Inject TimeSource time;
  @Inject Event<FileAttached> attached;

  EvidenceSheet sheet(String number, Actor actor) {
    var item = evidence.read(number, actor);
    var teacher = teachers.head(item.teacherId());
    var detail = evidence.detail(item);
    var files = attachments.of(Owner.ITEM, item.id());
    files.stream()
        .filter(attachments::leftLying)
        .forEach(file -> attached.fire(new FileAttached(file.id())));
    var bringer = identities.name(item.enteredBy());
    var brings = actor.holds(Roles.SCHOOL_LEADER) || actor.holds(Roles.TEACHER);
    var open =
        item.state() == EvidenceState.WAITING
            || item.state() == EvidenceState.INFORMATION
            || item.state() == EvidenceState.HELD;
    return new EvidenceSheet(
        evidence.line(number).orElseThrow(),
        teacher,
        detail.venue(),
        detail.day(),
        detail.quantity(),
        detail.degree(),
        detail.specialised(),
        detail.subjects(),
        detail.item(),
        law.terms(teacher, item.indicator(), time.today()),
        item.findings(),
        bringer.full(),
        bringer.fullLatin(),
        item.original(this::name),
        item.version(),
        files,
        steps.of(number),
        brings && open,
        open && item.enteredBy() == actor.personId(),
        maySeeOriginal(teacher, actor),
        desk.mayExamine(item, teacher, actor));
  }

  /** The original is shown to the school or to the examiner, never to oneself. */
  static boolean maySeeOriginal(TeacherHead teacher, Actor actor) {
    return teacher.personId() != actor.personId()
        && (actor.holds(Roles.SCHOOL_LEADER)
            || actor.holds(Roles.EVIDENCE_REVIEWER)
            || actor.holds(Roles.BOARD_SECRETARY));
  }

  private String name(long person) {
    return identities.name(person).full();
  }

  /** What the data already answer of what an examiner asks. */
  List<Check> checks(EvidenceItem item) {
    var files = attachments.of(Owner.ITEM, item.id());
    var detail = evidence.detail(item);
    var alike = evidence.lookAlikes(item);
    var checks = new ArrayList<Check>();
    checks.add(Check.of("file", files.stream().anyMatch(AttachmentLine::open), null));
    checks.add(filesChecked(files));
    checks.add(item.originalSeen() ? Check.of("original", true, null) : noData("original"));
    checks.add(
        evidence.importedToo(item)
            ? Check.of("once", false, "import")
            : Check.of("once", alike.isEmpty(), alike.isEmpty() ? null : String.join(" ", alike)));
    checks.add(afterRank(item.teacherId(), detail.day()));
    if (item.kind().publication()) {
      checks.add(
          detail.venue() == null || detail.venue().isBlank()
              ? noData("venue")
              : Check.of("venue", true, null));
    }
    if (detail.expiresOn() != null) {
      checks.add(
          Check.of(
              "lasts", detail.expiresOn().isAfter(time.today()), detail.expiresOn().minusDays(1)));
    }
    return checks;
  }

  private static Check filesChecked(List<AttachmentLine> files) {
    if (files.isEmpty()) {
      return noData("files-checked");
    }
    return Check.of("files-checked", files.stream().allMatch(AttachmentLine::open), null);
  }

  private Check afterRank(long teacherId, LocalDate day) {
    return ranks
        .rankOn(teacherId, time.today())
        .map(rank -> Check.of("after-rank", !day.isBefore(rank.from()), rank.from()))
        .orElse(noData("after-rank"));
  }

  private static Check noData(String code) {
    return new Check(code, Check.NO_DATA, null);
  }
}

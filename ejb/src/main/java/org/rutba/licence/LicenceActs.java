package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.document.DocumentFacts;
import org.rutba.document.DocumentRepository;
import org.rutba.document.Effect;
import org.rutba.document.IssueDocument;
import org.rutba.document.IssuedDocument;
import org.rutba.document.LicencePaper;
import org.rutba.document.LicencePdf;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Refusal;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** What officers do with licences: load, decide, keep. */
@ApplicationScoped
class LicenceActs {
  /** What the work of renewing a licence is about. */
  static final String TEACHER = "teacher";

  private static final String SUBJECT = "licence";

  @Inject LicenceRepository licences;
  @Inject Prospects prospects;
  @Inject AssessmentRepository assessments;
  @Inject DocumentRepository documents;
  @Inject TeacherRepository teachers;
  @Inject IdentityRepository identities;
  @Inject LicenceTidings tidings;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;
  @Inject Event<LicenceIssued> issued;

  /** Locks the teachers in the order of their ids: two sets never wait in a circle. */
  List<LicenceOutcome> issue(List<IssueLicence> set, Actor actor, ActRecord act) {
    var wanted = new LinkedHashMap<Long, IssueLicence>();
    set.forEach(one -> wanted.putIfAbsent(one.teacherId(), one));
    for (var id : new TreeSet<>(wanted.keySet())) {
      seen(teachers.lock(id), actor);
    }
    var shown = prospects.of(wanted.keySet(), actor.personId(), time.today());
    var outcomes = new ArrayList<LicenceOutcome>();
    for (var one : wanted.values()) {
      var prospect = shown.get(one.teacherId());
      var left = obstacle(prospect, one);
      outcomes.add(
          left == null
              ? issue(prospect, one.reason(), actor, act)
              : new LicenceOutcome(prospect.teacher(), null, null, left));
    }
    return List.copyOf(outcomes);
  }

  private static Refusal obstacle(Prospect prospect, IssueLicence wanted) {
    if (!prospect.issuable()) {
      return prospect.obstacle();
    }
    if (!prospect.level().equals(wanted.level())) {
      return new OutcomeHasChanged(prospect.teacher().personnelNumber());
    }
    return prospect.reached().needsDecision() && blank(wanted.reason())
        ? new LicenceReasonMissing()
        : null;
  }

  private LicenceOutcome issue(Prospect prospect, String reason, Actor actor, ActRecord act) {
    var teacher = prospect.teacher();
    var why = prospect.reached().needsDecision() ? reason.strip() : null;
    var kept =
        assessments.judge(teacher.id(), Prospects.ACT, prospect.level(), prospect.issuedOn());
    var held = prospect.held();
    var paper = PaperOfLicence.of(prospect, kept.judgement(), named(held), why, signatory(actor));
    var document = document(paper, prospect, held == null ? null : held.documentId(), actor);
    var decision =
        LicenceDecision.issued(
            prospect,
            kept.id(),
            document.id(),
            held == null ? null : held.number(),
            why,
            actor,
            document.issuedAt());
    licences.add(decision);
    licences.hold(decision, document.number(), prospect.issuedOn(), prospect.expiresOn());
    record(act, document.number(), teacher).because(why).changed(level(held, prospect.level()));
    closeRenewal(teacher, actor);
    tidings.issued(prospect, document.number());
    issued.fire(new LicenceIssued(document.id()));
    return new LicenceOutcome(teacher, document.number(), prospect.level(), null);
  }

  private static LicencePaper.Earlier named(HeldLicence held) {
    return held == null
        ? null
        : new LicencePaper.Earlier(held.number(), held.issuedOn(), Effect.SUPERSEDES, null);
  }

  /** A licence brought from elsewhere has no document here that could be superseded. */
  private IssuedDocument document(
      LicencePaper paper, Prospect prospect, Long earlier, Actor actor) {
    return documents.issue(
        new IssueDocument(
            LicencePdf.KIND,
            actor.unitId(),
            prospect.law().calendar().yearOf(prospect.issuedOn()),
            DocumentFacts.of(paper),
            earlier == null ? Effect.ORIGINAL : Effect.SUPERSEDES,
            earlier));
  }

  void decline(long teacherId, String reason, Actor actor, ActRecord act) {
    var teacher = teachers.lock(teacherId);
    seen(teacher, actor);
    act.about("teacher", teacher.personnelNumber()).within(teacher.unitPath()).because(reason);
    requireReason(reason);
    if (licences.attempts(teacherId).stream().noneMatch(Attempt::fresh)) {
      throw new NothingWaits(teacher.personnelNumber());
    }
    var prospect = prospects.of(teacher, actor.personId(), time.today());
    if (prospect.obstacle() instanceof OwnLicence own) {
      throw own;
    }
    var target = prospect.reached().judgement().target();
    var kept = assessments.judge(teacherId, Prospects.ACT, target, prospect.issuedOn());
    licences.add(LicenceDecision.declined(prospect, kept.id(), reason.strip(), actor, time.now()));
    tidings.declined(teacher, reason.strip());
  }

  String revoke(String number, String reason, Actor actor, ActRecord act) {
    var today = time.today();
    var licence =
        licences.issued(number, actor, today).orElseThrow(() -> new OutsideScope(SUBJECT, number));
    var teacher = teachers.lock(licence.teacherId());
    record(act, number, teacher).because(reason);
    requireReason(reason);
    if (licence.laterNumber() != null) {
      throw new LicenceNoLongerStands(number, licence.laterNumber());
    }
    if (!licences.barred(actor.personId(), List.of(teacher.personId())).isEmpty()) {
      throw new OwnLicence(teacher.personnelNumber());
    }
    var facts = documents.facts(licence.documentId()).as(LicencePaper.class);
    var paper =
        PaperOfLicence.revoking(teacher, facts, licence, reason.strip(), today, signatory(actor));
    var law = assessments.law(teacher.id(), Prospects.ACT, today);
    var document =
        documents.issue(
            new IssueDocument(
                LicencePdf.KIND,
                actor.unitId(),
                law.calendar().yearOf(today),
                DocumentFacts.of(paper),
                Effect.REVOKES,
                licence.documentId()));
    licences.add(
        LicenceDecision.revoked(
            licence, document.id(), reason.strip(), actor, document.issuedAt()));
    act.changed(Json.createObjectBuilder().add("document", document.number()).build().toString());
    closeRenewal(teacher, actor);
    tidings.revoked(teacher, licence, document.number());
    issued.fire(new LicenceIssued(document.id()));
    return document.number();
  }

  /** Whoever holds the position that decides signs. */
  private LicencePaper.Signatory signatory(Actor actor) {
    return new LicencePaper.Signatory(
        identities.name(actor.personId()).full(),
        identities.position(actor.positionId()).orElseThrow().title());
  }

  private static ActRecord record(ActRecord act, String number, TeacherHead teacher) {
    return act.about("licence", number).within(teacher.unitPath());
  }

  private static String level(HeldLicence held, String level) {
    var json = Json.createArrayBuilder();
    if (held == null) {
      json.addNull();
    } else {
      json.add(held.level());
    }
    return Json.createObjectBuilder().add("level", json.add(level)).build().toString();
  }

  private void closeRenewal(TeacherHead teacher, Actor actor) {
    tasks.close(TaskKind.RENEW_LICENCE, TEACHER, teacher.personnelNumber(), actor.personId());
  }

  private static void seen(TeacherHead teacher, Actor actor) {
    if (!actor.sees(teacher.unitPath())) {
      throw new OutsideScope(TEACHER, teacher.personnelNumber());
    }
  }

  private static void requireReason(String reason) {
    if (blank(reason)) {
      throw new LicenceReasonMissing();
    }
  }

  private static boolean blank(String reason) {
    return reason == null || reason.isBlank();
  }
}

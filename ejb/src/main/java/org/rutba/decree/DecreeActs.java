package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rutba.audit.ActRecord;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;

/** What HR does with drafts and decrees: load, decide, keep. */
@ApplicationScoped
class DecreeActs {
  private static final String DRAFT = "request";
  private static final String DECREE = "decree";

  @Inject DecreeRepository decrees;
  @Inject DecreeSubjects subjects;
  @Inject DecreeIssuing issuing;
  @Inject TeacherRepository teachers;
  @Inject TimeSource time;

  void changeEffectiveDay(ChangeEffectiveDay change, Actor actor, ActRecord act) {
    var draft = open(change.draftId(), change.version(), actor);
    act.about(DRAFT, draft.request())
        .because(change.reason())
        .changed(moved(draft.effectiveOn(), change.effectiveOn()));
    requireAllowed(draft, change.effectiveOn());
    draft.changeEffectiveDay(change.effectiveOn(), change.reason());
  }

  private void requireAllowed(DecreeDraft draft, LocalDate day) {
    var today = time.today();
    var subject = subjects.of(draft, today);
    var begins = PolicyDay.lawBegins(subject.law());
    if (day.isBefore(begins)) {
      throw new EffectiveDayTooEarly(day, begins);
    }
    if (day.isAfter(today)) {
      throw new EffectiveDayInFuture(day, today);
    }
    var held = subject.ranks().on(day.minusDays(1));
    if (draft.correctsId() == null && !Objects.equals(held, draft.rankFrom())) {
      throw new RankHasChanged(draft.request(), draft.rankFrom(), held);
    }
  }

  void hold(HoldDraft hold, Actor actor, ActRecord act) {
    var draft = open(hold.draftId(), hold.version(), actor);
    act.about(DRAFT, draft.request()).because(hold.reason());
    draft.hold(hold.reason());
  }

  void release(long draftId, int version, Actor actor, ActRecord act) {
    var draft = open(draftId, version, actor);
    act.about(DRAFT, draft.request());
    draft.release();
  }

  void drop(long draftId, int version, Actor actor, ActRecord act) {
    var draft = open(draftId, version, actor);
    act.about(DRAFT, draft.request());
    draft.drop();
  }

  private DecreeDraft open(long draftId, int version, Actor actor) {
    var draft = decrees.lock(draftId, actor);
    draft.requireWaiting();
    if (draft.version() != version) {
      throw new ChangedMeanwhile(null, null);
    }
    return draft;
  }

  /**
   * Locks all teachers in the order of their ids, then draws the numbers unit by unit: two sets
   * issued at once wait for one another and never in a circle.
   */
  List<IssuedDecree> issue(List<IssueDecree> set, Actor actor, ActRecord act) {
    var wanted = new HashMap<Long, Integer>();
    set.forEach(each -> wanted.put(each.draftId(), each.version()));
    var locked = new HashMap<Long, TeacherHead>();
    decrees
        .teachersOf(wanted.keySet(), actor)
        .forEach(teacher -> locked.put(teacher, teachers.lock(teacher)));
    var drafts = new ArrayList<DecreeDraft>();
    wanted.forEach((id, version) -> drafts.add(open(id, version, actor)));
    drafts.sort(Comparator.comparing(DecreeDraft::unitId).thenComparing(DecreeDraft::id));
    return issued(drafts, locked, act);
  }

  private List<IssuedDecree> issued(
      List<DecreeDraft> drafts, Map<Long, TeacherHead> locked, ActRecord act) {
    var issued = new ArrayList<IssuedDecree>();
    var seen = new HashSet<Long>();
    for (var draft : drafts) {
      if (!seen.add(draft.teacherId())) {
        throw new TwoDecreesAtOnce(draft.request());
      }
      act.about(DRAFT, draft.request());
      var decree = issuing.issue(draft, locked.get(draft.teacherId()));
      act.changed(Json.createObjectBuilder().add(DECREE, decree.number()).build().toString());
      issued.add(decree);
    }
    return List.copyOf(issued);
  }

  long correct(CorrectDecree correction, Actor actor, ActRecord act) {
    var decree = standing(correction.number(), actor);
    act.about(DECREE, decree.number())
        .because(correction.reason())
        .changed(moved(decree.effectiveOn(), correction.effectiveOn()));
    requireReason(correction.reason());
    if (decree.orderType() == OrderType.RANK_REVOCATION
        || correction.effectiveOn().equals(decree.effectiveOn())) {
      throw new NothingToCorrect(decree.number());
    }
    var draft =
        decrees
            .draftOf(decree)
            .correction(
                decree.documentId(),
                correction.effectiveOn(),
                correction.reason().strip(),
                time.now())
            .ofTeacher(teachers.head(decree.teacherId()).id());
    requireAllowed(draft, correction.effectiveOn());
    return decrees.add(draft).id();
  }

  IssuedDecree revoke(RevokeDecree revocation, Actor actor, ActRecord act) {
    var decree = standing(revocation.number(), actor);
    act.about(DECREE, decree.number()).because(revocation.reason());
    requireReason(revocation.reason());
    if (decree.orderType() == OrderType.RANK_REVOCATION) {
      throw new NothingToCorrect(decree.number());
    }
    var teacher = teachers.lock(decree.teacherId());
    decrees
        .standingAfter(teacher.id(), decree.effectiveOn())
        .ifPresent(
            later -> {
              throw new LaterDecreeExists(decree.number(), later);
            });
    var draft = revocation(decree, revocation.reason().strip()).ofTeacher(teacher.id());
    var issued = issuing.issue(decrees.add(draft), teacher);
    act.changed(Json.createObjectBuilder().add(DECREE, issued.number()).build().toString());
    return issued;
  }

  /** A correction that is revoked leaves the decree it corrected standing again. */
  private DecreeDraft revocation(Decree decree, String reason) {
    var draft = decrees.draftOf(decree);
    return draft.correctsId() == null
        ? draft.revocation(decree.documentId(), reason, time.now())
        : draft.revocation(
            decree.documentId(),
            decrees.draftOf(decrees.decree(draft.correctsId())),
            reason,
            time.now());
  }

  /** The decree, if it stands and no correction of it is waiting. */
  private Decree standing(String number, Actor actor) {
    var decree = decrees.issued(number, actor);
    decrees
        .later(decree.documentId())
        .ifPresent(
            later -> {
              throw new DecreeNoLongerStands(number, later);
            });
    if (decrees.correctionWaits(decree.documentId())) {
      throw new CorrectionPending(number);
    }
    return decree;
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonMissing();
    }
  }

  private static String moved(LocalDate from, LocalDate to) {
    return Json.createObjectBuilder()
        .add("effective-day", Json.createArrayBuilder().add(from.toString()).add(to.toString()))
        .build()
        .toString();
  }
}

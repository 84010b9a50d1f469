package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;

/** Drafts and decrees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecreeRepository {
  private static final String ISSUING = "province";

  @PersistenceContext EntityManager em;
  @Inject UnitRepository units;
  @Inject AssessmentRepository assessments;
  @Inject Signatories signatories;
  @Inject TeacherRepository teachers;
  @Inject TimeSource time;

  /**
   * Prepares the decree of a granted case: the province issues it, the policy in force gives its
   * effective day, the position that chairs the province's board signs it.
   *
   * @return number of the draft
   */
  public long prepare(DecreeDraftFacts facts) {
    var issuer = units.ancestor(facts.schoolId(), ISSUING);
    var judgement = assessments.kept(facts.judgementId()).judgement();
    var law = assessments.lawOf(facts.judgementId());
    var decidedOn = facts.decision().decidedOn();
    var draft =
        new DecreeDraft(
            facts,
            issuer.id(),
            judgement.outcome().from(),
            policyDay(facts, law, judgement),
            signatories.positionFor(issuer, law, decidedOn).orElse(null),
            time.now());
    return add(draft).id();
  }

  private LocalDate policyDay(DecreeDraftFacts facts, Regulation law, Judgement judgement) {
    var decidedOn = facts.decision().decidedOn();
    return switch (facts.orderType()) {
      case RANK_CLASSIFICATION ->
          PolicyDay.ofClassification(law, teachers.head(facts.teacherId()).hiredOn());
      case RANK_DEMOTION -> decidedOn;
      default -> PolicyDay.of(law, judgement, facts.requestedOn(), decidedOn);
    };
  }

  /**
   * The day a decree would take effect if the case were granted on a day, by the policy in force.
   */
  public LocalDate effectiveDay(long judgementId, LocalDate requestedOn, LocalDate decidedOn) {
    return PolicyDay.of(
        assessments.lawOf(judgementId),
        assessments.kept(judgementId).judgement(),
        requestedOn,
        decidedOn);
  }

  DecreeDraft add(DecreeDraft draft) {
    em.persist(draft);
    em.flush();
    return draft;
  }

  void add(Decree decree, Collection<PayLine> lines) {
    em.persist(decree);
    lines.forEach(em::persist);
    em.flush();
  }

  /** A draft within the actor's scope, locked until the act ends. */
  DecreeDraft lock(long id, Actor actor) {
    teacherOf(id, actor);
    return em.find(DecreeDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A draft within the actor's scope, to be read only. */
  DecreeDraft draft(long id, Actor actor) {
    teacherOf(id, actor);
    return em.find(DecreeDraft.class, id);
  }

  /** The teachers of drafts within the actor's scope, in the order they are locked in. */
  TreeSet<Long> teachersOf(Collection<Long> drafts, Actor actor) {
    var teachers = new TreeSet<Long>();
    drafts.forEach(id -> teachers.add(teacherOf(id, actor)));
    return teachers;
  }

  private long teacherOf(long id, Actor actor) {
    return Row.one(
            em,
            """
            SELECT d.teacher_id FROM decree_draft d JOIN unit u ON u.id = d.unit_id
            WHERE d.id = :id AND u.path LIKE :scope
            """,
            Map.of("id", id, "scope", actor.unitPath() + "%"),
            row -> row.number("teacher_id"))
        .orElseThrow(() -> new OutsideScope("decree-draft", Long.toString(id)));
  }

  /** The draft a decree was issued from. */
  DecreeDraft draftOf(Decree decree) {
    return em.find(DecreeDraft.class, decree.draftId());
  }

  /** A decree issued within the actor's scope. */
  Decree issued(String number, Actor actor) {
    return Row.one(
            em,
            """
            SELECT d.document_id FROM decree d JOIN unit u ON u.id = d.unit_id
            WHERE d.number = :number AND u.path LIKE :scope AND u.jurisdiction = :jurisdiction
            """,
            Map.of(
                "number",
                number,
                "scope",
                actor.unitPath() + "%",
                "jurisdiction",
                actor.jurisdiction()),
            row -> em.find(Decree.class, row.number("document_id")))
        .orElseThrow(() -> new OutsideScope("decree", number));
  }

  Decree decree(long documentId) {
    return em.find(Decree.class, documentId);
  }

  /** Code of the language a jurisdiction's decrees are written in. */
  public static String language(String jurisdiction) {
    return DecreeWording.ofJurisdiction(jurisdiction).language();
  }

  /** What a jurisdiction's decrees call a kind of pay line; empty where they have no word. */
  public static String payItem(String jurisdiction, String kind) {
    return DecreeWording.ofJurisdiction(jurisdiction).payItem(kind);
  }

  /** Whom a decree is about: the teacher's id. */
  public long teacherOf(long documentId) {
    return decree(documentId).teacherId();
  }

  /** Number of the decree that superseded or revoked one; empty while it stands. */
  Optional<String> later(long documentId) {
    return Row.one(
        em,
        "SELECT number FROM document_later WHERE earlier_id = :id",
        Map.of("id", documentId),
        row -> row.text("number"));
  }

  /**
   * The compensation for a fall of net pay that the latest standing decree of a teacher leaves,
   * monthly; empty where it leaves none.
   */
  Optional<BigDecimal> compensation(long teacherId) {
    return Row.list(
            em,
            """
            SELECT r.compensation FROM decree d JOIN decree_draft r ON r.id = d.draft_id
            WHERE d.teacher_id = :teacher
              AND NOT EXISTS (SELECT 1 FROM document_later l WHERE l.earlier_id = d.document_id)
            ORDER BY d.effective_on DESC, d.issued_on DESC, d.document_id DESC LIMIT 1
            """,
            Map.of("teacher", teacherId),
            row -> Optional.ofNullable(row.decimal("compensation")))
        .stream()
        .findFirst()
        .flatMap(left -> left)
        .filter(left -> left.signum() > 0);
  }

  /** Whether a correction of a decree waits to be issued. */
  boolean correctionWaits(long documentId) {
    return Row.one(
            em,
            """
            SELECT 1 AS found FROM decree_draft
            WHERE corrects_id = :id AND state IN ('open', 'held') LIMIT 1
            """,
            Map.of("id", documentId),
            row -> true)
        .isPresent();
  }

  /**
   * Number of a decree that stands and takes effect after a day for the same teacher; empty where
   * there is none.
   */
  Optional<String> standingAfter(long teacherId, LocalDate day) {
    return Row.list(
            em,
            """
            SELECT d.number FROM decree d
            WHERE d.teacher_id IN (SELECT id FROM teacher WHERE :teacher IN (id, merged_into))
              AND d.effective_on > :day
              AND NOT EXISTS (SELECT 1 FROM document_later l WHERE l.earlier_id = d.document_id)
            ORDER BY d.effective_on LIMIT 1
            """,
            Map.of("teacher", teacherId, "day", day),
            row -> row.text("number"))
        .stream()
        .findFirst();
  }

  /** The day the decree in preparation for a request takes effect; empty where there is none. */
  public Optional<LocalDate> draftedDay(String request) {
    return Row.one(
        em,
        """
        SELECT effective_on FROM decree_draft
        WHERE request = :request AND state IN ('open', 'held')
        """,
        Map.of("request", request),
        row -> row.day("effective_on"));
  }

  /** Gives up the decree in preparation for a request that ends without one. */
  public void giveUp(String request) {
    em.createNativeQuery(
            """
            UPDATE decree_draft SET state = 'dropped', held_reason = NULL, version = version + 1
            WHERE request = :request AND state IN ('open', 'held')
            """)
        .setParameter("request", request)
        .executeUpdate();
  }

  WaitingList waiting(DraftFilter filter, Page page, Actor actor) {
    return new DraftList(filter, actor).page(em, page);
  }

  WaitingLine waitingLine(long draftId, Actor actor) {
    return DraftList.one(em, draftId, actor);
  }

  DecreeList decrees(DecreeFilter filter, Page page, Actor actor) {
    return DecreeQuery.list(em, filter, page, actor);
  }

  /** The decrees of one teacher that the actor may see, the latest effective day first. */
  public List<DecreeLine> ofTeacher(long teacherId, Actor actor) {
    return DecreeQuery.ofTeacher(em, teacherId, actor);
  }

  /** A decree the actor may see; an unknown one is refused like one outside the scope. */
  public DecreeSheet sheet(String number, Actor actor) {
    return DecreeQuery.sheet(em, number, actor)
        .orElseThrow(() -> new OutsideScope("decree", number));
  }
}

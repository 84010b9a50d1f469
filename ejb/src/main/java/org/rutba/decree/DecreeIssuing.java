package org.rutba.decree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.document.DocumentFacts;
import org.rutba.document.DocumentRepository;
import org.rutba.document.Effect;
import org.rutba.document.IssueDocument;
import org.rutba.document.IssuedDocument;
import org.rutba.document.RankDecreePaper;
import org.rutba.document.Sheet;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.TimeSource;
import org.rutba.register.HeldPlace;
import org.rutba.register.RankPeriod;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Note;

/** Turns a draft into a decree: number and seal, the row, the rank, the pay lines. */
@ApplicationScoped
class DecreeIssuing {
  /** The kind of document, and of its series of numbers. */
  static final String KIND = "rank-decree";

  @Inject DecreeRepository decrees;
  @Inject DecreeSubjects subjects;
  @Inject DocumentRepository documents;
  @Inject RankRepository ranks;
  @Inject DossierRepository dossiers;
  @Inject TimeSource time;
  @Inject Event<DecreeIssued> issued;
  @Inject Event<DecreeMended> mended;

  /**
   * Issues one draft.
   *
   * @param teacher locked
   */
  IssuedDecree issue(DecreeDraft draft, TeacherHead teacher) {
    draft.issued();
    var today = time.today();
    var subject = subjects.of(draft, teacher, today);
    var obstacles = Obstacles.of(subject, draft, today);
    if (!obstacles.isEmpty()) {
      throw obstacles.get(0);
    }
    var pay = payEffect(subject, draft, today);
    var paper = PaperOfDecree.of(subject, draft, pay, earlier(subject, draft));
    if (pay.places() != null) {
      keepPlaces(draft, pay.places());
    }
    var month = Arrears.month(subject.law().calendar(), today);
    var document = documents.issue(act(draft, month.year(), DocumentFacts.of(paper)));
    var decree =
        new Decree(
            draft,
            document.id(),
            document.number(),
            today,
            subject.signatory().printed(),
            paper.illustrative());
    decrees.add(decree, lines(decree, pay, month));
    enterRanks(subject, draft, pay.places(), document);
    enterCareer(subject, draft, document);
    tell(draft, subject, document);
    return new IssuedDecree(
        draft.id(), draft.request(), document.number(), document.code().toString(), document.id());
  }

  /** The page as it would look if the draft were issued today. */
  byte[] preview(DecreeDraft draft) {
    return documents.preview(KIND, DocumentFacts.of(paper(draft)));
  }

  /** What that page would say. */
  Sheet previewSheet(DecreeDraft draft) {
    return documents.previewSheet(paper(draft));
  }

  private RankDecreePaper paper(DecreeDraft draft) {
    var today = time.today();
    var subject = subjects.of(draft, today);
    return PaperOfDecree.of(
        subject, draft, payEffect(subject, draft, today), earlier(subject, draft));
  }

  private static void keepPlaces(DecreeDraft draft, PlaceChange places) {
    draft.takePlaces(
        places.before() == null ? null : places.before().place(),
        places.after() == null ? null : places.after().place(),
        places.compensationAfter());
  }

  static PayEffect payEffect(DecreeSubject subject, DecreeDraft draft, LocalDate today) {
    if (subject.law().salaries() != null) {
      var places = subject.places(draft);
      var standing = places.after() == null ? places.before() : places.after();
      return PayEffect.ofPlaces(
          subject.law(),
          places,
          subject.changed(draft),
          today,
          subject.teacher().retiredOn(),
          subject.law().salaries().table().levelOf(standing.place()).salaries().citation());
    }
    return PayEffect.of(
        subject.law(),
        subject.rights(),
        draft.rankFrom(),
        draft.rankTo(),
        subject.changed(draft),
        today,
        subject.teacher().retiredOn());
  }

  private static RankDecreePaper.Earlier earlier(DecreeSubject subject, DecreeDraft draft) {
    return subject.earlier() == null
        ? null
        : new RankDecreePaper.Earlier(
            subject.earlier().number(),
            subject.earlier().issuedOn(),
            effect(draft),
            draft.reason(),
            subject.restored() == null ? null : subject.restored().number());
  }

  private static Effect effect(DecreeDraft draft) {
    return switch (draft.orderType()) {
      case RANK_CLASSIFICATION, RANK_APPOINTMENT, RANK_PLACEMENT, RANK_PROMOTION, RANK_DEMOTION ->
          Effect.ORIGINAL;
      case RANK_CORRECTION -> Effect.SUPERSEDES;
      case RANK_REVOCATION -> Effect.REVOKES;
    };
  }

  private static IssueDocument act(DecreeDraft draft, int year, DocumentFacts facts) {
    return new IssueDocument(KIND, draft.unitId(), year, facts, effect(draft), draft.correctsId());
  }

  private static List<PayLine> lines(Decree decree, PayEffect pay, OfficialMonth month) {
    var cite = pay.cite().instrument() + "#" + pay.cite().article();
    var lines = new ArrayList<PayLine>();
    pay.lasting()
        .forEach((kind, amount) -> lines.add(new PayLine(decree, kind, month, amount, cite)));
    for (var line : pay.arrears()) {
      lines.add(new PayLine(decree, line.kind(), line.month(), line.points(), cite));
    }
    return lines;
  }

  private void enterRanks(
      DecreeSubject subject, DecreeDraft draft, PlaceChange places, IssuedDocument document) {
    var before = places == null ? null : places.before();
    var after = places == null ? null : places.after();
    if (subject.moves(draft) && draft.effectiveOn().isAfter(subject.earlier().effectiveOn())) {
      enter(
          draft,
          period(
              draft.rankFrom(),
              subject.earlier().effectiveOn(),
              draft.effectiveOn(),
              before,
              document));
    }
    enter(draft, period(draft.rankTo(), draft.effectiveOn(), null, after, document));
  }

  private static RankPeriod period(
      String rank, LocalDate from, LocalDate to, PlaceTerms terms, IssuedDocument document) {
    var place =
        terms == null
            ? HeldPlace.NONE
            : new HeldPlace(terms.place().level(), terms.place().step(), terms.salary());
    return new RankPeriod(
        rank,
        from,
        to,
        document.number(),
        document.issuedAt(),
        false,
        rank == null ? HeldPlace.NONE : place);
  }

  private void enter(DecreeDraft draft, RankPeriod period) {
    ranks.record(draft.teacherId(), period);
  }

  /** What a decree leaves in the dossier beside the rank: credit used up, probation begun. */
  private void enterCareer(DecreeSubject subject, DecreeDraft draft, IssuedDocument document) {
    boolean credited =
        subject.kept().judgement().findings().stream()
            .flatMap(finding -> finding.notes().stream())
            .anyMatch(note -> note.key() == Note.Key.CREDIT_COUNTED);
    if (credited && draft.orderType() == OrderType.RANK_PROMOTION) {
      dossiers.spendCredit(draft.teacherId(), draft.rankTo(), document.number());
    }
    if (draft.orderType() == OrderType.RANK_APPOINTMENT
        && Probation.in(subject.law(), draft.rankTo()).isPresent()) {
      dossiers.beginProbation(draft.teacherId(), draft.effectiveOn(), document.number());
    }
  }

  private void tell(DecreeDraft draft, DecreeSubject subject, IssuedDocument document) {
    if (draft.orderType().original()) {
      issued.fire(
          new DecreeIssued(draft.source(), draft.request(), document.number(), document.id()));
    } else {
      mended.fire(
          new DecreeMended(
              draft.request(),
              document.number(),
              document.id(),
              subject.earlier().number(),
              draft.orderType() == OrderType.RANK_REVOCATION));
    }
  }
}

package org.rutba.decree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rutba.document.RankDecreePaper;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Citation;

/** Puts a decree's facts into the official words of its jurisdiction, before any page is drawn. */
final class PaperOfDecree {
  private final DecreeSubject subject;
  private final DecreeDraft draft;
  private final PayEffect pay;
  private final DecreeWording in;

  private PaperOfDecree(DecreeSubject subject, DecreeDraft draft, PayEffect pay) {
    this.subject = subject;
    this.draft = draft;
    this.pay = pay;
    this.in = DecreeWording.ofJurisdiction(subject.teacher().jurisdiction());
  }

  /**
   * @param earlier the decree superseded or revoked; null for a promotion
   */
  static RankDecreePaper of(
      DecreeSubject subject, DecreeDraft draft, PayEffect pay, RankDecreePaper.Earlier earlier) {
    return new PaperOfDecree(subject, draft, pay).paper(earlier);
  }

  private RankDecreePaper paper(RankDecreePaper.Earlier earlier) {
    var grantsRank = draft.orderType() != OrderType.RANK_REVOCATION;
    return new RankDecreePaper(
        in.language(),
        new RankDecreePaper.Issuer(subject.ministry().name(), subject.issuer().name()),
        holder(),
        draft.effectiveOn(),
        in.order(draft.order()),
        rank(draft.rankFrom()),
        rank(draft.rankTo()),
        payLines(),
        basis(),
        earlier,
        grantsRank ? remarks() : List.of(),
        grantsRank ? scores() : List.of(),
        grantsRank ? in.grounds(judgement(), subject.law()) : List.of(),
        pay.arrears().stream().map(this::arrears).toList(),
        subject.illustrative(draft, pay),
        signatory(),
        pay.places() == null ? null : ladder());
  }

  private RankDecreePaper.Arrears arrears(ArrearsOfMonth line) {
    var month = in.month(line.month());
    return pay.places() == null
        ? new RankDecreePaper.Arrears(month, line.points(), null)
        : new RankDecreePaper.Arrears(month, null, line.points());
  }

  private RankDecreePaper.Ladder ladder() {
    var places = pay.places();
    return new RankDecreePaper.Ladder(
        rung(places.before()),
        rung(places.after()),
        places.compensationBefore(),
        places.compensationAfter(),
        probationEnds());
  }

  /** The last day of the probation an appointment to the rank begins with; null for none. */
  private LocalDate probationEnds() {
    if (draft.orderType() != OrderType.RANK_APPOINTMENT) {
      return null;
    }
    return Probation.in(subject.law(), draft.rankTo())
        .map(lasts -> subject.law().calendar().add(draft.effectiveOn(), lasts).minusDays(1))
        .orElse(null);
  }

  private RankDecreePaper.Rung rung(PlaceTerms terms) {
    return terms == null
        ? null
        : new RankDecreePaper.Rung(
            rank(terms.place().rank()),
            terms.place().level(),
            terms.place().step(),
            terms.salary(),
            terms.increment(),
            terms.transport(),
            terms.load(),
            terms.specialLoad());
  }

  /** Nobody on a preview of a draft that cannot be issued yet. */
  private RankDecreePaper.Signatory signatory() {
    var signs = subject.signatory() == null ? DecreeSubject.Signatory.NOBODY : subject.signatory();
    return new RankDecreePaper.Signatory(signs.name(), signs.post());
  }

  private RankDecreePaper.Holder holder() {
    var teacher = subject.teacher();
    return new RankDecreePaper.Holder(
        teacher.name(),
        DecreeWording.masked(teacher.nationalCode()),
        teacher.personnelNumber(),
        teacher.postTitle(),
        subject.school().name());
  }

  private String rank(String code) {
    return code == null ? null : in.of(subject.law().ladder().rank(code).title());
  }

  private List<RankDecreePaper.PayLine> payLines() {
    if (pay.places() != null) {
      return List.of();
    }
    var rights = pay.rights();
    return List.of(
        right("job-right", rights.jobRight()),
        right("incumbent-right", rights.incumbentRight()),
        right("job-supplement", rights.jobSupplement()),
        new RankDecreePaper.PayLine(
            in.say("pay.supplement"),
            pay.percentBefore(),
            pay.percentAfter(),
            pay.pointsBefore(),
            pay.pointsAfter(),
            null));
  }

  private RankDecreePaper.PayLine right(String code, BigDecimal points) {
    return RankDecreePaper.PayLine.of(in.say("pay." + code), points, points, null);
  }

  private RankDecreePaper.Basis basis() {
    var law = pay.cite();
    var standing = draft.rankTo() == null ? draft.rankFrom() : draft.rankTo();
    var decision = draft.decision();
    return new RankDecreePaper.Basis(
        articles(law),
        in.of(law.instrumentTitle()),
        pay.places() == null
            ? subject.law().pay().percentage(standing).period().from()
            : PolicyDay.lawBegins(subject.law()),
        new RankDecreePaper.Minute(decision.minute(), decision.decidedOn(), decision.board()));
  }

  /** The articles of the law itself the decree rests on, notes counted with their article. */
  private List<String> articles(Citation law) {
    var cited =
        Stream.concat(
                judgement().findings().stream().map(Finding::citation).filter(Objects::nonNull),
                Stream.of(law))
            .filter(one -> one.instrument().equals(law.instrument()) && !one.articleToConfirm());
    if (in.namesArticlesByTitle()) {
      return cited.map(one -> in.of(one.articleTitle())).distinct().toList();
    }
    return cited
        .map(one -> one.article().split("[^0-9]", 2)[0])
        .filter(article -> !article.isEmpty())
        .distinct()
        .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
        .toList();
  }

  private List<String> remarks() {
    var remarks = new ArrayList<String>();
    if (pay.places() != null && pay.places().transportFalls()) {
      remarks.add(
          in.transportFalls(pay.places().before().transport(), pay.places().after().transport()));
    }
    remarks.addAll(in.remarks(judgement(), subject.law()));
    return remarks;
  }

  private List<RankDecreePaper.Score> scores() {
    var card = judgement().scorecard();
    return card == null
        ? List.of()
        : card.rows().stream()
            .map(row -> new RankDecreePaper.Score(in.of(row.title()), row.points(), null))
            .toList();
  }

  private Judgement judgement() {
    return subject.kept().judgement();
  }
}

package org.rutba.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rutba.decree.DecreeWording;
import org.rutba.document.AssignmentPaper;
import org.rutba.document.AssignmentPdf;
import org.rutba.document.DocumentFacts;
import org.rutba.document.DocumentRepository;
import org.rutba.document.IssueDocument;
import org.rutba.document.IssuedDocument;
import org.rutba.document.RankDecreePaper;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.UnitRepository;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;

/** Puts the decision of an assignment into the official words, and issues its document. */
@ApplicationScoped
class AssignmentPapers {
  private static final String ROOT = "ministry";
  private static final String TERM = "assignment-term";

  @Inject DocumentRepository documents;
  @Inject UnitRepository units;
  @Inject RankRepository ranks;
  @Inject IdentityRepository identities;
  @Inject AssignmentRepository assignments;
  @Inject TimeSource time;

  /** Numbers and seals the document of an assignment granted today by the actor. */
  IssuedDocument issue(
      AssignmentLine line,
      TeacherHead teacher,
      Judgement judgement,
      Regulation law,
      String reason,
      Actor me) {
    var year = law.calendar().yearOf(time.today());
    return documents.issue(
        IssueDocument.original(
            AssignmentPdf.KIND,
            me.unitId(),
            year,
            DocumentFacts.of(paper(line, teacher, judgement, law, reason, me))));
  }

  private AssignmentPaper paper(
      AssignmentLine line,
      TeacherHead teacher,
      Judgement judgement,
      Regulation law,
      String reason,
      Actor me) {
    var in = DecreeWording.ofJurisdiction(teacher.jurisdiction());
    var unit = units.unit(line.unitId());
    var held = ranks.rankOn(teacher.id(), time.today());
    return new AssignmentPaper(
        in.language(),
        new RankDecreePaper.Issuer(
            units.ancestor(line.unitId(), ROOT).name(), units.unit(me.unitId()).name()),
        new RankDecreePaper.Holder(
            teacher.name(),
            DecreeWording.masked(teacher.nationalCode()),
            teacher.personnelNumber(),
            teacher.postTitle(),
            unit.name()),
        title(line.post(), law, in),
        held.map(one -> in.of(law.ladder().rank(one.rank()).title())).orElse(null),
        unit.name(),
        line.from(),
        line.to(),
        in.say(line.extendsId() == null ? "order.assignment" : "order.assignment-extension"),
        line.extendsId() == null ? null : assignments.line(line.extendsId()).number(),
        law.parameterOf(TERM).map(term -> in.cite(term.citation())).orElse(""),
        reason.strip(),
        in.remarks(judgement, law),
        in.grounds(judgement, law),
        line.illustrative() || judgement.illustrative(),
        new RankDecreePaper.Signatory(
            identities.name(me.personId()).full(),
            identities.position(me.positionId()).map(one -> one.title()).orElse("")));
  }

  private static String title(String post, Regulation law, DecreeWording in) {
    return law.posts().stream()
        .filter(one -> one.code().equals(post))
        .map(one -> in.of(one.title()))
        .findFirst()
        .orElseThrow(() -> new NoSuchPost(post));
  }
}

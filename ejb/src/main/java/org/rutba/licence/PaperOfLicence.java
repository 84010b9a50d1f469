package org.rutba.licence;

import java.util.ArrayList;
import java.util.List;
import org.rutba.document.Effect;
import org.rutba.document.LicencePaper;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Citation;

/** Puts a licence's facts into the official words of its jurisdiction. */
final class PaperOfLicence {
  private static final int SHOWN_OF_NATIONAL_CODE = 7;
  private static final String HIDDEN = "×××";

  private PaperOfLicence() {}

  /**
   * A licence that is issued.
   *
   * @param judgement the one kept
   * @param reason of a decision the law leaves to the authority; null for none
   */
  static LicencePaper of(
      Prospect prospect,
      Judgement judgement,
      LicencePaper.Earlier earlier,
      String reason,
      LicencePaper.Signatory signatory) {
    var in = LicenceWording.ofJurisdiction(prospect.teacher().jurisdiction());
    var remarks = new ArrayList<String>();
    if (reason != null) {
      remarks.add(in.say("remark.decision", reason));
    }
    return new LicencePaper(
        in.language(),
        issuer(in),
        holder(prospect.teacher()),
        in.say("order." + prospect.occasion().code()),
        in.say("level." + prospect.level()),
        prospect.issuedOn(),
        Prospects.lastDay(prospect.law(), prospect.expiresOn()),
        LevelReached.counted(judgement).stream().map(one -> test(one, in)).toList(),
        basis(judgement, in),
        earlier,
        remarks,
        prospect.illustrative() || judgement.illustrative(),
        signatory);
  }

  /** The document that takes a licence's force. */
  static LicencePaper revoking(
      TeacherHead teacher,
      LicencePaper revoked,
      LicenceLine licence,
      String reason,
      java.time.LocalDate today,
      LicencePaper.Signatory signatory) {
    var in = LicenceWording.ofJurisdiction(teacher.jurisdiction());
    return new LicencePaper(
        in.language(),
        issuer(in),
        holder(teacher),
        in.say("order." + Occasion.REVOKED.code()),
        revoked.rank(),
        today,
        null,
        List.of(),
        revoked.basis(),
        new LicencePaper.Earlier(licence.number(), licence.issuedOn(), Effect.REVOKES, reason),
        List.of(),
        false,
        signatory);
  }

  private static LicencePaper.Issuer issuer(LicenceWording in) {
    return new LicencePaper.Issuer(in.say("state"), in.say("authority"));
  }

  private static LicencePaper.Holder holder(TeacherHead teacher) {
    return new LicencePaper.Holder(
        teacher.name(),
        masked(teacher.nationalCode()),
        teacher.personnelNumber(),
        teacher.subject(),
        teacher.unitName());
  }

  private static String masked(String nationalCode) {
    return nationalCode == null || nationalCode.length() <= SHOWN_OF_NATIONAL_CODE
        ? HIDDEN
        : nationalCode.substring(0, SHOWN_OF_NATIONAL_CODE) + HIDDEN;
  }

  private static LicencePaper.Test test(LevelReached.Counted counted, LicenceWording in) {
    return new LicencePaper.Test(in.say("test." + counted.test()), counted.points(), counted.day());
  }

  private static LicencePaper.Basis basis(Judgement judgement, LicenceWording in) {
    var cited = basis(judgement);
    return new LicencePaper.Basis(in.of(cited.articleTitle()), in.of(cited.instrumentTitle()));
  }

  /** Where the law asks for the results, or else for the first thing it asks. */
  private static Citation basis(Judgement judgement) {
    return judgement.findings().stream()
        .filter(PaperOfLicence::ofResults)
        .findFirst()
        .orElse(judgement.findings().get(0))
        .citation();
  }

  private static boolean ofResults(Finding finding) {
    return finding.notes().stream().anyMatch(note -> note.key() == Note.Key.BEST_RESULT);
  }
}

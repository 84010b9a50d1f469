package org.rutba.document;

import java.util.ArrayList;
import java.util.List;

/** The decision of an assignment put into words and tables, ready for the sheet's stylesheet. */
final class AssignmentSheet {
  private final AssignmentPaper paper;
  private final Imprint imprint;
  private final PaperLanguage in;

  private AssignmentSheet(AssignmentPaper paper, Imprint imprint) {
    this.paper = paper;
    this.imprint = imprint;
    this.in = PaperLanguage.of(AssignmentPdf.KIND, paper.language());
  }

  static Sheet of(AssignmentPaper paper, Imprint imprint) {
    return new AssignmentSheet(paper, imprint).sheet();
  }

  private Sheet sheet() {
    return new Sheet(
        in,
        false,
        paper.orderType(),
        imprint.isPreview() ? in.say("preview") : null,
        List.of(paper.issuer().ministry(), paper.issuer().unit()),
        List.of(
            Sheet.Pair.reference(
                in.say("national-id"), in.digits(paper.holder().maskedNationalId()))),
        numbers(),
        pairs(),
        null,
        paragraphs(),
        notes(),
        paper.signatory().name(),
        paper.signatory().post(),
        null,
        in.say("annex.heading"),
        paper.grounds().isEmpty() ? List.of() : List.of(GroundsTable.of(in, paper.grounds())),
        imprint);
  }

  private List<Sheet.Pair> numbers() {
    var pairs = new ArrayList<Sheet.Pair>();
    var number = imprint.isPreview() ? in.say("number.pending") : in.digits(imprint.number());
    pairs.add(Sheet.Pair.reference(in.say("number"), number));
    pairs.add(Sheet.Pair.reference(in.say("issued"), in.day(imprint.issuedOn())));
    in.dayBeside(imprint.issuedOn())
        .ifPresent(day -> pairs.add(Sheet.Pair.reference(in.say("issued.beside"), day)));
    return pairs;
  }

  private List<Sheet.Pair> pairs() {
    var holder = paper.holder();
    return List.of(
        Sheet.Pair.of(in.say("name"), holder.name()),
        Sheet.Pair.of(in.say("personnel-number"), in.digits(holder.personnelNumber())),
        Sheet.Pair.of(in.say("post"), holder.post()),
        Sheet.Pair.of(in.say("rank"), paper.rankHeld() == null ? in.say("none") : paper.rankHeld()),
        Sheet.Pair.of(in.say("assigned-to"), paper.rank()),
        Sheet.Pair.of(in.say("place"), paper.place()),
        Sheet.Pair.of(in.say("effective"), in.fullDay(paper.effectiveDay())),
        Sheet.Pair.of(in.say("valid-until"), in.fullDay(paper.validUntil())));
  }

  private List<String> paragraphs() {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        in.say(
            "assigns",
            paper.basis(),
            paper.holder().name(),
            paper.rank(),
            paper.place(),
            in.fullDay(paper.effectiveDay()),
            in.fullDay(paper.validUntil())));
    if (paper.extended() != null) {
      paragraphs.add(in.say("extends", in.digits(paper.extended())));
    }
    paragraphs.add(in.say("reason", paper.reason()));
    return paragraphs;
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (!paper.remarks().isEmpty()) {
      notes.add(in.say("remarks") + ": " + in.digits(String.join(" ", paper.remarks())));
    }
    if (paper.illustrative()) {
      notes.add(in.say("illustrative"));
    }
    if (imprint.isPreview()) {
      notes.add(in.say("preview.note"));
    }
    return notes;
  }
}

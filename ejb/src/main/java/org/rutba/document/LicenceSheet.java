package org.rutba.document;

import java.util.ArrayList;
import java.util.List;

/** A licence put into words and tables, ready for the sheet's stylesheet. */
final class LicenceSheet {

  private final LicencePaper paper;
  private final Imprint imprint;
  private final PaperLanguage in;

  private LicenceSheet(LicencePaper paper, Imprint imprint) {
    this.paper = paper;
    this.imprint = imprint;
    this.in = PaperLanguage.of(LicencePdf.KIND, paper.language());
  }

  static Sheet of(LicencePaper paper, Imprint imprint) {
    return new LicenceSheet(paper, imprint).sheet();
  }

  private Sheet sheet() {
    var holder = paper.holder();
    var number = imprint.isPreview() ? in.say("number.pending") : in.digits(imprint.number());
    return new Sheet(
        in,
        false,
        revokes() ? in.say("title.revocation") : in.say("title"),
        imprint.isPreview() ? in.say("preview") : null,
        List.of(paper.issuer().state(), paper.issuer().unit()),
        List.of(Sheet.Pair.reference(in.say("national-id"), in.digits(holder.maskedNationalId()))),
        List.of(
            Sheet.Pair.reference(in.say("number"), number),
            Sheet.Pair.of(in.say("issued"), in.day(imprint.issuedOn()))),
        pairs(),
        paper.tests().isEmpty() ? null : tests(),
        paragraphs(),
        notes(),
        paper.signatory().name(),
        paper.signatory().post(),
        null,
        null,
        List.of(),
        imprint);
  }

  private boolean revokes() {
    return paper.earlier() != null && paper.earlier().effect() == Effect.REVOKES;
  }

  private List<Sheet.Pair> pairs() {
    var holder = paper.holder();
    var pairs = new ArrayList<Sheet.Pair>();
    pairs.add(Sheet.Pair.of(in.say("name"), holder.name()));
    pairs.add(Sheet.Pair.of(in.say("personnel-number"), in.digits(holder.personnelNumber())));
    pairs.add(Sheet.Pair.of(in.say("level"), paper.rank()));
    pairs.add(Sheet.Pair.of(in.say("order-type"), paper.orderType()));
    pairs.add(Sheet.Pair.of(in.say("specialty"), or(holder.specialty())));
    pairs.add(Sheet.Pair.of(in.say("school"), or(holder.school())));
    pairs.add(Sheet.Pair.of(in.say("effective"), in.fullDay(paper.effectiveDay())));
    pairs.add(
        Sheet.Pair.of(
            in.say("valid-until"),
            paper.validUntil() == null ? in.say("none") : in.fullDay(paper.validUntil())));
    return pairs;
  }

  private String or(String text) {
    return text == null ? in.say("none") : text;
  }

  private Sheet.Table tests() {
    return new Sheet.Table(
        in.say("tests"),
        List.of(
            Sheet.Column.words(in.say("test"), 42),
            Sheet.Column.figures(in.say("points"), 16),
            Sheet.Column.words(in.say("sat"), 42)),
        paper.tests().stream()
            .map(test -> List.of(test.test(), in.number(test.points()), in.fullDay(test.day())))
            .toList(),
        List.of());
  }

  private List<String> paragraphs() {
    var basis = in.say("law", in.digits(paper.basis().article()), paper.basis().instrument());
    var earlier = paper.earlier();
    if (revokes()) {
      return List.of(
          in.say(
              "revokes",
              basis,
              in.digits(earlier.number()),
              in.fullDay(earlier.issued()),
              earlier.reason()));
    }
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        in.say(
            "grants",
            basis,
            paper.holder().name(),
            paper.rank(),
            in.fullDay(paper.effectiveDay()),
            in.fullDay(paper.validUntil())));
    if (earlier != null) {
      paragraphs.add(in.say("supersedes", in.digits(earlier.number())));
    }
    return paragraphs;
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (!paper.remarks().isEmpty()) {
      notes.add(in.say("remarks") + ": " + in.digits(String.join(" ", paper.remarks())));
    }
    if (paper.validUntil() != null) {
      notes.add(in.say("last-day"));
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

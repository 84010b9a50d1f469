package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Parameter;

/** Gathers what a requirement finds while it examines. */
final class FindingBuilder {

  private final Heading heading;
  private final LocalDate day;
  private final List<Note> notes = new ArrayList<>(2);
  private final List<String> evidence = new ArrayList<>(2);
  private final List<Missing> missing = new ArrayList<>(1);
  private final List<String> unconfirmed = new ArrayList<>(0);
  private Citation citation;
  private Measure needed;
  private Measure found;
  private LocalDate earliestDay;
  private boolean illustrative;

  FindingBuilder(Heading heading, LocalDate day) {
    this.heading = heading;
    this.day = day;
  }

  /** The value the requirement rests on: gives the citation, and is open where not confirmed. */
  FindingBuilder rests(Parameter<?> parameter) {
    citation = parameter.citation();
    return uses(parameter);
  }

  FindingBuilder cites(Citation where) {
    citation = where;
    return this;
  }

  FindingBuilder uses(Parameter<?> parameter) {
    illustrative |= parameter.illustrative();
    if (parameter.open()) {
      awaits(parameter.name());
    }
    return this;
  }

  FindingBuilder awaits(String parameter) {
    unconfirmed.add(parameter);
    var code = Measure.code("parameter", parameter);
    notes.add(Note.of(Note.Key.AWAITS_CONFIRMATION, code));
    missing.add(new Missing(heading.id(), Missing.Kind.CONFIRMATION, code, null));
    return this;
  }

  boolean open() {
    return !unconfirmed.isEmpty();
  }

  FindingBuilder illustrative(boolean one) {
    illustrative |= one;
    return this;
  }

  FindingBuilder needed(Measure measure) {
    needed = measure;
    return this;
  }

  FindingBuilder found(Measure measure) {
    found = measure;
    return this;
  }

  FindingBuilder note(Note.Key key, Measure... arguments) {
    notes.add(Note.of(key, arguments));
    return this;
  }

  FindingBuilder note(Note note) {
    notes.add(note);
    return this;
  }

  FindingBuilder evidence(String reference) {
    if (reference != null && !reference.isEmpty()) {
      evidence.add(reference);
    }
    return this;
  }

  FindingBuilder evidence(Iterable<String> references) {
    references.forEach(this::evidence);
    return this;
  }

  FindingBuilder missing(Missing.Kind kind, Measure amount) {
    return missing(kind, amount, null);
  }

  FindingBuilder missing(Missing.Kind kind, Measure amount, Integer year) {
    missing.add(new Missing(heading.id(), kind, amount, year));
    return this;
  }

  FindingBuilder earliest(LocalDate when) {
    earliestDay = when;
    return this;
  }

  Finding met() {
    earliestDay = day;
    return finding(FindingStatus.MET);
  }

  Finding unmet() {
    return finding(FindingStatus.NOT_MET);
  }

  Finding noData() {
    return finding(FindingStatus.NO_DATA);
  }

  Finding unconfirmed() {
    return finding(FindingStatus.UNCONFIRMED);
  }

  Finding undecided() {
    return finding(FindingStatus.NEEDS_DECISION);
  }

  private Finding finding(FindingStatus status) {
    return new Finding(
        heading.id(),
        heading.kind(),
        heading.title(),
        status,
        needed,
        found,
        notes,
        citation,
        evidence,
        missing,
        earliestDay,
        illustrative,
        unconfirmed,
        null);
  }
}

package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;

/**
 * A professional licence at least so high must be held and not have expired.
 *
 * @param minimum code of the licence level; levels are in the order of the ranks
 * @param lastDay the ambiguity of the last day: whether it still counts
 * @param grace time during which nobody who served on its first day is held to it; null for none
 * @param graceStart first day of the grace; null for none
 */
public record LicenceInForce(
    Heading heading,
    Parameter<String> minimum,
    Policy lastDay,
    Parameter<Period> grace,
    Parameter<LocalDate> graceStart)
    implements Requirement {

  private static final String INCLUSIVE = "inclusive";

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    var level = Measure.code("rank", minimum.value());
    finding.needed(level);
    LicenceHeld best = null;
    boolean recorded = false;
    LocalDate expired = null;
    for (var one : examination.facts().licensing().licences()) {
      if (one.from().isAfter(day)) {
        continue;
      }
      recorded = true;
      boolean enough = order(examination, one.level()) >= order(examination, minimum.value());
      if (enough && !inForce(one, day)) {
        expired = expired == null || one.to().isAfter(expired) ? one.to() : expired;
      } else if (inForce(one, day)
          && (best == null || order(examination, one.level()) > order(examination, best.level()))) {
        best = one;
      }
    }
    if (best != null) {
      finding.found(Measure.code("rank", best.level())).evidence(best.evidence());
      if (order(examination, best.level()) >= order(examination, minimum.value())) {
        return finding.met();
      }
    }
    if (expired != null) {
      finding.note(Note.Key.LICENCE_EXPIRED, new Measure.Day(expired));
    }
    if (inGrace(examination, finding)) {
      return finding.met();
    }
    finding.missing(Missing.Kind.LICENCE, level);
    return recorded ? finding.unmet() : finding.noData();
  }

  private static int order(Examination examination, String level) {
    var ladder = examination.regulation().ladder();
    return ladder.has(level) ? ladder.rank(level).order() : 0;
  }

  private boolean inForce(LicenceHeld licence, LocalDate day) {
    return lastDay.choice().value().equals(INCLUSIVE)
        ? !day.isAfter(licence.to())
        : day.isBefore(licence.to());
  }

  private boolean inGrace(Examination examination, FindingBuilder finding) {
    if (grace == null || grace.open() || graceStart.open()) {
      return false;
    }
    var first = graceStart.value();
    var since = examination.facts().servesSince();
    if (since == null || since.isAfter(first)) {
      return false;
    }
    var end = examination.periods().add(first, grace.value());
    boolean within =
        lastDay.choice().value().equals(INCLUSIVE)
            ? !examination.day().isAfter(end)
            : examination.day().isBefore(end);
    if (within) {
      finding.uses(grace).uses(graceStart).note(Note.Key.GRACE_UNTIL, new Measure.Day(end));
    }
    return within;
  }
}

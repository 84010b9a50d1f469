package org.rutba.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * How one requirement stands for one teacher on one day.
 *
 * @param requirement id of the requirement, such as {@code years-in-rank/daneshyar}
 * @param kind the kind of requirement, such as {@code years-in-rank}
 * @param needed null while the law's value is not confirmed
 * @param found null where nothing is recorded
 * @param evidence references of the facts that counted
 * @param missing empty where the requirement is satisfied
 * @param earliestDay the day it is met if nothing else changes; the day judged where it is met
 *     already; null where time alone does not mend it
 * @param illustrative whether a value used was invented for a demonstration
 * @param unconfirmed names of the parameters that await confirmation
 * @param alternative the finding under the other reading of the law; null where there is one
 *     reading
 */
public record Finding(
    String requirement,
    String kind,
    Text title,
    FindingStatus status,
    Measure needed,
    Measure found,
    List<Note> notes,
    Citation citation,
    List<String> evidence,
    List<Missing> missing,
    LocalDate earliestDay,
    boolean illustrative,
    List<String> unconfirmed,
    Finding alternative) {

  public Finding {
    notes = List.copyOf(notes);
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    unconfirmed = List.copyOf(unconfirmed);
  }

  /** Whether the other reading of the law would say otherwise. */
  public boolean readingsDiverge() {
    return alternative != null && alternative.status() != status;
  }

  Finding besideAlternative(Finding other) {
    return with(status, found, notes, evidence, missing, earliestDay, other);
  }

  Finding waived(Ruling ruling) {
    var noted = new ArrayList<>(notes);
    noted.add(Note.of(Note.Key.WAIVED_BY_POWER, Measure.code("state", ruling.power())));
    var proof = new ArrayList<>(evidence);
    proof.add(ruling.evidence());
    return with(FindingStatus.WAIVED, found, noted, proof, List.of(), ruling.day(), alternative);
  }

  private Finding with(
      FindingStatus status,
      Measure found,
      List<Note> notes,
      List<String> evidence,
      List<Missing> missing,
      LocalDate earliestDay,
      Finding alternative) {
    return new Finding(
        requirement,
        kind,
        title,
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
        alternative);
  }
}

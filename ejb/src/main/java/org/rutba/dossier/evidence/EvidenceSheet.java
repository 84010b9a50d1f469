package org.rutba.dossier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rutba.register.TeacherHead;
import org.rutba.rules.scoring.ItemTerms;

/**
 * The page of one piece of evidence.
 *
 * @param venue journal, publisher or institution; null where there is none
 * @param quantity hours, points or how many; null for works and degrees
 * @param specialised of a course; null for the others
 * @param item what its indicator asks beside; null for what is no item of the table
 * @param terms what the law in force asks of such items; null where it asks nothing
 * @param version what acts on the piece are given back
 * @param mayAnswer whether the acting position may add files and answer the examiner
 * @param mayWithdraw whether the person at the screen may take it back
 * @param maySeeOriginal whether the acting position may write down that the original was seen
 * @param mayExamine whether the acting position examines it now
 */
public record EvidenceSheet(
    EvidenceLine line,
    TeacherHead teacher,
    String venue,
    LocalDate day,
    BigDecimal quantity,
    String degree,
    Boolean specialised,
    List<String> subjects,
    ItemFacts item,
    ItemTerms terms,
    ReviewFindings findings,
    String enteredBy,
    String enteredByLatin,
    Original original,
    int version,
    List<AttachmentLine> files,
    List<StepLine> steps,
    boolean mayAnswer,
    boolean mayWithdraw,
    boolean maySeeOriginal,
    boolean mayExamine) {

  public EvidenceSheet {
    subjects = List.copyOf(subjects);
    files = List.copyOf(files);
    steps = List.copyOf(steps);
  }
}

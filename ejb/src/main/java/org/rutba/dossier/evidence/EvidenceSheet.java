package org.rutba.dossier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rutba.register.TeacherHead;

/**
 * The page of one piece of evidence.
 *
 * @param venue journal, publisher or institution; null where there is none
 * @param quantity hours, points or how many; null for works and degrees
 * @param specialised of a course; null for the others
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

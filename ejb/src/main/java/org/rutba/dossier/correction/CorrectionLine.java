package org.rutba.dossier.correction;

import java.time.Instant;
import java.util.List;
import org.rutba.dossier.evidence.AttachmentLine;

/**
 * A correction asked for.
 *
 * @param field word of a {@link org.rutba.register.MasterField}
 * @param state {@code open}, {@code applied} or {@code refused}
 * @param decision the officer's words; null while it is open
 * @param decidedBy the officer's name; null while it is open
 * @param version what the decision is given back
 */
public record CorrectionLine(
    String number,
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String school,
    String schoolLatin,
    String field,
    String oldValue,
    String newValue,
    String reason,
    String state,
    Instant askedAt,
    String decision,
    String decidedBy,
    String decidedByLatin,
    Instant decidedAt,
    int version,
    List<AttachmentLine> files) {

  public CorrectionLine {
    files = List.copyOf(files);
  }
}

package org.rutba.dossier.intake;

import java.time.LocalDate;

/**
 * What the register knows of a teacher a file names.
 *
 * @param number the personnel number borne now, whichever the file says
 */
record KnownTeacher(
    long id,
    String number,
    String unitPath,
    String nationalCode,
    LocalDate birthDate,
    LocalDate hiredOn) {}

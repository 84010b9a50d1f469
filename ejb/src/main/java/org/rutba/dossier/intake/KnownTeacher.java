package org.rutba.dossier.intake;

import java.time.LocalDate;

/** What the register knows of a teacher a file names. */
record KnownTeacher(
    long id, String unitPath, String nationalCode, LocalDate birthDate, LocalDate hiredOn) {}

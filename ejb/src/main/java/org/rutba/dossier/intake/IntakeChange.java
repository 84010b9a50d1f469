package org.rutba.dossier.intake;

/** A value in the register that a row of the file would change, or has changed. */
public record IntakeChange(
    int line, String personnelNumber, String header, String before, String after) {}

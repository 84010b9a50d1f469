package org.rutba.dossier.intake;

/** What the register knows of a unit a file names. */
record KnownUnit(String path, boolean closed) {}

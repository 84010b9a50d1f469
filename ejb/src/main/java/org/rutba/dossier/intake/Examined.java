package org.rutba.dossier.intake;

import java.util.List;

/**
 * A file read against the register.
 *
 * @param added rows of facts that are new
 * @param changed rows of facts that are there with other values
 */
record Examined(IntakeReport report, List<StagedRow> added, List<StagedRow> changed) {}

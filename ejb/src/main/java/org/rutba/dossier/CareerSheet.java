package org.rutba.dossier;

import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.Licensing;

/** What some regimes ask of a teacher beside ranks, service and evidence. */
public record CareerSheet(Licensing licensing, Career career) {}

package org.rutba.dossier.evidence;

/** The facts a piece of evidence speaks for; null for those it does not. */
record FactIds(Long publication, Long point, Long course, Long qualification) {}

package org.rutba.dossier.evidence;

/**
 * A piece whose points a board fixes, as the board takes it up.
 *
 * @param broughtBy the person who brought it
 * @param broughtIn the position it was brought in
 */
public record BoardItem(String number, long teacherId, long broughtBy, long broughtIn) {}

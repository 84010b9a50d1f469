/**
 * Evidence brought by hand, a piece at a time, and its verification: files checked by their
 * content, the reviewers' queue, decisions with named grounds, the history of each piece; and what
 * a teacher says of the own dossier.
 */
package org.rutba.dossier.evidence;

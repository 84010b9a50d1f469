/**
 * Bringing facts into the register and the dossiers from CSV files: always a dry run first, errors
 * by row and column in the same layout, and then all of a file or nothing of it.
 */
package org.rutba.dossier.intake;

/** Corrections of master data: a teacher asks with evidence, personnel decides and applies. */
package org.rutba.dossier.correction;

/**
 * The dossier: the evidence of one teacher, each piece with its source and whether it is verified,
 * and the fact sheet sealed from the verified ones for a judgement.
 */
package org.rutba.dossier;

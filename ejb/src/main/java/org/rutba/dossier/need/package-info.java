/** Whether a rank needs teachers of a specialty, as found for a unit and all below it. */
package org.rutba.dossier.need;

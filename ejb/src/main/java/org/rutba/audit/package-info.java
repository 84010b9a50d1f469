/** Every act and who did it; refusals and denials too. Written once, never changed. */
package org.rutba.audit;

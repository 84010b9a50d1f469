/** Checking that a decree is real: open to anyone, with the least that lets them compare. */
package org.rutba.web.verify;

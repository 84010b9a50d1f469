/** The examiners' pages: what waits to be verified, and the decision on each piece. */
package org.rutba.web.review;

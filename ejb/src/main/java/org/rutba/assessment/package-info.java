/**
 * Judgements: kept for good with the facts and the law they were made on, or made in passing to
 * show what is missing and when a rank comes within reach. The judging itself is {@code
 * org.rutba.rules}.
 */
package org.rutba.assessment;

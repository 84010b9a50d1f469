/**
 * Assignments to leadership posts: nominated, judged, decided for a term, extended or ended by
 * their last day.
 */
package org.rutba.assignment;

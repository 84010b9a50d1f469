/**
 * Committees with their statutory seats, and what lies before them. A request comes before a
 * committee as a matter; the members vote; the matter closes itself when its quorum is reached and
 * no vote still out can change the result. Downstream hears of it as {@link CommitteeDecided}.
 */
package org.rutba.committee;

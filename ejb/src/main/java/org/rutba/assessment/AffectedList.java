package org.rutba.assessment;

import java.util.List;

/**
 * One page of the teachers an article affects.
 *
 * @param count of all within scope, not of the page only
 * @param wanting how many of them do not meet what it asks
 */
public record AffectedList(List<AffectedLine> lines, int count, int wanting) {}

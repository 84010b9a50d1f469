package org.rutba.licence;

import java.util.List;

/**
 * One page of the teachers with new results.
 *
 * @param count of all that match, not of the page only
 */
public record QueueList(List<QueueLine> lines, int count) {}

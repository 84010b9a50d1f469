package org.rutba.decree;

import java.util.List;

/**
 * One page of the drafts that wait.
 *
 * @param count of all that match, not of the page only
 */
public record WaitingList(List<WaitingLine> lines, int count) {}

package org.rutba.decree;

import java.util.List;

/**
 * One page of a register of decrees.
 *
 * @param count of all that match, not of the page only
 */
public record DecreeList(List<DecreeLine> lines, int count) {}

package org.rutba.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * A position as its page shows it.
 *
 * @param abolishedOn first day it is no more; null while it stands
 * @param terms who held, holds and will hold it, the latest first
 */
public record PositionSheet(PositionLine position, LocalDate abolishedOn, List<HolderTerm> terms) {}

package org.rutba.confirmation;

import java.util.List;
import org.rutba.regulation.ValueToConfirm;

/**
 * One value with all that was proposed and confirmed of it.
 *
 * @param waiting the proposal that waits for a second officer; null for none
 * @param earlier proposals decided before, the latest first
 */
public record ValueSheet(ValueToConfirm value, Proposal waiting, List<Proposal> earlier) {}

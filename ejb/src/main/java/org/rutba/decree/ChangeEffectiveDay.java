package org.rutba.decree;

import java.time.LocalDate;

/**
 * Depart from the day the policy gives.
 *
 * @param version the draft's version when it was shown
 * @param reason asked of whoever departs from the policy's day; returning to that day needs none
 */
public record ChangeEffectiveDay(long draftId, int version, LocalDate effectiveOn, String reason) {}

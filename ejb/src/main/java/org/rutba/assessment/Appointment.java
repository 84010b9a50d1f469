package org.rutba.assessment;

import org.rutba.rules.judgement.Judgement;

/**
 * Whether somebody may be appointed, and where they would begin.
 *
 * @param entry null where the qualifications give no place
 */
public record Appointment(Judgement judgement, PlaceSheet entry) {}

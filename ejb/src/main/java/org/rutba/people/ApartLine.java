package org.rutba.people;

import java.time.Instant;
import org.rutba.platform.RecordedName;

/**
 * Two people told apart.
 *
 * @param by who told them apart; null where it was a job
 */
public record ApartLine(PersonId one, PersonId other, String reason, Instant at, RecordedName by) {}

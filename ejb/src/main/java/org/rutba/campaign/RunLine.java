package org.rutba.campaign;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run in a list.
 *
 * @param teachers it is about
 * @param judged of them
 */
public record RunLine(
    String number,
    String kind,
    RunState state,
    String unit,
    String unitLatin,
    LocalDate day,
    Instant preparedAt,
    String preparedBy,
    String preparedByLatin,
    long teachers,
    long judged) {}

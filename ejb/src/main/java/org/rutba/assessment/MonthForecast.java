package org.rutba.assessment;

import java.time.LocalDate;

/**
 * How many teachers reach their earliest day in a month of the official calendar.
 *
 * @param firstDay first day of the month
 * @param year official year
 * @param month official month, 1 to 12
 */
public record MonthForecast(LocalDate firstDay, int year, int month, int teachers) {}

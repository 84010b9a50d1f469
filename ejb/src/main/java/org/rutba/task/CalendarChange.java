package org.rutba.task;

/**
 * What came of a change of the working calendar.
 *
 * @param days entered, taken out or set
 * @param tasks open ones that got another last day
 */
public record CalendarChange(int days, int tasks) {}

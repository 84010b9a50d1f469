package org.rutba.discretion;

/**
 * To ask that a condition be set aside.
 *
 * @param act of the law: {@code promotion}, {@code assignment}
 * @param target code of the rank or post
 * @param requirement id of the condition
 * @param power code of the power, such as {@code PWR-03}
 * @param ground why
 */
public record AskWaiver(
    long teacherId, String act, String target, String requirement, String power, String ground) {}

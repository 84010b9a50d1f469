package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * Assignment to a leadership post.
 *
 * @param post code of the pack's post, such as {@code deputy-principal}
 * @param to first day it was no longer held; null while it is held
 * @param evidence the decision
 */
public record AssignmentHeld(String post, LocalDate from, LocalDate to, String evidence) {}

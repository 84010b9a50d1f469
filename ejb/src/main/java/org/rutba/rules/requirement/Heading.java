package org.rutba.rules.requirement;

import org.rutba.rules.law.Text;

/**
 * What a requirement is called.
 *
 * @param id unique within the law in force, such as {@code years-in-rank/daneshyar}
 * @param kind the word packs use for it
 * @param target the rank that requires it
 */
public record Heading(String id, String kind, String target, Text title) {}

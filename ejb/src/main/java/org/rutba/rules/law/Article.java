package org.rutba.rules.law;

/** One article, note or heading of an instrument, with its words as far as they are in hand. */
public record Article(String instrument, String number, Text title, Text text) {}

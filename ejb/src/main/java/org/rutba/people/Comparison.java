package org.rutba.people;

/**
 * Two records side by side.
 *
 * @param apart how they were told apart; null where they were not
 */
public record Comparison(PersonSheet one, PersonSheet other, ApartLine apart) {}

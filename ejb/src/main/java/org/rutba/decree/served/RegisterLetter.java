package org.rutba.decree.served;

import java.time.LocalDate;

/**
 * The secretariat's letter a decree goes out with.
 *
 * @param number the decree's
 * @param letter the letter's number
 */
public record RegisterLetter(String number, String letter, LocalDate letterOn) {}

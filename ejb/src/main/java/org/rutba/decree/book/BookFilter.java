package org.rutba.decree.book;

import org.rutba.decree.DecreeStatus;

/**
 * What narrows the register's entries; its numbers are looked over whole all the same.
 *
 * @param words part of a name, a personnel number or a decree's number; null for all
 * @param status null for all
 * @param served whether served decrees are asked for, or those not served; null for both
 */
public record BookFilter(String words, DecreeStatus status, Boolean served) {
  public static final BookFilter ALL = new BookFilter(null, null, null);
}

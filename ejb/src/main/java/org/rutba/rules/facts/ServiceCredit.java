package org.rutba.rules.facts;

import java.time.LocalDate;
import java.time.Period;

/**
 * Time served under a previous regulation that counts in the present one, once: the first promotion
 * it is used in consumes it.
 *
 * @param day day it was established
 * @param time counted in the jurisdiction's calendar
 * @param usedFor the rank whose promotion consumed it; empty while it is unspent
 */
public record ServiceCredit(LocalDate day, Period time, String usedFor, String evidence) {

  public boolean unspent() {
    return usedFor.isEmpty();
  }
}

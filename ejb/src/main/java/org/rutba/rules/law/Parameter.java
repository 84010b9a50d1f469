package org.rutba.rules.law;

/**
 * One value of the law on one day, with where it comes from.
 *
 * @param name pack and provision, such as {@code ir/by-law-1401#minimum-points/daneshyar}
 * @param title what it is, for a reader
 * @param value null while it awaits confirmation
 * @param confirmed whether an officer of the ministry has confirmed it, for values whose origin is
 *     {@link Origin#MINISTRY_TO_CONFIRM}
 * @param proposed what an unofficial source proposes; null where none does
 */
public record Parameter<T>(
    String name,
    Text title,
    T value,
    Origin origin,
    boolean confirmed,
    Citation citation,
    EffectivePeriod period,
    Proposal<T> proposed) {

  /** Awaits confirmation: whatever needs it cannot be decided. */
  public boolean open() {
    return value == null;
  }

  public boolean illustrative() {
    return origin == Origin.ILLUSTRATIVE;
  }
}

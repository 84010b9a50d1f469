package org.rutba.rules.scoring;

/**
 * Least number of speakers from abroad, and of countries they come from.
 *
 * @param speakers at least 1
 * @param countries at least 1
 */
public record ForeignSpeakers(int speakers, int countries) {

  public ForeignSpeakers {
    if (speakers < 1 || countries < 1) {
      throw new IllegalArgumentException("at least one speaker and one country");
    }
  }

  public boolean reachedBy(int speakers, int countries) {
    return speakers >= this.speakers && countries >= this.countries;
  }
}

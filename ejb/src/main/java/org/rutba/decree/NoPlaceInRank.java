package org.rutba.decree;

import org.rutba.platform.Refusal;

/**
 * No place of the rank pays as much as the teacher has: where to land is for the ministry to say.
 */
public class NoPlaceInRank extends Refusal {
  public NoPlaceInRank(String request, String rank) {
    super(request, rank);
  }
}

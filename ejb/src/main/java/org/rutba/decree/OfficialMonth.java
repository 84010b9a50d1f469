package org.rutba.decree;

/**
 * A month of the jurisdiction's official calendar.
 *
 * @param month 1 to 12
 */
public record OfficialMonth(int year, int month) implements Comparable<OfficialMonth> {

  public OfficialMonth next() {
    return month == 12 ? new OfficialMonth(year + 1, 1) : new OfficialMonth(year, month + 1);
  }

  @Override
  public int compareTo(OfficialMonth other) {
    return year == other.year
        ? Integer.compare(month, other.month)
        : Integer.compare(year, other.year);
  }
}

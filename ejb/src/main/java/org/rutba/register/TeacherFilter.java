package org.rutba.register;

/**
 * Which teachers to list, within the actor's scope.
 *
 * @param words parts of a name or number in any spelling of the letters and digits; null for all
 * @param unitId only this unit and below; 0 for the whole scope
 * @param rank a rank held today, {@code none} for teachers without one; null for all
 * @param retired whether those who have retired are listed too
 */
public record TeacherFilter(String words, long unitId, String rank, boolean retired) {
  public static final String NO_RANK = "none";

  public static TeacherFilter all() {
    return new TeacherFilter(null, 0, null, false);
  }
}

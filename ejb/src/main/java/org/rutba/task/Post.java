package org.rutba.task;

import org.rutba.platform.RecordedName;

/**
 * A post in the line of succession.
 *
 * @param role the role it acts in: nobody steps in for a post of another role
 * @param unitPath path of its unit
 * @param deputyOf the post it steps in for; null for none
 * @param holder the person who holds it today; null while it is vacant
 */
public record Post(
    long id,
    String role,
    String unitPath,
    Long deputyOf,
    Long holder,
    String title,
    String titleLatin) {

  public RecordedName recordedName() {
    return new RecordedName(title, titleLatin);
  }

  public boolean vacant() {
    return holder == null;
  }

  boolean heads(String path) {
    return deputyOf == null && unitPath.equals(path);
  }
}

package org.rutba.demo.invented;

import java.util.List;

/**
 * A unit of the invented organisation.
 *
 * @param parent code of the unit above; null for the ministry
 * @param areas what the school counts as under the law's reductions; empty for an ordinary one
 */
public record Place(
    String kind, String code, String parent, String name, String latin, List<String> areas) {

  public boolean school() {
    return kind.equals("school");
  }
}

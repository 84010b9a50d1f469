package org.rutba.committee;

import java.util.List;

/**
 * Return of a matter for information.
 *
 * @param request the request's number
 * @param asked what is missing, item by item; at least one
 */
public record ReturnMatter(String request, List<Asked> asked) {
  public ReturnMatter {
    asked = List.copyOf(asked);
  }

  /**
   * One item.
   *
   * @param words what exactly the board needs to know
   */
  public record Asked(Lack lack, String words) {}
}

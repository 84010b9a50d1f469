package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How a list is ordered by the address: {@code sort} names a column, {@code order=down} turns it.
 */
@Named
@RequestScoped
public class Sorting {

  private static final String COLUMN = "sort";
  private static final String ORDER = "order";
  private static final String DOWN = "down";

  @Inject private HttpServletRequest request;

  /**
   * What the column's head says of itself: {@code none}, {@code ascending} or {@code descending}.
   *
   * @param usual whether the list is ordered by this column when nothing is asked
   */
  public String state(String column, boolean usual) {
    var asked = request.getParameter(COLUMN);
    var on = asked == null || asked.isEmpty() ? usual : asked.equals(column);
    if (!on) {
      return "none";
    }
    return DOWN.equals(request.getParameter(ORDER)) ? "descending" : "ascending";
  }

  /** The page ordered by the column, turned round where it is already; from the first line. */
  public String link(String column, boolean usual) {
    var here = Links.here(request).without("page").with(COLUMN, column);
    var turned = "ascending".equals(state(column, usual));
    return (turned ? here.with(ORDER, DOWN) : here.without(ORDER)).toString();
  }
}

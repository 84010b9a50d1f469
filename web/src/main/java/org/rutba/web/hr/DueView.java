package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.campaign.DueList;
import org.rutba.campaign.RunService;
import org.rutba.web.common.Asked;

/** Whose ranks are to be evaluated again, and when. */
@Named
@RequestScoped
public class DueView {

  private static final int SIZE = 20;

  @EJB private RunService runs;
  @Inject private Asked asked;

  private DueList list;

  @PostConstruct
  void read() {
    list = runs.due(getUnit(), getDays(), asked.page(SIZE));
  }

  /** How far ahead one may look, in days. */
  public List<Integer> getWindows() {
    return List.of(0, 90, 365);
  }

  public int getDays() {
    var days = (int) asked.number("days");
    return getWindows().contains(days) ? days : 0;
  }

  public long getUnit() {
    return asked.number("unit");
  }

  public DueList getList() {
    return list;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

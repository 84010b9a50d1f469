package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.campaign.RunLine;
import org.rutba.campaign.RunList;
import org.rutba.campaign.RunService;
import org.rutba.web.common.Asked;

/** The runs of the officer's units, the latest first. */
@Named
@RequestScoped
public class RunsView {

  private static final int SIZE = 20;

  @EJB private RunService runs;
  @Inject private Asked asked;

  private RunList list;

  @PostConstruct
  void read() {
    list = runs.runs(asked.page(SIZE));
  }

  public List<RunLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

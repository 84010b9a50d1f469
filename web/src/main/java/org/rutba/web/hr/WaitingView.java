package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftFilter;
import org.rutba.decree.DraftState;
import org.rutba.decree.WaitingLine;
import org.rutba.decree.WaitingList;
import org.rutba.web.common.Asked;
import org.rutba.web.common.Charts;
import org.rutba.web.ui.Chart;

/** Approved cases without a decree; what narrows the list stands in the address. */
@Named
@RequestScoped
public class WaitingView {

  private static final int SIZE = 20;

  @EJB private DecreeService decrees;
  @Inject private Asked asked;
  @Inject private Charts charts;

  private WaitingList list;

  @PostConstruct
  void read() {
    list = decrees.waiting(new DraftFilter(asked.text("q"), state(), null), asked.page(SIZE));
  }

  private DraftState state() {
    return getStates().stream()
        .filter(state -> state.code().equals(asked.text("state")))
        .findFirst()
        .orElse(null);
  }

  public List<DraftState> getStates() {
    return List.of(DraftState.OPEN, DraftState.HELD);
  }

  public List<WaitingLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  /** Decrees month by month, and how long a grant waits for its decree. */
  public List<Chart> getFigures() {
    return List.of(charts.of("decrees"), charts.of("days"), charts.of("decisions"));
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public boolean isFiltered() {
    return asked.text("q") != null || asked.text("state") != null;
  }

  /** Whether every open draft of the page is chosen for issuing. */
  public boolean isAllChosen() {
    return asked.yes("all");
  }
}

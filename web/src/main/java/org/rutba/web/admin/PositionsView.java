package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.identity.AccountService;
import org.rutba.identity.PositionHolding;
import org.rutba.web.common.Asked;

/** Positions within the administrator's scope and who holds them today. */
@Named
@RequestScoped
public class PositionsView {

  private static final int SIZE = 25;

  @EJB private AccountService accounts;
  @Inject private Asked asked;

  private List<PositionHolding> lines;
  private long total;

  @PostConstruct
  void read() {
    lines = accounts.positions(asked.text("q"), asked.page(SIZE));
    total = accounts.positionCount(asked.text("q"));
  }

  public List<PositionHolding> getLines() {
    return lines;
  }

  public long getTotal() {
    return total;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

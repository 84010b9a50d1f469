package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;

/** The units of the administrator's scope. */
@Named
@RequestScoped
public class UnitsView {

  private static final int SIZE = 25;

  @EJB private RegisterService register;
  @Inject private Asked asked;

  private List<UnitHead> lines;
  private long total;

  @PostConstruct
  void read() {
    lines = register.units(asked.text("q"), asked.page(SIZE));
    total = register.unitCount(asked.text("q"));
  }

  public List<UnitHead> getLines() {
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

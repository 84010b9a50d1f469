package org.rutba.web.licence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.licence.LicenceService;
import org.rutba.licence.QueueLine;
import org.rutba.licence.QueueList;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;

/** Teachers whose results wait for a decision; what narrows the list stands in the address. */
@Named
@RequestScoped
public class LicenceQueueView {

  private static final int SIZE = 20;

  @EJB private LicenceService licences;
  @EJB private RegisterService register;
  @Inject private Asked asked;

  private QueueList list;

  @PostConstruct
  void read() {
    list = licences.queue(asked.text("q"), asked.number("unit"), asked.page(SIZE));
  }

  public List<QueueLine> getLines() {
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

  public boolean isFiltered() {
    return asked.text("q") != null || asked.text("unit") != null;
  }

  /** Whether everybody on the page who reaches a level is chosen. */
  public boolean isAllChosen() {
    return asked.yes("all");
  }

  /** Units above schools. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }
}

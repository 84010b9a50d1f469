package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rutba.decree.DecreeFilter;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeList;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DecreeStatus;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.OfficialMonths;

/** The register of decrees; what narrows and orders it stands in the address. */
@Named
@RequestScoped
public class DecreesView {

  private static final int SIZE = 20;
  private static final int YEARS = 8;

  @EJB private DecreeService decrees;
  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private OfficialMonths months;

  private DecreeList list;

  @PostConstruct
  void read() {
    list = decrees.decrees(filter(asked), asked.page(SIZE));
  }

  static DecreeFilter filter(Asked asked) {
    var year = (int) asked.number("year");
    var status =
        Stream.of(DecreeStatus.values())
            .filter(each -> each.code().equals(asked.text("status")))
            .findFirst()
            .orElse(null);
    return new DecreeFilter(asked.number("unit"), year == 0 ? null : year, asked.text("q"), status);
  }

  public List<DecreeLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  public boolean isExportable() {
    return list.count() > 0 && list.count() <= DecreesExport.MOST;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public boolean isFiltered() {
    return Stream.of("q", "unit", "year", "status").anyMatch(name -> asked.text(name) != null);
  }

  public DecreeStatus[] getStatuses() {
    return DecreeStatus.values();
  }

  /** This official year and those before it. */
  public List<Integer> getYears() {
    var now = months.getThisYear();
    return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
  }

  /** Units that issue decrees, and those above them. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }
}

package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.register.TeacherLine;
import org.rutba.register.TeacherList;
import org.rutba.register.UnitHead;
import org.rutba.web.ui.Names;

/** The list of teachers within scope; all that narrows and orders it stands in the address. */
@Named
@RequestScoped
public class TeachersView {

  private static final int SIZE = 20;

  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Names names;

  private TeacherList list;

  @PostConstruct
  void read() {
    list = register.teachers(filter(asked), asked.page(SIZE));
  }

  static TeacherFilter filter(Asked asked) {
    return new TeacherFilter(
        asked.text("q"), asked.number("unit"), asked.text("rank"), asked.yes("retired"));
  }

  public List<TeacherLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  public boolean isExportable() {
    return list.count() > 0 && list.count() <= TeachersExport.MOST;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** Units to narrow the list to; schools only by their own list, there are too many of them. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }

  /** A unit's name, set in under the units above it. */
  public String unitName(UnitHead unit) {
    var depth = unit.path().chars().filter(c -> c == '/').count();
    return "\u2003".repeat((int) Math.max(0, depth - 2)) + names.unit(unit);
  }
}

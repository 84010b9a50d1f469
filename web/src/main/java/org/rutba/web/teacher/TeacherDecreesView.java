package org.rutba.web.teacher;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.decree.served.OwnDecree;
import org.rutba.decree.served.ServedService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** The decrees of the teacher at the screen; one not yet served can be acknowledged. */
@Named
@RequestScoped
public class TeacherDecreesView {

  @EJB private ServedService service;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;

  private List<OwnDecree> decrees;

  public List<OwnDecree> getDecrees() {
    if (decrees == null) {
      decrees = service.own();
    }
    return decrees;
  }

  /** Those that wait to be acknowledged. */
  public long getWaiting() {
    return getDecrees().stream().filter(one -> one.servedOn() == null).count();
  }

  public String acknowledge() {
    var number = asked.text("number");
    service.acknowledge(number);
    problems.done("teacher.decrees.done", format.digits(number));
    return "/teacher/decrees?faces-redirect=true";
  }
}

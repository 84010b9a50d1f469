package org.rutba.web.licence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.licence.LicenceService;
import org.rutba.licence.Prospect;
import org.rutba.licence.TeacherLicences;
import org.rutba.register.TeacherHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.RefusalWords;

/** One teacher's tests and licences, and what would be decided today. */
@Named
@RequestScoped
public class LicenceTeacherView {

  @EJB private LicenceService licences;
  @Inject private Asked asked;
  @Inject private RefusalWords refusals;
  @Inject private Problems problems;

  private TeacherLicences sheet;

  public TeacherLicences getSheet() {
    if (sheet == null) {
      sheet = licences.ofTeacher(asked.text("number"));
    }
    return sheet;
  }

  public Prospect getProspect() {
    return getSheet().prospect();
  }

  public TeacherHead getTeacher() {
    return getProspect().teacher();
  }

  /** Why no licence can be issued now; null where one can. */
  public String getObstacle() {
    var obstacle = getProspect().obstacle();
    return obstacle == null ? null : refusals.of(obstacle);
  }

  /** Decides that no licence follows from the new results. */
  public String decline() {
    var teacher = getTeacher();
    licences.decline(teacher.id(), asked.text("reason"));
    problems.done("licence.decline.done", teacher.name());
    return "/licence/queue?faces-redirect=true";
  }
}

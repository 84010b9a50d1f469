package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rutba.licence.LicenceService;
import org.rutba.licence.TeacherLicences;
import org.rutba.regulation.NoLawInForce;

/** The tests and licences of the teacher at the screen. */
@Named
@RequestScoped
public class TeacherResultsView {

  private static final int SHOWN = 3;
  private static final String HIDDEN = "•";

  @EJB private LicenceService licences;

  private TeacherLicences sheet;

  @PostConstruct
  void read() {
    try {
      sheet = licences.own();
    } catch (NoLawInForce unlicensed) {
      sheet = null;
    }
  }

  /** Whether the law the teacher serves under has licences. */
  public boolean isLicensed() {
    return sheet != null;
  }

  public TeacherLicences getSheet() {
    return sheet;
  }

  /** The civil register number, all but its last digits hidden. */
  public String getCivilNumber() {
    var number = sheet.prospect().teacher().nationalCode();
    if (number == null || number.length() <= SHOWN) {
      return HIDDEN.repeat(SHOWN);
    }
    int hidden = number.length() - SHOWN;
    return HIDDEN.repeat(hidden) + number.substring(hidden);
  }
}

package org.rutba.web.licence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.licence.LicenceLine;
import org.rutba.licence.LicenceService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** A licence that is to lose its force, and what follows. */
@Named
@RequestScoped
public class LicenceRevokeView {

  @EJB private LicenceService licences;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;

  private LicenceLine line;

  public LicenceLine getLine() {
    if (line == null) {
      line = licences.licence(asked.text("number"));
    }
    return line;
  }

  public String revoke() {
    var number = getLine().number();
    var document = licences.revoke(number, asked.text("reason"));
    problems.done("licence.revoke.done", format.digits(number), format.digits(document));
    return "/licence/teacher?faces-redirect=true&number=" + getLine().personnelNumber();
  }
}

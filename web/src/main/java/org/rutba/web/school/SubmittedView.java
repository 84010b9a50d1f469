package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.request.CaseService;
import org.rutba.request.CaseSheet;

/** The page after a request is sent: its reference and what happens next. */
@Named
@RequestScoped
public class SubmittedView {

  @EJB private CaseService cases;
  @Inject private OpenDraft address;

  private CaseSheet sheet;

  @PostConstruct
  void read() {
    sheet = cases.caseSheet(address.number());
  }

  public CaseSheet getSheet() {
    return sheet;
  }
}

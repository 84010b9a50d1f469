package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rutba.register.RegisterService;
import org.rutba.request.AppointmentService;
import org.rutba.request.AppointmentSheet;
import org.rutba.request.NotEligible;
import org.rutba.request.ProposeAppointment;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** HR proposes the appointment of somebody who holds no rank. */
@Named
@RequestScoped
public class AppointView {
  @EJB private AppointmentService appointments;
  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private AppointmentSheet sheet;
  private String statement;
  private String key;

  @PostConstruct
  void read() {
    sheet = appointments.appointment(register.ofNumber(asked.text("number")), asked.text("rank"));
  }

  public String propose() {
    try {
      var number =
          appointments.propose(
              new ProposeAppointment(sheet.teacher().id(), sheet.target(), statement, key));
      problems.done("hr.appoint.done", number);
      return "/common/case?faces-redirect=true&number=" + number;
    } catch (NotEligible refusal) {
      problems.add(refusal);
      return null;
    }
  }

  public AppointmentSheet getSheet() {
    return sheet;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  /** Made once for each page shown: the same key twice proposes once. */
  public String getKey() {
    if (key == null) {
      key = UUID.randomUUID().toString();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}

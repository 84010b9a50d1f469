package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.campaign.PrepareRun;
import org.rutba.campaign.RunService;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;

/** What a new run is to ask, of whom and about which day. */
@Named
@RequestScoped
public class RunStartView {

  @EJB private RunService runs;
  @Inject private TimeSource time;
  @Inject private Asked asked;

  private List<UnitHead> units;
  private LocalDate day;

  public List<String> getKinds() {
    return runs.kinds();
  }

  public List<UnitHead> getUnits() {
    if (units == null) {
      units = runs.units();
    }
    return units;
  }

  /** The unit chosen before; 0 for none. */
  public long getUnit() {
    return asked.number("unit");
  }

  public LocalDate getDay() {
    return day == null ? time.today() : day;
  }

  public void setDay(LocalDate chosen) {
    day = chosen;
  }

  public String prepare() {
    var number =
        runs.prepare(new PrepareRun(asked.text("kind"), getUnit(), getDay(), asked.text("reason")));
    return RunView.address(number);
  }
}

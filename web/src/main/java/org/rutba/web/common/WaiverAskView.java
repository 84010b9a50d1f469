package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.rutba.discretion.AskWaiver;
import org.rutba.discretion.WaiverOption;
import org.rutba.discretion.WaiverService;
import org.rutba.register.RegisterService;
import org.rutba.web.ui.Problems;

/** The holder of a power is asked to set a condition aside. */
@Named
@RequestScoped
public class WaiverAskView {
  @EJB private WaiverService waivers;
  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private long teacher;
  private List<WaiverOption> options;
  private String ground;

  @PostConstruct
  void read() {
    teacher = register.ofNumber(getNumber());
    options = waivers.options(teacher, getAct(), getTarget());
  }

  /** Asks for the option chosen. */
  public String ask() {
    var chosen =
        options.stream()
            .filter(one -> key(one).equals(asked.text("option")) && !one.asked())
            .findFirst();
    if (chosen.isEmpty()) {
      problems.addAt("options", "common.waiver.choose");
      return null;
    }
    var id =
        waivers.ask(
            new AskWaiver(
                teacher,
                getAct(),
                getTarget(),
                chosen.get().requirement(),
                chosen.get().power(),
                ground));
    problems.done("common.waiver.asked-done");
    return "/common/waiver?faces-redirect=true&id=" + id;
  }

  /** What an option is chosen by. */
  public String key(WaiverOption option) {
    return option.power() + " " + option.requirement();
  }

  public String getNumber() {
    return asked.text("number");
  }

  public String getAct() {
    return Objects.requireNonNullElse(asked.text("act"), "promotion");
  }

  public String getTarget() {
    return asked.text("target");
  }

  public List<WaiverOption> getOptions() {
    return options;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}

package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.correction.CorrectionLine;
import org.rutba.dossier.correction.CorrectionService;
import org.rutba.platform.OutsideScope;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** Corrections of master data that teachers ask for, and the decision on each. */
@Named
@RequestScoped
public class CorrectionsView {
  private static final int SIZE = 20;
  private static final List<String> STATES = List.of("open", "applied", "refused");

  @EJB private CorrectionService corrections;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private CorrectionLine line;

  public List<CorrectionLine> getLines() {
    return corrections.corrections(getState(), asked.page(SIZE));
  }

  public long getTotal() {
    return count(getState());
  }

  public long count(String state) {
    return corrections.correctionCount(state);
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public List<String> getStates() {
    return STATES;
  }

  public String getState() {
    var state = asked.text("state");
    return state != null && STATES.contains(state) ? state : STATES.get(0);
  }

  public CorrectionLine getLine() {
    if (line == null) {
      line = corrections.correction(number());
    }
    return line;
  }

  private String number() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("correction", "");
    }
    return number;
  }

  /** The choice made; to apply until one is. */
  public String getDeed() {
    return "refuse".equals(asked.text("deed")) ? "refuse" : "apply";
  }

  public String apply() {
    corrections.apply(number(), (int) asked.number("version"), asked.text("applyWords"));
    problems.done("hr.correction.applied", number());
    return "/hr/corrections?faces-redirect=true";
  }

  public String refuse() {
    corrections.refuse(number(), (int) asked.number("version"), asked.text("refuseWords"));
    problems.done("hr.correction.refused", number());
    return "/hr/corrections?faces-redirect=true";
  }
}

package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.dossier.evidence.ConsentService;
import org.rutba.dossier.evidence.EvidenceIncomplete;
import org.rutba.dossier.evidence.ObjectionLine;
import org.rutba.platform.OutsideScope;
import org.rutba.web.ui.Problems;

/** A teacher's objection to a piece of the own dossier, and its answer. */
@Named
@RequestScoped
public class ObjectionView {

  @EJB private ConsentService consent;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private ObjectionLine line;

  public ObjectionLine getLine() {
    if (line == null) {
      line = consent.objection(number());
    }
    return line;
  }

  private String number() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("objection", "");
    }
    return number;
  }

  public String answer() {
    var verdict = asked.text("upheld");
    if (verdict == null) {
      throw new EvidenceIncomplete("answer");
    }
    consent.answer(number(), "yes".equals(verdict), asked.text("words"));
    problems.done("evidence.objection.answered");
    return "/common/objection?faces-redirect=true&number=" + number();
  }
}

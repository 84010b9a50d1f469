package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.rutba.dossier.evidence.AttachFile;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.dossier.evidence.EvidenceSheet;
import org.rutba.platform.OutsideScope;
import org.rutba.web.ui.Problems;

/** One piece of evidence, for whoever's scope covers it; the acts of those who brought it. */
@Named
@RequestScoped
public class EvidenceItemView {

  @EJB private EvidenceService evidence;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private EvidenceSheet sheet;
  private Part file;

  /** Read when it is shown, so that an act before it is already seen in it. */
  public EvidenceSheet getSheet() {
    if (sheet == null) {
      sheet = evidence.sheet(number());
    }
    return sheet;
  }

  private String number() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("evidence", "");
    }
    return number;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String attach() throws IOException {
    evidence.attach(
        new AttachFile(
            number(), file.getSubmittedFileName(), file.getInputStream().readAllBytes()));
    problems.done("evidence.file.taken");
    return here(number());
  }

  public String answer() {
    evidence.answer(number(), asked.text("answer"));
    problems.done("evidence.answered");
    return here(number());
  }

  public String withdraw() {
    evidence.withdraw(number(), asked.text("why"));
    problems.done("evidence.withdrawn");
    return here(number());
  }

  public String seeOriginal() {
    evidence.seeOriginal(number());
    return here(number());
  }

  public String returnOriginal() {
    evidence.returnOriginal(number());
    return here(number());
  }

  static String here(String number) {
    return "/common/evidence-item?faces-redirect=true&number=" + number;
  }
}

package org.rutba.web.teacher;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rutba.dossier.correction.AskCorrection;
import org.rutba.dossier.correction.CorrectionLine;
import org.rutba.dossier.correction.CorrectionService;
import org.rutba.platform.Page;
import org.rutba.register.MasterField;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** What the teacher asks the register to correct. */
@Named
@RequestScoped
public class TeacherCorrectionsView {
  private static final int SHOWN = 50;

  @EJB private CorrectionService corrections;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private Part file;
  private LocalDate day;

  public List<CorrectionLine> getLines() {
    return corrections.corrections(null, Page.first(SHOWN));
  }

  public List<String> getFields() {
    return Arrays.stream(MasterField.values()).map(MasterField::code).toList();
  }

  /** The field chosen; the family name until one is. */
  public String getField() {
    return field().code();
  }

  private MasterField field() {
    return Arrays.stream(MasterField.values())
        .filter(one -> one.code().equals(asked.text("field")))
        .findFirst()
        .orElse(MasterField.FAMILY_NAME);
  }

  /** Whether the field is a day. */
  public boolean isDated() {
    return field().day();
  }

  public String ask() throws IOException {
    var value = field().day() ? (day == null ? null : day.toString()) : asked.text("value");
    var sent = file != null && file.getSubmittedFileName() != null && file.getSize() > 0;
    var number =
        corrections.ask(
            new AskCorrection(
                field(),
                value,
                asked.text("why"),
                sent ? file.getSubmittedFileName() : null,
                sent ? file.getInputStream().readAllBytes() : null));
    problems.done("teacher.correction.sent", number);
    return "/teacher/corrections?faces-redirect=true";
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}

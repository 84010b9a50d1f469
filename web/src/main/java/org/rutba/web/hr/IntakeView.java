package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rutba.dossier.intake.Column;
import org.rutba.dossier.intake.IntakeChange;
import org.rutba.dossier.intake.IntakeFault;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.dossier.intake.IntakeReport;
import org.rutba.dossier.intake.IntakeService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignedIn;

/** A file brought in: documented, checked, corrected, and then brought in whole or not at all. */
@Named
@RequestScoped
public class IntakeView {

  private static final int SHOWN = 100;

  @EJB private IntakeService intake;
  @Inject private CheckedFile checked;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Problems problems;
  @Inject private SignedIn person;

  private IntakeReport report;
  private Map<String, String> examples;
  private Part file;

  /** The kind asked for; the first one a new ministry brings where none is. */
  public IntakeKind getKind() {
    return kind(asked);
  }

  static IntakeKind kind(Asked asked) {
    return IntakeKind.ofCode(asked.text("kind")).orElse(IntakeKind.TEACHERS);
  }

  public List<IntakeKind> getKinds() {
    return IntakeKind.of(person.getJurisdiction());
  }

  public List<Column> getColumns() {
    return getKind().columns(person.getJurisdiction());
  }

  /** A value of each column, by its header. */
  public Map<String, String> getExamples() {
    if (examples == null) {
      examples = intake.examples(getKind());
    }
    return examples;
  }

  /** What the checked file would do to the register as it is now; null without one. */
  public IntakeReport getReport() {
    if (report == null) {
      report =
          checked
              .of(getKind(), asked.text("file"))
              .map(kept -> intake.dryRun(kept.kind(), kept.bytes(), kept.name()))
              .orElse(null);
    }
    return report;
  }

  /** Whether the address names a checked file that is no longer kept. */
  public boolean isGone() {
    return asked.text("file") != null && getReport() == null;
  }

  public List<IntakeFault> getFaults() {
    return getReport().faults().stream().limit(SHOWN).toList();
  }

  public List<IntakeFault> getNotes() {
    return getReport().notes().stream().limit(SHOWN).toList();
  }

  public List<IntakeChange> getChanges() {
    return getReport().changes().stream().limit(SHOWN).toList();
  }

  /** The longest part of a list that the page shows. */
  public int getShown() {
    return SHOWN;
  }

  public String say(IntakeFault fault) {
    return say(words, fault);
  }

  static String say(Messages words, IntakeFault fault) {
    return words.of(fault.problem().messageKey(), fault.arguments().toArray());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Checks the uploaded file against the register and keeps it; writes nothing. */
  public String check() throws IOException {
    var bytes = file.getInputStream().readAllBytes();
    var name = file.getSubmittedFileName();
    var found = intake.dryRun(getKind(), bytes, name);
    checked.keep(new CheckedFile.Kept(getKind(), name, bytes, found.sha256()));
    return here() + "&file=" + found.sha256();
  }

  /** Brings in the file that was checked, all of it or nothing. */
  public String bring() {
    var kept = checked.of(getKind(), asked.text("file"));
    if (kept.isEmpty()) {
      problems.add("hr.intake.gone");
      return null;
    }
    var done = intake.bring(kept.get().kind(), kept.get().bytes(), kept.get().name());
    checked.forget();
    if (done.done()) {
      problems.done("hr.intake.done", done.fileName(), done.added(), done.changed(), done.same());
    } else {
      problems.done("hr.intake.before", done.fileName(), done.broughtBefore());
    }
    return here();
  }

  private String here() {
    return "/hr/intake?faces-redirect=true&kind=" + getKind().code();
  }
}

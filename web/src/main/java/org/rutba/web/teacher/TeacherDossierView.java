package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.DossierService;
import org.rutba.dossier.Evidence;
import org.rutba.dossier.evidence.ConsentService;
import org.rutba.dossier.evidence.DossierStanding;
import org.rutba.dossier.evidence.EvidenceLine;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.dossier.evidence.ObjectionLine;
import org.rutba.platform.OutsideScope;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The own dossier: every piece and whether it counts, confirmed whole or objected to in part. */
@Named
@RequestScoped
public class TeacherDossierView {

  @EJB private RegisterService register;
  @EJB private DossierService dossiers;
  @EJB private EvidenceService items;
  @EJB private ConsentService consent;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private TeacherHead teacher;
  private Evidence evidence;
  private List<ObjectionLine> objections;

  @PostConstruct
  void read() {
    teacher = register.own().head();
    evidence = dossiers.dossier(teacher.id()).evidence();
    objections = consent.objections(teacher.id());
  }

  public TeacherHead getTeacher() {
    return teacher;
  }

  /** Facts that came by files or from systems; what was brought by hand is listed apart. */
  public List<Evidence.Named> getImported() {
    return evidence.all().stream().filter(one -> one.provenance().item() == null).toList();
  }

  public List<EvidenceLine> getItems() {
    return items.items(teacher.id());
  }

  public List<ObjectionLine> getObjections() {
    return objections;
  }

  public DossierStanding getStanding() {
    return consent.standing(teacher.id());
  }

  /** The objection to a piece that waits for its answer; null for none. */
  public ObjectionLine waiting(String subject) {
    return objections.stream()
        .filter(line -> line.subject().equals(subject) && line.upheld() == null)
        .findFirst()
        .orElse(null);
  }

  /** Whether every piece is to be shown, or only the latest of each kind. */
  public boolean isAll() {
    return asked.yes("all");
  }

  public String confirm() {
    consent.confirm(asked.text("facts"));
    problems.done("teacher.dossier.confirmed");
    return "/teacher/dossier?faces-redirect=true";
  }

  /** What the objection is to, by its name. */
  public String getSubjectName() {
    var subject = subject();
    return evidence
        .named(subject)
        .map(Evidence.Named::name)
        .or(
            () ->
                getItems().stream()
                    .filter(line -> line.number().equals(subject))
                    .map(EvidenceLine::title)
                    .findFirst())
        .orElseThrow(() -> new OutsideScope("evidence", subject));
  }

  private String subject() {
    var subject = asked.text("subject");
    if (subject == null) {
      throw new OutsideScope("evidence", "");
    }
    return subject;
  }

  public String object() {
    var number = consent.object(subject(), asked.text("why"));
    problems.done("teacher.objection.sent", number);
    return "/teacher/dossier?faces-redirect=true";
  }
}

package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.evidence.ConsentService;
import org.rutba.dossier.evidence.DossierStanding;
import org.rutba.dossier.evidence.ObjectionLine;

/** What the teacher of a draft says of the own dossier. */
@Named
@RequestScoped
public class TeachersWordView {

  @EJB private ConsentService consent;
  @Inject private OpenDraft draft;

  private DossierStanding standing;
  private List<ObjectionLine> waiting;

  @PostConstruct
  void read() {
    var teacher = draft.sheet().teacher().id();
    standing = consent.standing(teacher);
    waiting = consent.objections(teacher).stream().filter(line -> line.upheld() == null).toList();
  }

  public DossierStanding getStanding() {
    return standing;
  }

  /** Objections that wait for their answer. */
  public List<ObjectionLine> getWaiting() {
    return waiting;
  }
}

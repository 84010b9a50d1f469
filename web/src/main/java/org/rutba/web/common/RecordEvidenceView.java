package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.DossierService;
import org.rutba.dossier.Evidence;
import org.rutba.dossier.evidence.EvidenceLine;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.platform.Roles;
import org.rutba.web.ui.SignedIn;

/** All evidence of a teacher, verified or not. */
@Named
@RequestScoped
public class RecordEvidenceView {

  @Inject private RecordHead record;
  @EJB private DossierService dossiers;

  @EJB private EvidenceService brought;
  @Inject private SignedIn person;

  private Evidence evidence;
  private List<EvidenceLine> items;

  @PostConstruct
  void read() {
    evidence = dossiers.dossier(record.getTeacher().id()).evidence();
    items = brought.items(record.getTeacher().id());
  }

  /** What was brought by hand, the latest first. */
  public List<EvidenceLine> getItems() {
    return items;
  }

  /** Whether the person at the screen may bring evidence. */
  public boolean isMayAdd() {
    return person.holds(Roles.SCHOOL_LEADER) || person.holds(Roles.TEACHER);
  }

  public Evidence getEvidence() {
    return evidence;
  }
}

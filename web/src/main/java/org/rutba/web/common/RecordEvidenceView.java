package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.dossier.DossierService;
import org.rutba.dossier.Evidence;

/** All evidence of a teacher, verified or not. */
@Named
@RequestScoped
public class RecordEvidenceView {

  @Inject private RecordHead record;
  @EJB private DossierService dossiers;

  private Evidence evidence;

  @PostConstruct
  void read() {
    evidence = dossiers.dossier(record.getTeacher().id()).evidence();
  }

  public Evidence getEvidence() {
    return evidence;
  }
}

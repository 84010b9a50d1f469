package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.rutba.document.DocumentRendering;

/** The page is drawn once the act is committed. */
@ApplicationScoped
class AfterLicence {
  @Inject DocumentRendering rendering;

  void draw(@Observes(during = TransactionPhase.AFTER_SUCCESS) LicenceIssued issued) {
    rendering.draw(issued.documentId());
  }
}

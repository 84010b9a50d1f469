package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sends a new file to its check. */
@ApplicationScoped
class OnFileAttached {
  @Inject QuarantineCheck quarantine;

  void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileAttached attached) {
    quarantine.check(attached.attachmentId());
  }
}

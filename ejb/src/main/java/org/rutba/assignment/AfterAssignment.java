package org.rutba.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.rutba.document.DocumentRendering;

/** The page is drawn once the decision is committed. */
@ApplicationScoped
class AfterAssignment {
  @Inject DocumentRendering rendering;

  void draw(@Observes(during = TransactionPhase.AFTER_SUCCESS) AssignmentIssued issued) {
    rendering.draw(issued.documentId());
  }
}

package org.rutba.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Draws pages after the act that issued them has been committed: an observer of the act calls it in
 * {@code TransactionPhase.AFTER_SUCCESS}. A page that could not be drawn then is drawn when first
 * asked for.
 */
@Stateless
@DenyAll
public class DocumentRendering {

  @Inject DocumentRepository documents;

  /** Returns at once; gives nothing away, hence open to whoever's act issued the document. */
  @PermitAll
  @Asynchronous
  public void draw(long documentId) {
    documents.pdf(documentId);
  }
}

package org.rutba.dossier.evidence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Checks files in quarantine, after the act that brought them has been committed. */
@Stateless
@DenyAll
public class QuarantineCheck {
  private @Inject AttachmentRepository attachments;
  private @Inject StepRepository steps;

  /** Returns at once; gives nothing away, hence open to whoever's act brought the file. */
  @PermitAll
  @Asynchronous
  public void check(long attachmentId) {
    attachments
        .check(attachmentId)
        .filter(file -> file.number() != null)
        .ifPresent(
            file ->
                steps.add(
                    Step.of(
                            file.teacherId(),
                            file.number(),
                            file.problem() == null ? "file-checked" : "file-rejected")
                        .changing("file", null, file.fileName())));
  }
}

package org.rutba.web.hr;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.rutba.dossier.intake.IntakeKind;

/**
 * The file a person had checked last, so that exactly that one is brought in. One a session, no
 * larger than an upload may be; forgotten once it is in the register.
 */
@SessionScoped
public class CheckedFile implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A file as uploaded.
   *
   * @param sha256 of its bytes
   */
  record Kept(IntakeKind kind, String name, byte[] bytes, String sha256) implements Serializable {}

  private Kept kept;

  void keep(Kept file) {
    kept = file;
  }

  void forget() {
    kept = null;
  }

  /** The file with this fingerprint, checked as this kind, if it is still here. */
  Optional<Kept> of(IntakeKind kind, String sha256) {
    return Optional.ofNullable(kept)
        .filter(file -> file.kind() == kind && file.sha256().equals(sha256));
  }
}

package org.rutba.decree.served;

import java.util.List;
import org.rutba.decree.DecreeLine;

/**
 * A decree and what became of it.
 *
 * @param service entries about its service, the one that stands first; empty while not served
 * @param letters the latest first
 */
public record ServedSheet(
    DecreeLine decree, List<ServiceEntry> service, List<Letter> letters, List<Copy> copies) {

  /** The entry that stands; null while the decree is not served. The clock starts on its day. */
  public ServiceEntry stands() {
    return service.isEmpty() ? null : service.get(0);
  }

  public Letter letter() {
    return letters.isEmpty() ? null : letters.get(0);
  }
}

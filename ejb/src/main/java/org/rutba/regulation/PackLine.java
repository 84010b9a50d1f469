package org.rutba.regulation;

import java.time.LocalDate;
import org.rutba.rules.law.Text;

/**
 * A pack in the list of the law.
 *
 * @param firstDay null while it awaits confirmation
 * @param lastDay null while no end is known
 */
public record PackLine(
    String name,
    String version,
    String jurisdiction,
    PackStatus status,
    Text title,
    Text shortTitle,
    LocalDate firstDay,
    LocalDate lastDay,
    String sha256) {

  static PackLine of(Pack pack) {
    return new PackLine(
        pack.name(),
        pack.version(),
        pack.jurisdiction(),
        pack.status(),
        pack.title(),
        pack.shortTitle(),
        pack.firstDay(),
        pack.lastDay(),
        pack.sha256());
  }
}

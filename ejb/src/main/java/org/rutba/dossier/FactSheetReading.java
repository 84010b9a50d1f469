package org.rutba.dossier;

import java.util.List;
import org.rutba.rules.facts.FactSheet;

/**
 * What reading a fact sheet came to.
 *
 * @param facts null where there are errors
 */
public record FactSheetReading(FactSheet facts, List<FactSheetError> errors) {

  public FactSheetReading {
    errors = List.copyOf(errors);
  }
}

package org.rutba.web.api;

import java.util.List;
import org.rutba.dossier.FactSheetError;

/** A body that cannot be read as what the call needs; it names every fault. */
class InvalidBody extends RuntimeException {
  private final transient List<FactSheetError> faults;

  InvalidBody(List<FactSheetError> faults) {
    this.faults = List.copyOf(faults);
  }

  static InvalidBody at(String pointer, String key, String found) {
    return new InvalidBody(List.of(new FactSheetError(pointer, key, found)));
  }

  List<FactSheetError> faults() {
    return faults;
  }
}

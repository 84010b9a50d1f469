package org.rutba.people;

import java.util.List;
import org.rutba.platform.Refusal;

/** Something has happened since the merge. */
public final class RecordsMovedOn extends Refusal {
  public RecordsMovedOn(List<String> parts) {
    super(parts);
  }
}

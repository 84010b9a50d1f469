package org.rutba.request;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** The request is another post's to endorse: the words name it. */
public final class AnotherPostEndorses extends Refusal {
  public AnotherPostEndorses(String teacher, RecordedName post) {
    super(teacher, post);
  }
}

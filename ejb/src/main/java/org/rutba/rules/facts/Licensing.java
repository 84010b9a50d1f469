package org.rutba.rules.facts;

import java.util.List;

/** Tests taken and licences held, oldest first. */
public record Licensing(List<ExamResult> exams, List<LicenceHeld> licences) {

  public static final Licensing NONE = new Licensing(List.of(), List.of());

  public Licensing {
    exams = List.copyOf(exams);
    licences = List.copyOf(licences);
  }
}

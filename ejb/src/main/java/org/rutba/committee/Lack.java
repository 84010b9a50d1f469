package org.rutba.committee;

import java.util.Locale;

/** What a board may find lacking in a request, each of one part of it. */
public enum Lack {
  IDENTITY_DIFFERS("identity"),
  SERVICE_NOT_PROVEN("rank-and-years"),
  APPRAISAL_MISSING("appraisals"),
  DEGREE_NOT_PROVEN("certificate"),
  CERTIFICATE_UNCLEAR("certificate"),
  PUBLICATION_NOT_IDENTIFIED("publications"),
  EVIDENCE_MISSING("performance"),
  EVIDENCE_UNREADABLE("performance"),
  ENDORSEMENT_UNCLEAR("endorsement"),
  /** Something else, said in the words. */
  OTHER("other");

  private final String section;

  Lack(String section) {
    this.section = section;
  }

  /** The part of the request it is about, as its task list names it; {@code other} for none. */
  public String section() {
    return section;
  }

  /** The word kept in the register: {@code evidence-missing}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

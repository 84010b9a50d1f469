package org.rutba.identity;

/** A person's name, in the official language's letters and in Latin ones where recorded. */
public record PersonName(
    String givenName, String familyName, String givenNameLatin, String familyNameLatin) {

  /** Given name, then family name. */
  public String full() {
    return givenName + " " + familyName;
  }

  /** In Latin letters; as in {@link #full()} where none are recorded. */
  public String fullLatin() {
    return familyNameLatin == null || givenNameLatin == null
        ? full()
        : givenNameLatin + " " + familyNameLatin;
  }
}

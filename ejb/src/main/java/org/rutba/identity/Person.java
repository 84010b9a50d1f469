package org.rutba.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person known to the ministry: a teacher, an official, or both. */
@Entity
@Table(name = "person")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String jurisdiction;

  @Column(name = "national_code")
  private String nationalCode;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "given_name_latin")
  private String givenNameLatin;

  @Column(name = "family_name_latin")
  private String familyNameLatin;

  @Version private int version;

  protected Person() {}

  Person(String jurisdiction, String nationalCode, PersonName name) {
    this.jurisdiction = jurisdiction;
    this.nationalCode = nationalCode;
    givenName = name.givenName();
    familyName = name.familyName();
    givenNameLatin = name.givenNameLatin();
    familyNameLatin = name.familyNameLatin();
  }

  long id() {
    return id;
  }

  PersonName name() {
    return new PersonName(givenName, familyName, givenNameLatin, familyNameLatin);
  }

  String jurisdiction() {
    return jurisdiction;
  }
}

package org.rutba.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a person, or a program, signs in with. */
@Entity
@Table(name = "account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String username;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change")
  private boolean mustChange;

  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private boolean closed;
  private String language;
  private String digits;
  private String calendar;
  private String beside;

  @Version private int version;

  protected Account() {}

  private Account(String username, Long personId, String passwordHash, boolean mustChange) {
    this.username = username;
    this.personId = personId;
    this.passwordHash = passwordHash;
    this.mustChange = mustChange;
  }

  static Account ofPerson(String username, long person, char[] password, boolean mustChange) {
    return new Account(username, person, PasswordHash.of(password), mustChange);
  }

  static Account ofProgram(String username, String key) {
    return new Account(username, null, PasswordHash.ofProgramKey(key), false);
  }

  /** Tries a secret, and counts a failure. A resting account refuses the right one too. */
  boolean admits(char[] secret, Instant now) {
    var right = PasswordHash.matches(secret, passwordHash);
    if (closed || isResting(now)) {
      return false;
    }
    if (!right) {
      failures++;
      lockedUntil = Lockout.until(failures, now);
      return false;
    }
    failures = 0;
    lockedUntil = null;
    if (PasswordHash.isOutdated(passwordHash)) {
      passwordHash = PasswordHash.of(secret);
    }
    return true;
  }

  /** Whether a program's key is the right one. */
  boolean opensWith(char[] key) {
    return !closed && PasswordHash.matches(key, passwordHash);
  }

  /** The person's own new password. */
  void change(char[] password) {
    PasswordRules.check(username, password);
    if (PasswordHash.matches(password, passwordHash)) {
      throw new PasswordUnchanged();
    }
    passwordHash = PasswordHash.of(password);
    mustChange = false;
  }

  /** A password given by an administrator: good for one sign-in, in which it has to be changed. */
  void reset(char[] password) {
    PasswordRules.check(username, password);
    passwordHash = PasswordHash.of(password);
    mustChange = true;
    failures = 0;
    lockedUntil = null;
  }

  void close() {
    closed = true;
  }

  boolean isResting(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  boolean mustChange() {
    return mustChange;
  }

  boolean isProgram() {
    return personId == null;
  }

  long id() {
    return id;
  }

  String username() {
    return username;
  }

  Long personId() {
    return personId;
  }

  ReadingSettings settings() {
    return new ReadingSettings(language, digits, calendar, beside);
  }

  /** How the person likes to read from now on. */
  void prefer(ReadingSettings settings) {
    language = settings.language();
    digits = settings.digits();
    calendar = settings.calendar();
    beside = settings.beside();
  }
}

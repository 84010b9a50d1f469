package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.identity.AccountService;
import org.rutba.identity.AdmitPerson;
import org.rutba.identity.OpenAccount;
import org.rutba.identity.PersonLine;
import org.rutba.identity.PersonName;
import org.rutba.identity.RegisterPerson;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignedIn;

/** Opening an account: for a person the ministry knows, or for a new one. */
@Named
@RequestScoped
public class OpenAccountView {

  private static final int MOST = 20;

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private SignedIn signedIn;

  private PersonLine chosen;
  private List<PersonLine> found = List.of();
  private String given;
  private String family;
  private String givenLatin;
  private String familyLatin;
  private String nationalCode;
  private String username;
  private String password;

  @PostConstruct
  void read() {
    if (asked.number("person") != 0) {
      chosen = accounts.person(asked.number("person"));
    } else if (isSearched()) {
      found = accounts.persons(asked.text("q"), Page.first(MOST));
    }
  }

  public String openKnown() {
    accounts.openAccount(new OpenAccount(username, chosen.id(), password, true));
    return opened();
  }

  public String openNew() {
    var code = nationalCode == null || nationalCode.isBlank() ? null : nationalCode.strip();
    var name = new PersonName(given, family, givenLatin, familyLatin);
    accounts.admit(
        new AdmitPerson(
            new RegisterPerson(signedIn.getJurisdiction(), code, name), username, password));
    return opened();
  }

  private String opened() {
    problems.done("admin.account.opened", username);
    return "/admin/accounts?faces-redirect=true&q=" + username;
  }

  /** The person the account is for; null while none is chosen. */
  public PersonLine getChosen() {
    return chosen;
  }

  public boolean isSearched() {
    return asked.text("q") != null && asked.text("q").length() > 1;
  }

  public List<PersonLine> getFound() {
    return found;
  }

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
  }

  public String getFamily() {
    return family;
  }

  public void setFamily(String family) {
    this.family = family;
  }

  public String getGivenLatin() {
    return givenLatin;
  }

  public void setGivenLatin(String givenLatin) {
    this.givenLatin = givenLatin;
  }

  public String getFamilyLatin() {
    return familyLatin;
  }

  public void setFamilyLatin(String familyLatin) {
    this.familyLatin = familyLatin;
  }

  public String getNationalCode() {
    return nationalCode;
  }

  public void setNationalCode(String nationalCode) {
    this.nationalCode = nationalCode;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

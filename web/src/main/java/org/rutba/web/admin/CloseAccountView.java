package org.rutba.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.identity.AccountService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The page on which an account is closed for good. */
@Named
@RequestScoped
public class CloseAccountView {

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private String reason;

  public String getUsername() {
    return asked.text("username");
  }

  public String close() {
    accounts.closeAccount(getUsername(), reason);
    problems.done("admin.account.close.done", getUsername());
    return "/admin/accounts?faces-redirect=true";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

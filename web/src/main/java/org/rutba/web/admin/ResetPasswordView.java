package org.rutba.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.identity.AccountService;
import org.rutba.identity.ResetPassword;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The page on which an administrator gives an account a new first password. */
@Named
@RequestScoped
public class ResetPasswordView {

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private String password;
  private String reason;

  public String getUsername() {
    return asked.text("username");
  }

  public String reset() {
    accounts.resetPassword(new ResetPassword(getUsername(), password, reason));
    problems.done("admin.reset.done", getUsername());
    return "/admin/accounts?faces-redirect=true";
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

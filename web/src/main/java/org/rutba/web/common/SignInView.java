package org.rutba.web.common;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignInAddress;

/** The door for people: one sentence for a wrong name and for a wrong password. */
@Named
@RequestScoped
public class SignInView {

  @Inject private SecurityContext security;
  @Inject private Problems problems;

  private String username;
  private String password;
  private UIInput passwordField;

  /** Signs in and opens the page that was wanted, else the start page. */
  public void signIn() throws IOException {
    var context = FacesContext.getCurrentInstance();
    var external = context.getExternalContext();
    var status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            withParams().credential(new UsernamePasswordCredential(username, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      var wanted = external.getRequestParameterMap().get(SignInAddress.TO);
      external.redirect(external.getRequestContextPath() + SignInAddress.after(wanted));
    } else if (!context.getResponseComplete()) {
      external.setResponseStatus(HttpServletResponse.SC_OK);
      problems.addAt(passwordField.getClientId(context), "public.sign-in.refused");
    }
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

  public UIInput getPasswordField() {
    return passwordField;
  }

  public void setPasswordField(UIInput passwordField) {
    this.passwordField = passwordField;
  }
}

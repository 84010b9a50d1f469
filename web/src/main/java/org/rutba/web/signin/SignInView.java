package org.rutba.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.rutba.web.ui.PersonSession;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignInAddress;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
  private String username;
  private String password;
  private UIInput passwordField;

  @Inject private SecurityContext security;
  @Inject private Problems problems;

  /** Signs in and leads to where the person wanted to go, or to the first page of the day. */
  public void signIn() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    if (admitted(security, request, username, password)) {
      var to = PersonSession.mustChangePassword(request) ? "/change-password" : wanted(request);
      faces.getExternalContext().redirect(to);
      faces.responseComplete();
    } else {
      problems.addAt(passwordField.getClientId(faces), "public.sign-in.refused");
    }
  }

  /** Whoever was signed in here before, the same person included, leaves nothing behind. */
  static boolean admitted(
      SecurityContext security, HttpServletRequest request, String username, String password) {
    if (request.getUserPrincipal() != null) {
      leave(request);
    }
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    var status =
        security.authenticate(
            request,
            (HttpServletResponse) faces.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password))
                .newAuthentication(true));
    return status == AuthenticationStatus.SUCCESS;
  }

  private static void leave(HttpServletRequest request) {
    try {
      request.logout();
    } catch (ServletException refused) {
      throw new IllegalStateException(refused);
    }
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  private static String wanted(HttpServletRequest request) {
    return SignInAddress.after(request.getParameter(SignInAddress.TO));
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

  public void setPasswordField(UIInput field) {
    passwordField = field;
  }
}

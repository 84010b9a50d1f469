package org.rutba.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.rutba.identity.SignInService;
import org.rutba.web.ui.PersonSession;
import org.rutba.web.ui.Problems;

/** The page on which a person chooses a new password. */
@Named
@RequestScoped
public class ChangePasswordView {
  private String present;
  private String wanted;
  private String repeated;
  private UIInput presentField;
  private UIInput repeatedField;

  @EJB private SignInService service;
  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  /** Whether the person cannot do anything else before. */
  public boolean isForced() {
    return PersonSession.mustChangePassword(request);
  }

  /** Changes the password, signs in anew with it and leads to the start page. */
  public void change() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    if (!wanted.equals(repeated)) {
      problems.addAt(repeatedField.getClientId(faces), "public.password.repeated.other");
      return;
    }
    if (!service.changePassword(present.toCharArray(), wanted.toCharArray())) {
      problems.addAt(presentField.getClientId(faces), "public.password.present.wrong");
      return;
    }
    var username = request.getUserPrincipal().getName();
    var to = SignInView.admitted(security, request, username, wanted) ? "/" : "/sign-in";
    faces.getExternalContext().redirect(to);
    faces.responseComplete();
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public UIInput getPresentField() {
    return presentField;
  }

  public void setPresentField(UIInput field) {
    presentField = field;
  }

  public UIInput getRepeatedField() {
    return repeatedField;
  }

  public void setRepeatedField(UIInput field) {
    repeatedField = field;
  }
}

package org.rutba.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.rutba.identity.Admission;
import org.rutba.web.ui.PersonSession;

/**
 * The one way in. A person signs in by the form and is remembered by the session; a program brings
 * its credentials with each call under {@code /api} and gets no session. Whoever asks for a page
 * without being signed in is led to the form and back.
 */
@ApplicationScoped
public class RutbaAuthentication implements HttpAuthenticationMechanism {
  private static final String AUTHORIZATION = "Authorization";
  private static final String BASIC = "basic ";

  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.isAuthenticationRequest()) {
      return signIn(request, context);
    }
    if (isApi(request) && request.getHeader(AUTHORIZATION) != null) {
      return program(request, response, context);
    }
    if (request.getUserPrincipal() != null) {
      return remembered(request, context);
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    return isApi(request) ? ApiDoor.closed(response) : lead(request, response);
  }

  private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
    var result = stores.validate(context.getAuthParameters().getCredential());
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      // Another id, so that one planted before the sign-in leads nowhere.
      request.getSession();
      request.changeSessionId();
      var groups = result.getCallerGroups();
      PersonSession.begin(request, groups.contains(Admission.MUST_CHANGE_PASSWORD));
      context.setRegisterSession(result.getCallerPrincipal().getName(), groups);
    }
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus program(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var header = request.getHeader(AUTHORIZATION);
    if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return ApiDoor.closed(response);
    }
    try {
      var result =
          stores.validate(
              new BasicAuthenticationCredential(header.substring(BASIC.length()).strip()));
      return result.getStatus() == CredentialValidationResult.Status.VALID
          ? context.notifyContainerAboutLogin(result)
          : ApiDoor.closed(response);
    } catch (IllegalArgumentException malformed) {
      return ApiDoor.closed(response);
    }
  }

  private static AuthenticationStatus remembered(
      HttpServletRequest request, HttpMessageContext context) throws AuthenticationException {
    try {
      context
          .getHandler()
          .handle(
              new Callback[] {
                new CallerPrincipalCallback(context.getClientSubject(), request.getUserPrincipal())
              });
      return AuthenticationStatus.SUCCESS;
    } catch (IOException | UnsupportedCallbackException refused) {
      throw new AuthenticationException(refused);
    }
  }

  private static AuthenticationStatus lead(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      response.setHeader("Cache-Control", "no-store");
      if (ReturnAddress.isAjax(request)) {
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                    + ReturnAddress.signInFrom(request)
                    + "\"/></partial-response>");
      } else {
        response.sendRedirect(ReturnAddress.signInFrom(request));
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getServletPath().equals("/api") || request.getRequestURI().startsWith("/api/");
  }
}

package org.rutba.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.rutba.identity.Admission;
import org.rutba.identity.SignInService;

/** The accounts of the ministry: persons come by the form, programs by Basic credentials. */
@ApplicationScoped
public class Accounts implements IdentityStore {
  @EJB private SignInService service;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof BasicAuthenticationCredential basic) {
      return result(service.signInProgram(basic.getCaller(), basic.getPassword().getValue()));
    }
    if (credential instanceof UsernamePasswordCredential typed) {
      return result(service.signIn(typed.getCaller(), typed.getPassword().getValue()));
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private static CredentialValidationResult result(Optional<Admission> admission) {
    return admission
        .map(each -> new CredentialValidationResult(each.username(), each.groups()))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}

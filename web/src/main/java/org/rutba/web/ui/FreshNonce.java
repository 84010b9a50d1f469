package org.rutba.web.ui;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a page a new script nonce when its form is sent. PrimeFaces expects its scripts to send
 * back the nonce of the page the form was on; a page without those scripts sends none. An ajax
 * answer must keep the nonce of the page it goes into.
 */
public class FreshNonce extends HttpFilter implements PhaseListener {

  private static final String NONCE = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wholePage =
        request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null
            && request.getParameter(NONCE) == null
            && request.getHeader("Faces-Request") == null;
    chain.doFilter(wholePage ? new WithNonce(request, nonce()) : request, response);
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // The view is not there yet.
  }

  /** Forgets the nonce of the page the form was on: the page that answers gets the new one. */
  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (faces.getViewRoot() != null
        && faces.getExternalContext().getRequest() instanceof WithNonce) {
      var kept = faces.getViewRoot().getViewMap(false);
      if (kept != null) {
        kept.remove(NONCE);
      }
    }
  }

  /** In the shape PrimeFaces checks: a random UUID, which a SecureRandom makes, in Base64. */
  private static String nonce() {
    var text = UUID.randomUUID().toString();
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static final class WithNonce extends HttpServletRequestWrapper {

    private final String nonce;

    WithNonce(HttpServletRequest request, String nonce) {
      super(request);
      this.nonce = nonce;
    }

    @Override
    public String getParameter(String name) {
      return NONCE.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
      return NONCE.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var parameters = new HashMap<>(super.getParameterMap());
      parameters.put(NONCE, new String[] {nonce});
      return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}

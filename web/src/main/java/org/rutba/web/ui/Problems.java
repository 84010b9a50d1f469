package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.rutba.platform.Refusal;

/** What went wrong on this page, for the summary at its top, and what went well. */
@Named
@RequestScoped
public class Problems {

  /**
   * One line of the summary.
   *
   * @param target the client id of the field to go to; null when the whole page is meant
   */
  public record Line(String target, String text) {}

  @Inject private Messages messages;
  @Inject private RefusalWords refusals;

  /** Says a problem with the whole page, in the reader's language. */
  public void add(String key, Object... arguments) {
    say(null, FacesMessage.SEVERITY_ERROR, messages.of(key, arguments));
  }

  /** Says why an act was refused. */
  public void add(Refusal refusal) {
    say(null, FacesMessage.SEVERITY_ERROR, refusals.of(refusal));
  }

  /** Says a problem with a field of the given client id. */
  public void addAt(String clientId, String key, Object... arguments) {
    say(clientId, FacesMessage.SEVERITY_ERROR, messages.of(key, arguments));
    FacesContext.getCurrentInstance().validationFailed();
  }

  /** Says at a field of the given client id why an act was refused. */
  public void addAt(String clientId, Refusal refusal) {
    say(clientId, FacesMessage.SEVERITY_ERROR, refusals.of(refusal));
    FacesContext.getCurrentInstance().validationFailed();
  }

  /** What is wrong with a field of the given client id; empty for nothing. */
  public String at(String clientId) {
    return getLines().stream()
        .filter(line -> clientId.equals(line.target()))
        .map(Line::text)
        .findFirst()
        .orElse("");
  }

  /**
   * Says that an act was done. It is kept over the redirect that ends an act, so that the next page
   * says it.
   */
  public void done(String key, Object... arguments) {
    var context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    say(null, FacesMessage.SEVERITY_INFO, messages.of(key, arguments));
  }

  public List<Line> getLines() {
    return lines(true);
  }

  /** Acts done, said once. */
  public List<Line> getDone() {
    return lines(false);
  }

  public boolean isAny() {
    return !getLines().isEmpty();
  }

  private static void say(String clientId, FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
  }

  private static List<Line> lines(boolean problems) {
    var context = FacesContext.getCurrentInstance();
    var lines = new ArrayList<Line>();
    var targets = context.getClientIdsWithMessages();
    while (targets.hasNext()) {
      var target = targets.next();
      for (var message : context.getMessageList(target)) {
        var severe = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        var line = new Line(target, message.getSummary());
        if (severe == problems && !lines.contains(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}

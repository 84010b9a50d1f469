package org.rutba.web.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rutba.platform.OutsideScope;
import org.rutba.request.CaseService;
import org.rutba.request.DraftSheet;
import org.rutba.request.RequestMovedOn;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Links;

/** The draft the address names. Whoever asks for one that has moved on is led to where it is. */
@RequestScoped
public class OpenDraft {

  @EJB private CaseService cases;
  @Inject private Asked asked;
  @Inject private Links links;

  private DraftSheet sheet;
  private boolean movedOn;

  public String number() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("request", "");
    }
    return number;
  }

  /** The draft, judged as of today; null when the reader was led on. */
  public DraftSheet sheet() {
    if (sheet == null && !movedOn) {
      try {
        sheet = cases.draft(number());
      } catch (RequestMovedOn refusal) {
        movedOn = true;
        leadTo((String) refusal.arguments()[0], (String) refusal.arguments()[1]);
      }
    }
    return sheet;
  }

  private void leadTo(String number, String state) {
    var page =
        switch (state) {
          case "returned" -> "/school/answer?number=" + number;
          case "withdrawn" -> "/school/requests?tray=drafts";
          // A second press comes here when the first has been sent already.
          case "before-committee" ->
              (links.getPath().endsWith("/check") ? "/school/submitted" : "/common/case")
                  + "?number="
                  + number;
          default -> "/common/case?number=" + number;
        };
    var context = FacesContext.getCurrentInstance();
    var external = context.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
    context.responseComplete();
  }
}

package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.decree.ChangeEffectiveDay;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftFilter;
import org.rutba.decree.DraftSheet;
import org.rutba.decree.DraftState;
import org.rutba.decree.HoldDraft;
import org.rutba.decree.IssueDecree;
import org.rutba.document.Sheet;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** A draft on which HR decides: what follows from it first, then the act. */
@Named
@RequestScoped
public class DraftView {

  private static final String WAITING = "/hr/waiting?faces-redirect=true";

  @EJB private DecreeService decrees;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;

  private long id;
  private DraftSheet sheet;
  private Sheet paper;
  private LocalDate effectiveOn;

  private interface Deed {
    String done();
  }

  /** By {@code id}, or the one that waits for the case named by {@code request}. */
  public long getId() {
    if (id == 0) {
      var given = asked.number("id") == 0 ? asked.number("draft") : asked.number("id");
      id = given == 0 ? ofRequest(asked.text("request")) : given;
    }
    return id;
  }

  private long ofRequest(String request) {
    return decrees.waiting(new DraftFilter(request, null, null), Page.first(2)).lines().stream()
        .filter(line -> line.request().equals(request))
        .findFirst()
        .orElseThrow(() -> new OutsideScope("draft", request))
        .draftId();
  }

  public DraftSheet getSheet() {
    if (sheet == null) {
      sheet = decrees.draft(getId());
    }
    return sheet;
  }

  /** What the decree would say; null while its amounts cannot be reckoned. */
  public Sheet getPaper() {
    if (paper == null && getSheet().pay() != null) {
      paper = decrees.previewSheet(getId());
    }
    return paper;
  }

  public boolean isHeld() {
    return getSheet().line().state() == DraftState.HELD;
  }

  /** Whether pressing the button would issue the decree. */
  public boolean isIssuable() {
    return !isHeld() && getSheet().obstacles().isEmpty();
  }

  public boolean isCorrection() {
    return getSheet().earlierNumber() != null;
  }

  /** Whether HR, or the one typing, departs from the day the policy gives. */
  public boolean isDeparting() {
    return !getSheet().policyDay().equals(getEffectiveOn());
  }

  public List<String> getDeeds() {
    if (isHeld()) {
      return isCorrection() ? List.of("release", "drop") : List.of("release");
    }
    return isCorrection() ? List.of("issue", "hold", "drop") : List.of("issue", "hold");
  }

  /**
   * Whether a choice has just been sent and not been answered: its button is read then, even where
   * the draft has changed and will not offer it again, so that the officer learns why.
   */
  public boolean isSent() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** The choice made; the first that is allowed until one is. */
  public String getDeed() {
    var chosen = asked.text("deed");
    if (chosen != null && getDeeds().contains(chosen)) {
      return chosen;
    }
    return isHeld() || isIssuable() ? getDeeds().get(0) : "hold";
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn == null ? getSheet().line().effectiveOn() : effectiveOn;
  }

  public void setEffectiveOn(LocalDate day) {
    effectiveOn = day;
  }

  /** Moves the effective day; what follows is shown anew before anything is issued. */
  public String move() {
    return act(
        () -> {
          var change = new ChangeEffectiveDay(getId(), version(), effectiveOn, asked.text("why"));
          decrees.changeEffectiveDay(change);
          problems.done("hr.draft.moved", effectiveOn);
          return here();
        });
  }

  public String issue() {
    return act(
        () -> {
          var issued = decrees.issue(List.of(new IssueDecree(getId(), version()))).get(0);
          problems.done("hr.draft.issued", format.digits(issued.number()));
          return DecreeView.address(issued.number());
        });
  }

  public String hold() {
    return act(
        () -> {
          decrees.hold(new HoldDraft(getId(), version(), asked.text("reason")));
          problems.done("hr.draft.held", getSheet().line().request());
          return WAITING;
        });
  }

  public String release() {
    return act(
        () -> {
          decrees.release(getId(), version());
          problems.done("hr.draft.released");
          return here();
        });
  }

  public String drop() {
    return act(
        () -> {
          decrees.drop(getId(), version());
          problems.done("hr.draft.dropped", format.digits(getSheet().earlierNumber()));
          return WAITING;
        });
  }

  /** A draft changed meanwhile is shown as it is now; what was typed stays in its fields. */
  private String act(Deed deed) {
    try {
      return deed.done();
    } catch (ChangedMeanwhile changed) {
      sheet = null;
      problems.add("hr.draft.changed");
      return null;
    }
  }

  private int version() {
    return (int) asked.number("version");
  }

  private String here() {
    return "/hr/draft?faces-redirect=true&id=" + getId();
  }
}

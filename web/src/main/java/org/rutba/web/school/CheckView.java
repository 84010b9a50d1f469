package org.rutba.web.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.platform.TimeSource;
import org.rutba.request.ApplicationWindow;
import org.rutba.request.DraftSheet;
import org.rutba.request.NotEligible;
import org.rutba.request.RequestService;
import org.rutba.request.SubmitRequest;
import org.rutba.request.WindowService;
import org.rutba.web.ui.Problems;

/** The last look before a request is sent. */
@Named
@RequestScoped
public class CheckView {

  @EJB private RequestService requests;
  @EJB private AssessmentService assessments;
  @EJB private WindowService windows;
  @Inject private TimeSource time;
  @Inject private OpenDraft draft;
  @Inject private Problems problems;

  private String key;
  private Integer version;
  private String endorsement;
  private String lateReason;
  private boolean declared;
  private UIInput box;
  private Explanation refused;

  /** Leads on when the request is no draft any more. */
  public void open() {
    draft.sheet();
  }

  public DraftSheet getSheet() {
    return draft.sheet();
  }

  /** Sends the request; a second press with the same page finds it sent. */
  public String submit() {
    var number = draft.number();
    if (!declared) {
      var context = FacesContext.getCurrentInstance();
      problems.addAt(box.getClientId(context), "school.check.declare.missing");
      return null;
    }
    try {
      requests.submit(new SubmitRequest(number, version, endorsement, lateReason, key));
    } catch (NotEligible refusal) {
      problems.add(refusal);
      refused = assessments.explanation(refusal.judgement());
      return null;
    }
    return "/school/submitted?faces-redirect=true&number=" + number;
  }

  /** The window that concerns the school today or next; null where none is set. */
  public ApplicationWindow getWindow() {
    return windows.nearest().orElse(null);
  }

  /** How today lies to it: {@code open}, {@code late}, {@code ahead} or {@code closed}. */
  public String getWindowState() {
    return windows.nearest().map(window -> window.stateOn(time.today())).orElse("");
  }

  public String getLateReason() {
    return lateReason;
  }

  public void setLateReason(String lateReason) {
    this.lateReason = lateReason;
  }

  /** The kept judgement that did not let the request be sent; null for none. */
  public Explanation getRefused() {
    return refused;
  }

  /** Made once for each page shown: the same key twice submits once. */
  public String getKey() {
    if (key == null) {
      key = UUID.randomUUID().toString();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public Integer getVersion() {
    return version == null && getSheet() != null ? Integer.valueOf(getSheet().version()) : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getEndorsement() {
    return endorsement == null && getSheet() != null
        ? DraftText.of(getSheet().typed()).endorsement()
        : endorsement;
  }

  public void setEndorsement(String endorsement) {
    this.endorsement = endorsement;
  }

  public UIInput getBox() {
    return box;
  }

  public void setBox(UIInput box) {
    this.box = box;
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }
}

package org.rutba.web.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.rutba.platform.TimeSource;
import org.rutba.request.DraftChangedMeanwhile;
import org.rutba.request.DraftSheet;
import org.rutba.request.RequestService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/**
 * The leader's words, saved as they are typed. Words saved elsewhere meanwhile are shown beside the
 * typed ones and replaced only when the leader says so.
 */
@Named
@RequestScoped
public class EndorsementView {

  @EJB private RequestService requests;
  @Inject private OpenDraft draft;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private String text;
  private Integer version;
  private String checked;
  private Instant savedAt;
  private String theirs;
  private int theirVersion;

  /** Leads on when the request is no draft any more. */
  public void open() {
    draft.sheet();
  }

  public DraftSheet getSheet() {
    return draft.sheet();
  }

  public String getNumber() {
    return draft.number();
  }

  /** Saves what is typed so far. */
  public void save() {
    try {
      var typed = new DraftText(text, DraftText.marks(checked));
      version = requests.saveDraft(draft.number(), version, typed.json());
      savedAt = time.now();
    } catch (DraftChangedMeanwhile changed) {
      var kept = DraftText.of(changed.kept());
      theirs = kept.endorsement();
      theirVersion = changed.version();
      checked = String.join(",", kept.checked());
      problems.add(changed);
    }
  }

  /** Saves and returns to the tasks, unless the words were changed elsewhere. */
  public String finish() {
    save();
    if (theirs != null) {
      return null;
    }
    problems.done("school.endorsement.saved");
    return "/school/request?faces-redirect=true&number=" + draft.number();
  }

  /** Puts the typed words in the place of those saved elsewhere. */
  public String replace() {
    version = (int) asked.number("conflict");
    return finish();
  }

  /** Whether words saved elsewhere are on the page, or were when it was sent. */
  public boolean isConflict() {
    return theirs != null || (savedAt == null && asked.text("conflict") != null);
  }

  /** The words saved elsewhere; null for none. */
  public String getTheirs() {
    return theirs;
  }

  public int getTheirVersion() {
    return theirVersion;
  }

  /** When the words were last saved; null for never. */
  public Instant getSavedAt() {
    return savedAt == null && version == null ? getSheet().savedAt() : savedAt;
  }

  public String getText() {
    return text == null && getSheet() != null ? kept().endorsement() : text;
  }

  public void setText(String text) {
    this.text = Objects.requireNonNullElse(text, "");
  }

  /** The version the words on the page rest on. */
  public Integer getVersion() {
    return version == null && getSheet() != null ? Integer.valueOf(getSheet().version()) : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  /** The sections marked as looked through, kept with the words. */
  public String getChecked() {
    return checked == null && getSheet() != null ? String.join(",", kept().checked()) : checked;
  }

  public void setChecked(String checked) {
    this.checked = Objects.requireNonNullElse(checked, "");
  }

  private DraftText kept() {
    return DraftText.of(getSheet().typed());
  }
}

package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rutba.campaign.ExceptionReason;
import org.rutba.campaign.RunDocketLine;
import org.rutba.campaign.RunProgress;
import org.rutba.campaign.RunService;
import org.rutba.campaign.RunSheet;
import org.rutba.campaign.RunState;
import org.rutba.decree.DecreeService;
import org.rutba.decree.IssueDecree;
import org.rutba.platform.Refusal;
import org.rutba.platform.Roles;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Bar;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.RunWords;
import org.rutba.web.ui.SignedIn;

/** One run: its progress, what it found, its boards, its decrees. */
@Named
@RequestScoped
public class RunView {

  /** Decrees issued between two looks at the progress, each a transaction of its own. */
  private static final int AT_ONCE = 10;

  @EJB private RunService runs;
  @EJB private DecreeService decrees;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private RunWords words;
  @Inject private SignedIn person;

  private RunSheet run;
  private List<RunDocketLine> dockets;

  static String address(String number) {
    return "/hr/run?faces-redirect=true&number=" + number;
  }

  public RunSheet getRun() {
    if (run == null) {
      run = runs.run(asked.text("number"));
    }
    return run;
  }

  public RunProgress getShown() {
    return getRun().progress();
  }

  /**
   * Whether the run is in a state. While something sent is being read, every part of the page is
   * there: what was sent may come from a state the run has left since.
   */
  public boolean in(String state) {
    return isSent() || getRun().line().state().code().equals(state);
  }

  private static boolean isSent() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  public boolean isCancellable() {
    return in("prepared") || in("paused") || in("judged");
  }

  public boolean isSendable() {
    return isSent() || getRun().forTheBoards() > 0;
  }

  /** Whether the officer issues decrees, all drafts are there and some wait. */
  public boolean isMayIssue() {
    var decisions = getRun().decisions();
    return person.holds(Roles.HR_OFFICER)
        && (isSent() || decisions.toDraft() == 0 && decisions.toIssue() > 0);
  }

  public boolean isIssuing() {
    return asked.yes("issuing");
  }

  public List<RunDocketLine> getDockets() {
    if (dockets == null) {
      dockets = runs.dockets(getRun().line().number());
    }
    return dockets;
  }

  /** Teachers whose judging broke off. */
  public long getFailed() {
    return getRun().counts().stream()
        .filter(count -> count.exception() == ExceptionReason.FAILED)
        .mapToLong(count -> count.count())
        .sum();
  }

  /** What was found, alike together, the exceptions as one. */
  public List<Bar> getBars() {
    var bars =
        getRun().counts().stream()
            .collect(
                Collectors.groupingBy(
                    words::bar,
                    LinkedHashMap::new,
                    Collectors.summingLong(count -> count.count())));
    return bars.entrySet().stream().map(bar -> new Bar(bar.getKey(), bar.getValue())).toList();
  }

  public String judge() {
    runs.judge(asked.text("number"), version());
    return address(asked.text("number"));
  }

  public String pause() {
    runs.pause(asked.text("number"), version());
    problems.done("run.paused");
    return address(asked.text("number"));
  }

  public String cancel() {
    runs.cancel(asked.text("number"), version(), asked.text("reason"));
    return address(asked.text("number"));
  }

  public String send() {
    runs.sendToBoards(asked.text("number"), version());
    problems.done("run.sent");
    return address(asked.text("number"));
  }

  private int version() {
    return (int) asked.number("version");
  }

  /** Looks at the progress again; the whole page is read anew once judging is over. */
  public void follow() throws IOException {
    if (getRun().line().state() != RunState.JUDGING) {
      go("");
    }
  }

  /** Begins to issue: the page goes on by itself, some decrees at a time. */
  public String issue() {
    return address(asked.text("number")) + "&issuing=true";
  }

  /** Issues the next decrees; one that cannot be issued is noted and the others go on. */
  public void issueMore() throws IOException {
    var number = asked.text("number");
    var next = runs.toIssue(number, AT_ONCE, false);
    for (var draft : next) {
      issue(number, draft);
    }
    go(next.size() < AT_ONCE ? "" : "&issuing=true");
  }

  private void issue(String number, IssueDecree draft) {
    try {
      decrees.issue(List.of(draft));
    } catch (Refusal refusal) {
      runs.noteRefusal(number, draft.draftId(), refusal.messageKey());
    }
  }

  private void go(String more) throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.encodeRedirectURL(
                external.getRequestContextPath() + "/hr/run",
                Map.of("number", List.of(asked.text("number"))))
            + more);
  }
}

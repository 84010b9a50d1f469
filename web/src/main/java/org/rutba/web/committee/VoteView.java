package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The vote on the board's page of a case. */
@Named
@RequestScoped
public class VoteView {

  private static final String FIRST_CHOICE = "vote-for";
  private static final String REASON = "reason:value";

  @EJB private CommitteeService committees;
  @Inject private BoardMatter matter;
  @Inject private Problems problems;
  @Inject private Asked asked;

  private String reason;
  private boolean undecided;

  /** The words of the choices, in the order of the ballot. */
  public List<String> getChoices() {
    return List.of(Ballot.FOR.code(), Ballot.AGAINST.code(), Ballot.ABSTAIN.code());
  }

  /** Casts the vote; whatever stands in its way is said on this page, the reason kept. */
  public String cast() {
    var choice = asked.text("vote");
    if (!getChoices().contains(choice)) {
      undecided = true;
      problems.addAt(FIRST_CHOICE, "committee.vote.missing");
      return null;
    }
    var vote = Ballot.valueOf(choice.toUpperCase(Locale.ROOT));
    if (vote != Ballot.FOR && reason == null) {
      problems.addAt(REASON, "committee.vote.reason.missing");
      return null;
    }
    matter.forget();
    var closed = committees.castVote(new CastVote(matter.getNumber(), vote, reason));
    problems.done(closed ? "committee.vote.closed" : "committee.vote.done");
    return matter.getAddress() + "?faces-redirect=true&number=" + matter.getNumber();
  }

  /**
   * Whether a vote has just been sent and not been answered: its form is read then, even where it
   * will not be shown again, so that the member learns why.
   */
  public boolean isSent() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** Whether the vote was sent without a choice. */
  public boolean isUndecided() {
    return undecided;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

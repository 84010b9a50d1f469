package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastDocketVote;
import org.rutba.committee.DocketItemList;
import org.rutba.committee.DocketLine;
import org.rutba.committee.DocketService;
import org.rutba.committee.DocketSheet;
import org.rutba.committee.TakeOut;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** A list of a run before the board: its teachers, the board, the actor's vote. */
@Named
@RequestScoped
public class DocketView {

  private static final int SIZE = 20;

  @EJB private DocketService dockets;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;

  private DocketSheet sheet;
  private DocketItemList items;

  private String number() {
    return asked.text("number");
  }

  public DocketSheet getSheet() {
    if (sheet == null) {
      sheet = dockets.sheet(number());
    }
    return sheet;
  }

  public DocketLine getLine() {
    return getSheet().line();
  }

  public DocketItemList getItems() {
    if (items == null) {
      items = dockets.items(number(), null, asked.text("q"), asked.page(SIZE));
    }
    return items;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** The words of the choices, in the order of the ballot. */
  public List<String> getChoices() {
    return List.of(Ballot.FOR.code(), Ballot.AGAINST.code(), Ballot.ABSTAIN.code());
  }

  /**
   * Whether something has just been sent and not been answered: its form is read then, even where
   * it will not be shown again.
   */
  public boolean isSent() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  public String cast() {
    var choice = asked.text("vote");
    if (!getChoices().contains(choice)) {
      problems.addAt("vote-for", "committee.vote.missing");
      return null;
    }
    var vote = Ballot.valueOf(choice.toUpperCase(Locale.ROOT));
    if (vote != Ballot.FOR && asked.text("reason") == null) {
      problems.addAt("reason", "committee.vote.reason.missing");
      return null;
    }
    forget();
    var closed = dockets.castVote(new CastDocketVote(number(), vote, asked.text("reason")));
    problems.done(closed ? "run.vote.closed" : "committee.vote.done");
    return address();
  }

  /** Takes the chosen teachers out of the list. */
  public String takeOut() {
    var chosen = request.getParameterValues("teacher");
    if (chosen == null) {
      problems.add("run.take-out.none");
      return null;
    }
    forget();
    dockets.takeOut(
        new TakeOut(
            number(),
            Stream.of(chosen).map(Long::valueOf).toList(),
            "apart".equals(asked.text("how")),
            asked.text("why")));
    problems.done("run.take-out.done", chosen.length);
    return address();
  }

  private void forget() {
    sheet = null;
    items = null;
  }

  private String address() {
    return "/committee/run?faces-redirect=true&number=" + number();
  }
}

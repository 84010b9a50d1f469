package org.rutba.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.rutba.committee.PointsService;
import org.rutba.committee.ProposePoints;
import org.rutba.dossier.evidence.AcceptEvidence;
import org.rutba.dossier.evidence.BoardFinding;
import org.rutba.dossier.evidence.Check;
import org.rutba.dossier.evidence.EvidenceIncomplete;
import org.rutba.dossier.evidence.Examination;
import org.rutba.dossier.evidence.Ground;
import org.rutba.dossier.evidence.ItemFacts;
import org.rutba.dossier.evidence.RefuseEvidence;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.web.common.Asked;
import org.rutba.web.common.Figure;
import org.rutba.web.common.ItemFields;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** The decision on one piece of evidence: what the data answer already, and what is to be found. */
@Named
@RequestScoped
public class ReviewItemView {
  private static final String BOARD = "board";
  private static final String WORKING_GROUP = "book-working-group";

  @EJB private ReviewService review;
  @EJB private PointsService points;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;
  @Inject private HttpServletRequest request;

  private Examination examination;

  /** Read when it is shown, so that an act before it is already seen in it. */
  public Examination getExamination() {
    if (examination == null) {
      examination = review.examination(number());
    }
    return examination;
  }

  private String number() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("evidence", "");
    }
    return number;
  }

  /** The day or the numbers a check was answered from; empty for none. */
  public String detail(Check check) {
    return check.detail() instanceof java.time.LocalDate day
        ? format.date(day)
        : check.detail() == null || "import".equals(check.detail())
            ? ""
            : check.detail().toString();
  }

  public boolean isBoard() {
    return BOARD.equals(examiner());
  }

  /** Whether only the approval of a book is asked. */
  public boolean isApproval() {
    return WORKING_GROUP.equals(examiner());
  }

  private String examiner() {
    return getExamination().sheet().line().examiner();
  }

  public boolean isWork() {
    return List.of("article", "book").contains(getExamination().sheet().line().kind());
  }

  public boolean isBook() {
    return "book".equals(getExamination().sheet().line().kind());
  }

  /** Whether it matters which printing it is. */
  public boolean isPrintings() {
    var terms = getExamination().sheet().terms();
    return isBook() || (terms != null && terms.laterPrinting() != null);
  }

  /** What the indicator asks, as it was brought. */
  public ItemFacts getBrought() {
    var sheet = getExamination().sheet();
    return sheet.item() == null
        ? ItemFacts.printed(sheet.findings().printing(), false)
        : sheet.item();
  }

  public List<String> getGrounds() {
    return Arrays.stream(Ground.values()).map(Ground::code).toList();
  }

  public List<String> getDeeds() {
    return List.of("accept", "refuse", "ask", "hold");
  }

  /** The choice made; to accept until one is. */
  public String getDeed() {
    var chosen = asked.text("deed");
    return chosen != null && getDeeds().contains(chosen) ? chosen : getDeeds().get(0);
  }

  /** Whether a subject is ticked: as sent, else as whoever brought the piece says. */
  public boolean ticked(String subject) {
    var sent = request.getParameterValues("subjects");
    return sent == null
        ? asked.text("version") == null && getExamination().sheet().subjects().contains(subject)
        : Arrays.asList(sent).contains(subject);
  }

  public String accept() {
    return act(
        "review.accepted",
        () -> {
          var subjects = request.getParameterValues("subjects");
          review.accept(
              new AcceptEvidence(
                  number(),
                  version(),
                  subjects == null ? List.of() : List.of(subjects),
                  asked.text("authorship"),
                  said("revised"),
                  asked.text("sort") == null ? null : "specialised".equals(asked.text("sort")),
                  isApproval() ? null : ItemFields.typed(asked),
                  figure("quantity"),
                  asked.text("acceptWords")));
        });
  }

  /** Puts points for the item to the vote of the board. */
  public String propose() {
    return act(
        "review.put-before-board",
        () ->
            points.propose(
                new ProposePoints(
                    number(),
                    version(),
                    new BoardFinding(
                        figure("points"),
                        asked.text("importance"),
                        asked.text("reach"),
                        asked.text("extent")))));
  }

  public String refuse() {
    return act(
        "review.refused",
        () -> {
          var ground = asked.text("ground");
          if (ground == null) {
            throw new EvidenceIncomplete("ground");
          }
          review.refuse(
              new RefuseEvidence(
                  number(), version(), Ground.of(ground), asked.text("refuseWords")));
        });
  }

  public String ask() {
    return act("review.asked", () -> review.ask(number(), version(), asked.text("question")));
  }

  public String hold() {
    return act("review.held", () -> review.hold(number(), version(), asked.text("holdWords")));
  }

  public String release() {
    review.release(number(), version());
    problems.done("review.released", number());
    return "/review/item?faces-redirect=true&number=" + number();
  }

  /** A piece changed meanwhile is shown as it is now; what was typed stays in its fields. */
  private String act(String done, Runnable deed) {
    try {
      deed.run();
      problems.done(done, number());
      return "/review/queue?faces-redirect=true";
    } catch (EvidenceIncomplete missing) {
      problems.addAt(missing.arguments()[0].toString(), missing);
      return null;
    } catch (ChangedMeanwhile changed) {
      examination = null;
      problems.add("review.changed");
      return null;
    }
  }

  private Boolean said(String name) {
    var word = asked.text(name);
    return word == null ? null : Boolean.valueOf("yes".equals(word));
  }

  private BigDecimal figure(String name) {
    return Figure.of(asked.text(name));
  }

  private int version() {
    return (int) asked.number("version");
  }
}

package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.discretion.WaiverService;
import org.rutba.dossier.evidence.EvidenceLine;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Verdict;
import org.rutba.web.ui.SignedIn;

/** A judgement explained: one that was kept, by its id, or one made in passing. */
@Named
@RequestScoped
public class JudgementView {

  private static final Set<String> WAITING = Set.of("waiting", "information", "held");

  @EJB private AssessmentService assessments;
  @EJB private RegisterService register;
  @EJB private EvidenceService evidence;
  @EJB private WaiverService waivers;
  @Inject private SignedIn person;
  @Inject private Asked asked;

  private Explanation explanation;
  private LocalDate otherDay;

  @PostConstruct
  void read() {
    var id = asked.number("id");
    explanation =
        id == 0
            ? assessments.explanation(
                teacher(asked.text("number")), asked.text("target"), asked.day("day"))
            : assessments.explanation(id);
    otherDay = explanation.judgement().day();
  }

  private long teacher(String number) {
    if (number != null) {
      return register.ofNumber(number);
    }
    return register.teachers(TeacherFilter.all(), Page.first(1)).lines().stream()
        .findFirst()
        .orElseThrow(() -> new OutsideScope("teacher", null))
        .id();
  }

  public Explanation getExplanation() {
    return explanation;
  }

  /** What was brought by hand and waits to be examined: no part of the judgement. */
  public List<EvidenceLine> getUncounted() {
    return evidence.items(explanation.teacher().id()).stream()
        .filter(line -> !line.counts() && WAITING.contains(line.state()))
        .toList();
  }

  /** Whether a condition that is not met may be set aside, and the reader may ask for it. */
  public boolean isWaivable() {
    return !explanation.kept()
        && (person.holds(Roles.SCHOOL_LEADER)
            || person.holds(Roles.HR_OFFICER)
            || person.holds(Roles.TEACHER))
        && getJudgement().verdict() != Verdict.ELIGIBLE
        && getJudgement().verdict() != Verdict.NEEDS_DECISION
        && !waivers
            .options(explanation.teacher().id(), "promotion", getJudgement().target())
            .isEmpty();
  }

  public Judgement getJudgement() {
    return explanation.judgement();
  }

  /** The sum of points the rank needs; null where the law asks none, or it is not confirmed. */
  public BigDecimal getPointsNeeded() {
    return getJudgement().findings().stream()
        .filter(finding -> "minimum-points".equals(finding.kind()) && finding.needed() != null)
        .map(finding -> finding.needed())
        .filter(Measure.Points.class::isInstance)
        .map(needed -> ((Measure.Points) needed).value())
        .findFirst()
        .orElse(null);
  }

  public LocalDate getOtherDay() {
    return otherDay;
  }

  public void setOtherDay(LocalDate day) {
    otherDay = day;
  }

  /** Judges the facts as they are now by the law of another day. */
  public String judge() {
    return "/common/judgement?faces-redirect=true&number="
        + explanation.teacher().personnelNumber()
        + "&target="
        + getJudgement().target()
        + "&day="
        + otherDay;
  }
}

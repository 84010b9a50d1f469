package org.rutba.web.calculator;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rutba.assessment.EligibilityQuestion;
import org.rutba.assessment.EligibilityService;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.LawWords;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.Text;
import org.rutba.rules.pay.Supplement;
import org.rutba.rules.rank.Rank;
import org.rutba.rules.scoring.ScoreRow;
import org.rutba.web.ui.Locales;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;

/** Facts typed in, judged by the law of a day; nothing is read of the register, nothing kept. */
@Named
@RequestScoped
public class CalculatorView {

  private static final String JURISDICTION = "ir";
  private static final String POPULATION = "teacher";
  private static final String ACT = "promotion";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One line of the scorecard, titled for the reader. */
  public record ScoreLine(String title, BigDecimal points, BigDecimal maximum) {}

  @EJB private EligibilityService eligibility;
  @Inject private TimeSource time;
  @Inject private Locales locales;
  @Inject private Messages words;
  @Inject private Problems problems;

  private Regulation law;
  private TypedFacts facts;
  private String target;
  private LocalDate day;
  private Judgement judgement;
  private Supplement supplement;

  @PostConstruct
  void prepare() {
    day = time.today();
    law = eligibility.inForce(JURISDICTION, POPULATION, day);
    var rows =
        law.scoreTable() == null
            ? List.<TypedFacts.Row>of()
            : law.scoreTable().rows().stream()
                .map(this::row)
                .filter(row -> !row.indicators().isEmpty())
                .toList();
    facts =
        new TypedFacts(
            rows, List.of(work("taught-subject"), work("education"), work("field-of-study")));
  }

  private TypedFacts.Row row(ScoreRow row) {
    return new TypedFacts.Row(
        read(row.title()),
        row.cap().value(),
        row.cap().illustrative(),
        row.indicators().stream()
            .filter(indicator -> indicator.hours() == null)
            .map(indicator -> new TypedFacts.Entry(indicator.code(), read(indicator.title())))
            .toList());
  }

  private TypedFacts.Entry work(String subject) {
    return new TypedFacts.Entry(subject, words.get("common.subject." + subject));
  }

  private String read(Text text) {
    return LawWords.in(text, locales.getLanguage().getCode());
  }

  /** Judges what was typed; where something needed was left out, it is said at its field. */
  public void judge() {
    if (facts.getRank() != null && facts.getRankSince() == null) {
      problems.addAt("rankSince", "calculator.rank-since.missing");
      return;
    }
    var under = eligibility.inForce(JURISDICTION, POPULATION, day);
    judgement =
        eligibility.judge(
            new EligibilityQuestion(
                JURISDICTION,
                ACT,
                target,
                day,
                "",
                null,
                facts.on(day, POPULATION, under.calendar())));
    var rights = facts.rights();
    if (rights != null && judgement.outcome().percentage() != null) {
      supplement = eligibility.supplement(JURISDICTION, POPULATION, target, day, rights);
    }
  }

  /** Refuses more than an appraisal can give. */
  public void atMostHundred(FacesContext context, UIComponent field, Object value) {
    if (value instanceof BigDecimal points && points.compareTo(HUNDRED) > 0) {
      throw refused("calculator.appraisal.too-much");
    }
  }

  /** Refuses numbers of works nobody has, and parts of a work. */
  public void fewWorks(FacesContext context, UIComponent field, Object value) {
    if (value instanceof BigDecimal works
        && (works.compareTo(HUNDRED) >= 0 || works.stripTrailingZeros().scale() > 0)) {
      throw refused("calculator.whole.wrong");
    }
  }

  private ValidatorException refused(String key) {
    return new ValidatorException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get(key), null));
  }

  public List<Rank> getRanks() {
    return law.ladder().ranks();
  }

  /** Bars of a rank's ladder filled; 0 for none. */
  public int order(String rank) {
    return rank == null ? 0 : law.ladder().rank(rank).order();
  }

  public List<String> getDegrees() {
    return law.degrees();
  }

  public List<String> getAreas() {
    return List.of("primary", "special-needs", "deprived", "border", "nomadic");
  }

  /** The official year a field of the appraisals is for. */
  public int appraisedYear(TypedFacts.Entry appraisal) {
    return law.calendar().yearOf(day == null ? time.today() : day)
        - Integer.parseInt(appraisal.getCode());
  }

  /** The scorecard's rows; empty where the law has no points table. */
  public List<ScoreLine> getScore() {
    return judgement.scorecard() == null
        ? List.of()
        : judgement.scorecard().rows().stream()
            .map(row -> new ScoreLine(read(row.title()), row.points(), row.maximum()))
            .toList();
  }

  /** The sum of points the rank needs; null where the law asks none, or it is not confirmed. */
  public BigDecimal getPointsNeeded() {
    return judgement.findings().stream()
        .filter(finding -> "minimum-points".equals(finding.kind()))
        .map(finding -> finding.needed() instanceof Measure.Points sum ? sum.value() : null)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  public TypedFacts getFacts() {
    return facts;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** What the law says of it; null before it was asked. */
  public Judgement getJudgement() {
    return judgement;
  }

  /** Null unless the three rights were given and the law has a share of them for the rank. */
  public Supplement getSupplement() {
    return supplement;
  }
}

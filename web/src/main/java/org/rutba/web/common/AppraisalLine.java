package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.web.ui.YearLine;
import org.rutba.web.ui.YearLines;

/** The verified appraisals of the last years as a line, with the mean the next rank needs. */
@Named
@RequestScoped
public class AppraisalLine {

  private static final int YEARS = 5;

  @Inject private RecordView summary;
  @Inject private YearLines lines;

  private SortedMap<Integer, BigDecimal> scores;
  private SortedMap<Integer, String> grades;

  @PostConstruct
  void read() {
    scores = new TreeMap<>();
    grades = new TreeMap<>();
    for (var appraisal : summary.getEvidence().appraisals()) {
      if (appraisal.provenance().verified() && appraisal.grade() != null) {
        grades.put(appraisal.year(), appraisal.grade());
      }
      if (appraisal.provenance().verified() && appraisal.score() != null) {
        scores.put(appraisal.year(), appraisal.score());
      }
    }
    for (var years : List.of(scores, grades)) {
      while (years.size() > YEARS) {
        years.remove(years.firstKey());
      }
    }
  }

  /** Codes of the verified grades of the last years, by year. */
  public SortedMap<Integer, String> getGrades() {
    return grades;
  }

  /** The line; null where no appraisal in points is verified. */
  public YearLine getLine() {
    return lines.of(scores, getNeeded());
  }

  public BigDecimal getMean() {
    return scores.values().stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
  }

  /** The mean the next rank needs; null where it needs none, or none is confirmed. */
  public BigDecimal getNeeded() {
    return summary.getNext() == null
        ? null
        : summary.getNext().judgement().findings().stream()
            .filter(finding -> "appraisal-mean".equals(finding.kind()))
            .map(Finding::needed)
            .filter(Measure.Points.class::isInstance)
            .map(needed -> ((Measure.Points) needed).value())
            .findFirst()
            .orElse(null);
  }
}

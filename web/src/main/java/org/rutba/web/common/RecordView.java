package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.assessment.NoRankToJudge;
import org.rutba.dossier.DossierService;
import org.rutba.dossier.Evidence;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankPeriod;
import org.rutba.register.RegisterService;
import org.rutba.regulation.NoLawInForce;
import org.rutba.web.ui.Axes;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.YearAxis;
import org.rutba.web.ui.YearAxis.Stretch;

/** The summary of a record: ranks over time, the next rank, appraisals, what the rank is worth. */
@Named
@RequestScoped
public class RecordView {

  private static final int YEARS = 7;
  private static final int YEARS_BEFORE = 4;

  @Inject private RecordHead record;
  @EJB private RegisterService register;
  @EJB private DossierService dossiers;
  @EJB private AssessmentService assessments;
  @Inject private TimeSource time;
  @Inject private Axes axes;
  @Inject private Findings findings;
  @Inject private Asked asked;

  private List<RankPeriod> ranks;
  private Explanation next;
  private Evidence evidence;
  private YearAxis axis;

  @PostConstruct
  void read() {
    var teacher = record.getTeacher();
    var known = asked.day("known");
    ranks =
        known == null
            ? record.getSheet().ranks()
            : register.ranksAsKnown(teacher.id(), endOf(known));
    evidence = dossiers.dossier(teacher.id()).evidence();
    axis = axes.years(time.today(), YEARS_BEFORE, YEARS);
    if (record.isJudgementOpen() && teacher.retiredOn() == null) {
      next = judged(teacher.id());
    }
  }

  private Explanation judged(long teacher) {
    try {
      return assessments.explanation(teacher, null, null);
    } catch (NoRankToJudge | NoLawInForce nothingAbove) {
      return null;
    }
  }

  private Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.MAX).atZone(time.zone()).toInstant();
  }

  /** Ranks as known on the day chosen, oldest first. */
  public List<RankPeriod> getRanks() {
    return ranks;
  }

  /** Days on which the ministry learnt something of the ranks, the last first. */
  public List<LocalDate> getLearntOn() {
    return record.getSheet().entries().stream()
        .map(entry -> LocalDate.ofInstant(entry.recordedAt(), time.zone()))
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .toList();
  }

  /** The judgement of the next rank as of today; null where there is none. */
  public Explanation getNext() {
    return next;
  }

  public Evidence getEvidence() {
    return evidence;
  }

  public YearAxis getAxis() {
    return axis;
  }

  public List<Stretch> getHeld() {
    var stretches = stretches(ranks, "known");
    if (next != null && next.judgement().earliestDay() != null) {
      var day = next.judgement().earliestDay();
      var from = day.isAfter(time.today()) ? day : time.today();
      if (axis.shows(from, null)) {
        stretches.add(axis.stretch(findings.rank(next.judgement().target()), from, null, "coming"));
      }
    }
    return stretches;
  }

  public List<Stretch> getFirstRecorded() {
    return record.getSheet().corrected()
        ? stretches(record.getSheet().firstRecorded(), "past")
        : List.of();
  }

  /** Full-time service in places for which the law shortens the time in rank. */
  public List<Stretch> getAreas() {
    return evidence.service().stream()
        .filter(service -> service.fullTime() && !service.areas().isEmpty())
        .filter(service -> axis.shows(service.from(), service.to()))
        .map(
            service ->
                axis.stretch(
                    findings.word("area", service.areas().get(0)),
                    service.from(),
                    untilToday(service.to()),
                    "other"))
        .toList();
  }

  private List<Stretch> stretches(List<RankPeriod> periods, String kind) {
    var stretches = new ArrayList<Stretch>();
    for (var held : ofOneRank(periods)) {
      if (axis.shows(held.from(), held.to())) {
        stretches.add(
            axis.stretch(findings.rank(held.rank()), held.from(), untilToday(held.to()), kind));
      }
    }
    return stretches;
  }

  /** Levels and steps of a rank that follow one another are one stretch of it. */
  private static List<RankPeriod> ofOneRank(List<RankPeriod> periods) {
    var whole = new ArrayList<RankPeriod>();
    for (var next : periods) {
      var last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (last != null && last.rank().equals(next.rank()) && next.from().equals(last.to())) {
        whole.set(whole.size() - 1, last.until(next.to()));
      } else {
        whole.add(next);
      }
    }
    return whole;
  }

  private LocalDate untilToday(LocalDate to) {
    return to == null ? time.today() : to;
  }
}

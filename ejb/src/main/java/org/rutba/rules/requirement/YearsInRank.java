package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * Time in the rank below. Full-time years in listed places within the rank shorten it; an elite's
 * shorter time is not shortened further.
 *
 * @param rank the rank to have been in
 * @param areas null where no place shortens the time
 * @param eliteMinimum time asked of an elite; null where elites are treated like others
 */
public record YearsInRank(
    Heading heading,
    String rank,
    Parameter<Period> minimum,
    AreaReduction areas,
    Parameter<Period> eliteMinimum)
    implements Requirement {

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var finding = new FindingBuilder(heading, day).rests(minimum);
    var since = examination.facts().inRankSince(rank, day);
    if (since != null) {
      finding
          .found(Measure.span(examination.periods().between(since, day)))
          .note(Note.Key.IN_RANK_SINCE, new Measure.Day(since))
          .evidence(examination.facts().rankOn(day).evidence());
    }
    if (finding.open()) {
      return finding.unconfirmed();
    }
    return since == null ? notInRank(examination, finding) : inRank(examination, finding, since);
  }

  private Finding notInRank(Examination examination, FindingBuilder finding) {
    var ladder = examination.regulation().ladder();
    var held = examination.facts().rankOn(examination.day());
    finding.needed(Measure.span(minimum.value()));
    if (held == null) {
      finding
          .note(Note.Key.NOT_IN_PREVIOUS_RANK, Measure.code("rank", rank))
          .missing(Missing.Kind.RANK, Measure.code("rank", rank))
          .missing(Missing.Kind.TIME, Measure.span(minimum.value()));
      return examination.facts().ranks().isEmpty() ? finding.noData() : finding.unmet();
    }
    finding.found(Measure.code("rank", held.rank())).evidence(held.evidence());
    if (ladder.rank(held.rank()).order() >= ladder.rank(heading.target()).order()) {
      return finding.note(Note.Key.RANK_ALREADY_HELD, Measure.code("rank", held.rank())).unmet();
    }
    return finding
        .note(Note.Key.NOT_IN_PREVIOUS_RANK, Measure.code("rank", rank))
        .missing(Missing.Kind.RANK, Measure.code("rank", rank))
        .missing(Missing.Kind.TIME, Measure.span(minimum.value()))
        .unmet();
  }

  private Finding inRank(Examination examination, FindingBuilder finding, LocalDate since) {
    var day = examination.day();
    var calendar = examination.periods();
    var elite = examination.facts().elite();
    if (eliteMinimum != null && elite != null && !elite.day().isAfter(day)) {
      finding
          .uses(eliteMinimum)
          .note(
              Note.Key.REDUCED_FOR_ELITE,
              Measure.span(minimum.value()),
              Measure.span(eliteMinimum.value()))
          .evidence(elite.evidence());
      var reached = calendar.add(since, eliteMinimum.value());
      return answer(examination, finding, eliteMinimum.value(), reached, reached);
    }
    if (areas == null) {
      var reached = calendar.add(since, minimum.value());
      return answer(examination, finding, minimum.value(), reached, reached);
    }
    var service = areas.service(examination.facts(), calendar, since);
    int years = service.wholeYears(day);
    var required = Spans.less(minimum.value(), areas.taken(years));
    var reached = calendar.add(since, required);
    if (years > 0) {
      finding
          .uses(areas.reduction())
          .note(
              Note.Key.REDUCED_FOR_AREAS,
              Measure.span(minimum.value()),
              Measure.span(areas.taken(years)),
              Measure.count(years))
          .evidence(service.evidence());
    }
    return answer(
        examination, finding, required, reached, earliest(examination, since, service, years));
  }

  private LocalDate earliest(
      Examination examination, LocalDate since, ServiceTime service, int years) {
    var calendar = examination.periods();
    return Spans.earliest(
        calendar.add(since, Spans.less(minimum.value(), areas.taken(years))),
        service,
        years,
        more -> calendar.add(since, Spans.less(minimum.value(), areas.taken(more))));
  }

  private static Finding answer(
      Examination examination,
      FindingBuilder finding,
      Period required,
      LocalDate reached,
      LocalDate earliest) {
    var day = examination.day();
    finding.needed(Measure.span(required));
    if (!day.isBefore(reached)) {
      return finding.met();
    }
    var held = examination.facts().rankOn(day);
    boolean heldUntilThen = held.to() == null || earliest.isBefore(held.to());
    return finding
        .earliest(heldUntilThen ? earliest : null)
        .missing(Missing.Kind.TIME, Measure.span(examination.periods().between(day, earliest)))
        .unmet();
  }
}

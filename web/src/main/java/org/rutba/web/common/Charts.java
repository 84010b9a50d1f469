package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.MonthForecast;
import org.rutba.figures.DecreesOfMonth;
import org.rutba.figures.FiguresService;
import org.rutba.figures.Forecast;
import org.rutba.platform.TimeSource;
import org.rutba.rules.law.MonthSpan;
import org.rutba.web.ui.Chart;
import org.rutba.web.ui.Chart.Line;
import org.rutba.web.ui.Chart.Series;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;
import org.rutba.web.ui.OfficialMonths;
import org.rutba.web.ui.Ranks;

/** Every figure by its key, for pages and files alike; each is asked for once a request. */
@Named
@RequestScoped
public class Charts {

  @EJB private FiguresService figures;
  @EJB private AssessmentService assessments;
  @Inject private OfficialMonths months;
  @Inject private TimeSource time;
  @Inject private Messages words;
  @Inject private Findings findings;
  @Inject private Ranks ladder;
  @Inject private Names names;

  private final Map<String, Supplier<Chart>> known =
      Map.of(
          "ranks", this::ranks,
          "outlook", () -> outlook(assessments.outlook().months()),
          "forecast", this::forecast,
          "decisions", this::decisions,
          "decrees", this::decrees,
          "days", this::days,
          "provinces", this::provinces,
          "pay", this::pay);
  private final Map<String, Chart> drawn = new HashMap<>();
  private List<DecreesOfMonth> issued;
  private Forecast reach;

  /** The figure of a key; null for an unknown one. */
  public Chart of(String key) {
    if (!drawn.containsKey(key) && known.containsKey(key)) {
      drawn.put(key, known.get(key).get());
    }
    return drawn.get(key);
  }

  private Chart ranks() {
    return new Chart(
        "ranks",
        words.get("figures.ranks.note"),
        words.get("common.rank"),
        false,
        false,
        List.of(series("teachers", 1)),
        assessments.ranksInScope().stream()
            .sorted(Comparator.comparingInt(count -> ladder.order(count.rank())))
            .map(count -> line(findings.rank(count.rank()), count.teachers()))
            .toList());
  }

  /** What a school's own teachers reach, judged just now. */
  public Chart outlook(List<MonthForecast> forecast) {
    return byMonth(
        "outlook",
        words.get("figures.outlook.note"),
        false,
        List.of(series("teachers", 1)),
        forecast.stream().map(month -> month(month.firstDay(), month.teachers())).toList());
  }

  private Chart forecast() {
    var kept = reach();
    return byMonth(
        "forecast",
        asOf(kept),
        kept.illustrative(),
        List.of(series("ready", 1), series("lacking", 3)),
        kept.months().stream()
            .map(month -> month(month.month(), month.ready(), month.lacking()))
            .toList());
  }

  private Chart decisions() {
    return byMonth(
        "decisions",
        words.get("figures.decisions.note"),
        false,
        List.of(series("granted", 2), series("refused", 5), series("returned", 3)),
        figures.decisions(behind()).stream()
            .map(month -> month(month.month(), month.granted(), month.refused(), month.returned()))
            .toList());
  }

  private Chart decrees() {
    return byMonth(
        "decrees",
        words.get("figures.decrees.note"),
        false,
        List.of(series("issued", 1)),
        issued().stream().map(month -> month(month.month(), month.issued())).toList());
  }

  private Chart days() {
    return byMonth(
        "days",
        words.get("figures.days.note"),
        false,
        List.of(series("days", 1)),
        issued().stream().map(month -> month(month.month(), month.days())).toList());
  }

  private Chart provinces() {
    return new Chart(
        "provinces",
        reach().asOf() == null
            ? words.get("figures.forecast.none")
            : words.of("figures.provinces.note", reach().asOf()),
        words.get("figures.province"),
        false,
        reach().illustrative(),
        List.of(
            series("teachers", 0), series("reached", 1), series("within", 2), series("granted", 0)),
        figures.provinces(ahead(), behind()).stream()
            .map(
                one ->
                    line(
                        names.of(one.name(), one.nameLatin()),
                        one.teachers(),
                        one.reached(),
                        one.within(),
                        one.granted()))
            .toList());
  }

  private Chart pay() {
    var found = figures.pay(behind());
    return byMonth(
        "pay",
        words.get("figures.pay.note"),
        found.stream().anyMatch(month -> month.illustrative()),
        List.of(series("supplement", 1), series("arrears", 0)),
        found.stream()
            .map(month -> month(month.month(), month.supplement(), month.arrears()))
            .toList());
  }

  private Forecast reach() {
    if (reach == null) {
      reach = figures.forecast(ahead());
    }
    return reach;
  }

  private List<DecreesOfMonth> issued() {
    if (issued == null) {
      issued = figures.decrees(behind());
    }
    return issued;
  }

  private String asOf(Forecast kept) {
    if (kept.asOf() == null) {
      return words.get("figures.forecast.none");
    }
    var note = words.of("figures.forecast.note", kept.asOf(), kept.reached());
    return kept.unasked() == 0
        ? note
        : note + " " + words.of("figures.forecast.unasked", kept.unasked());
  }

  private MonthSpan ahead() {
    return MonthSpan.yearFrom(months.getCalendar(), time.today());
  }

  private MonthSpan behind() {
    return MonthSpan.yearTo(months.getCalendar(), time.today());
  }

  private Chart byMonth(
      String key, String note, boolean illustrative, List<Series> series, List<Line> lines) {
    return new Chart(key, note, words.get("common.date.month"), true, illustrative, series, lines);
  }

  private Series series(String key, int colour) {
    return new Series(words.get("figures.series." + key), colour);
  }

  private Line month(LocalDate first, Number... values) {
    var now = MonthSpan.yearFrom(months.getCalendar(), time.today()).first().equals(first);
    return new Line(months.name(first), months.brief(first), now, Arrays.asList(values));
  }

  private static Line line(String label, Number... values) {
    return new Line(label, label, false, Arrays.asList(values));
  }
}

package org.rutba.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.AssignmentHeld;
import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.Departure;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.ExamResult;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Hiring;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.NeedDeclared;
import org.rutba.rules.facts.OldScale;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Probation;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ReevaluationHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServiceCredit;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.Study;
import org.rutba.rules.facts.TeacherCertificate;
import org.rutba.rules.law.OfficialCalendar;

/** The facts of a worked case, as a jurist writes them: official dates, and only what matters. */
final class CaseFacts {

  private final PackNode facts;

  private final String population;
  private final OfficialCalendar calendar;

  CaseFacts(PackNode facts, String population, OfficialCalendar calendar) {
    this.facts = facts;
    this.population = population;
    this.calendar = calendar;
    facts.allow(
        Set.of(
            "rank",
            "service",
            "elite",
            "appraisals",
            "degree",
            "certificate",
            "articles",
            "books",
            "points",
            "courses",
            "rulings",
            "re-evaluations",
            "retired",
            "hiring",
            "post",
            "place",
            "degrees",
            "grades",
            "specialty",
            "exams",
            "licences",
            "old-scale",
            "credits",
            "assignments",
            "departures",
            "probation",
            "needs"));
  }

  /** The calendar a case of a jurisdiction is written in. */
  static OfficialCalendar calendar(String jurisdiction) {
    return OfficialCalendar.named(jurisdiction.equals("sa") ? "umm-al-qura" : "persian");
  }

  private LocalDate day(PackNode node) {
    return calendar.parse(node.text());
  }

  private LocalDate optionalDay(PackNode one, String key) {
    return one.has(key) ? day(one.need(key)) : null;
  }

  FactSheet sheet() {
    var publications = new ArrayList<Publication>();
    publications.addAll(works("articles", "article"));
    publications.addAll(works("books", "book"));
    var first = LocalDate.of(2000, 1, 1);
    return FactSheet.of(population)
        .ranks(ranks())
        .service(service())
        .qualifications(degrees(first))
        .certificate(
            facts.has("certificate")
                ? new TeacherCertificate(day(facts.need("certificate")), "certificate")
                : null)
        .appraisals(appraisals())
        .courses(courses())
        .publications(publications)
        .points(points())
        .elite(facts.has("elite") ? new EliteStatus(day(facts.need("elite")), "elite") : null)
        .rulings(rulings())
        .retiredOn(facts.has("retired") ? day(facts.need("retired")) : null)
        .hiring(hiring())
        .post(facts.textOr("post", ""))
        .reevaluations(reevaluations())
        .licensing(new Licensing(exams(), licences()))
        .career(career(first))
        .build();
  }

  private List<Qualification> degrees(LocalDate first) {
    if (facts.has("degree")) {
      return List.of(new Qualification(facts.need("degree").text(), "", first, "degree"));
    }
    return items("degrees").stream()
        .map(
            one ->
                new Qualification(
                    one.need("degree").text(),
                    "",
                    one.has("day") ? day(one.need("day")) : first,
                    "degree",
                    new Study(
                        whole(one, "years", 0),
                        one.has("educational") ? one.need("educational").yes() : null,
                        one.textOr("study", ""),
                        one.textOr("sponsored", "false").equals("true"),
                        one.textOr("appointed-on", "false").equals("true"))))
        .toList();
  }

  private List<ExamResult> exams() {
    return items("exams").stream()
        .map(
            one ->
                new ExamResult(
                    one.need("test").text(),
                    "",
                    one.need("points").number(),
                    day(one.need("day")),
                    "result"))
        .toList();
  }

  private List<LicenceHeld> licences() {
    return items("licences").stream()
        .map(
            one ->
                new LicenceHeld(
                    one.need("level").text(),
                    day(one.need("from")),
                    day(one.need("to")),
                    "licence"))
        .toList();
  }

  private Career career(LocalDate first) {
    return new Career(
        facts.textOr("specialty", ""),
        facts.has("old-scale") ? oldScale(facts.need("old-scale")) : null,
        items("credits").stream()
            .map(
                one ->
                    new ServiceCredit(
                        first, one.need("time").period(), one.textOr("used-for", ""), "credit"))
            .toList(),
        items("assignments").stream()
            .map(
                one ->
                    new AssignmentHeld(
                        one.need("post").text(),
                        day(one.need("from")),
                        optionalDay(one, "to"),
                        "assignment"))
            .toList(),
        items("departures").stream()
            .map(
                one ->
                    new Departure(
                        day(one.need("day")),
                        one.need("reason").text(),
                        optionalDay(one, "recovered"),
                        "departure"))
            .toList(),
        facts.has("probation")
            ? new Probation(
                day(facts.need("probation").need("from")),
                optionalDay(facts.need("probation"), "passed"),
                "probation")
            : null,
        items("needs").stream()
            .map(
                one ->
                    new NeedDeclared(
                        one.need("rank").text(),
                        one.need("needed").yes(),
                        day(one.need("from")),
                        optionalDay(one, "to"),
                        "need"))
            .toList());
  }

  private static OldScale oldScale(PackNode one) {
    return new OldScale(
        one.need("level").whole(),
        null,
        one.has("salary") ? one.need("salary").number() : null,
        one.has("net") ? one.need("net").number() : null,
        "old scale");
  }

  private Hiring hiring() {
    if (!facts.has("hiring")) {
      return null;
    }
    var hiring = facts.need("hiring");
    return new Hiring(day(hiring.need("day")), hiring.textOr("kind", "ordinary"), "register");
  }

  private List<ReevaluationHeld> reevaluations() {
    var held = new ArrayList<ReevaluationHeld>();
    if (facts.has("re-evaluations")) {
      facts
          .need("re-evaluations")
          .entries()
          .forEach(
              (day, result) ->
                  held.add(
                      new ReevaluationHeld(
                          calendar.parse(day), result.text().equals("kept"), "minute")));
    }
    return held;
  }

  private List<PackNode> items(String key) {
    return facts.has(key) ? facts.need(key).items() : List.of();
  }

  private List<RankHeld> ranks() {
    var ranks = new ArrayList<RankHeld>();
    if (facts.has("rank")) {
      facts
          .need("rank")
          .entries()
          .forEach(
              (rank, since) -> {
                var from = day(since);
                if (!ranks.isEmpty()) {
                  var last = ranks.remove(ranks.size() - 1);
                  ranks.add(new RankHeld(last.rank(), last.from(), from, last.evidence()));
                }
                ranks.add(held(rank, from));
              });
    }
    return ranks;
  }

  private RankHeld held(String rank, LocalDate from) {
    if (!facts.has("place")) {
      return new RankHeld(rank, from, null, "decree " + rank);
    }
    var place = facts.need("place").items();
    return new RankHeld(
        rank, from, null, "decree " + rank, place.get(0).whole(), place.get(1).whole());
  }

  private List<ServicePeriod> service() {
    return items("service").stream()
        .map(
            one ->
                new ServicePeriod(
                    day(one.need("from")),
                    one.has("to") ? day(one.need("to")) : null,
                    Set.copyOf(one.textsOr("areas", List.of())),
                    !one.textOr("full-time", "true").equals("false"),
                    !one.textOr("teaching", "true").equals("false"),
                    "service"))
        .toList();
  }

  private List<Appraisal> appraisals() {
    var appraisals = new ArrayList<Appraisal>();
    if (facts.has("appraisals")) {
      facts
          .need("appraisals")
          .entries()
          .forEach(
              (year, points) ->
                  appraisals.add(
                      new Appraisal(Integer.parseInt(year), points.number(), "appraisal " + year)));
    }
    if (facts.has("grades")) {
      facts
          .need("grades")
          .entries()
          .forEach(
              (year, grade) ->
                  appraisals.add(
                      Appraisal.graded(Integer.parseInt(year), grade.text(), "appraisal " + year)));
    }
    return appraisals;
  }

  private List<Publication> works(String key, String kind) {
    return items(key).stream()
        .map(
            one ->
                new Publication(
                    kind,
                    Set.copyOf(one.need("subjects").texts()),
                    day(one.need("day")),
                    one.textOr("approved", "false").equals("true"),
                    kind,
                    one.textOr("authorship", ""),
                    one.textOr("group-approved", "false").equals("true"),
                    whole(one, "printing", 1),
                    one.textOr("revised", "false").equals("true")))
        .toList();
  }

  private List<PointItem> points() {
    return items("points").stream()
        .map(
            one ->
                new PointItem(
                    one.need("indicator").text(),
                    one.need("quantity").number(),
                    day(one.need("day")),
                    "item",
                    particulars(one)))
        .toList();
  }

  private static Particulars particulars(PackNode one) {
    return new Particulars(
        one.textOr("category", ""),
        one.textOr("document", ""),
        whole(one, "printing", 1),
        one.textOr("revised", "false").equals("true"),
        whole(one, "foreign-speakers", 0),
        whole(one, "foreign-countries", 0),
        one.textOr("set-by", ""),
        one.textOr("reason", ""));
  }

  private static int whole(PackNode one, String key, int usual) {
    return one.has(key) ? one.need(key).whole() : usual;
  }

  private List<InServiceCourse> courses() {
    return items("courses").stream()
        .map(
            one ->
                new InServiceCourse(
                    one.need("hours").number(),
                    one.need("specialised").yes(),
                    day(one.need("day")),
                    "course",
                    one.textOr("direct", "false").equals("true"),
                    one.textOr("excluded", "")))
        .toList();
  }

  private List<Ruling> rulings() {
    return items("rulings").stream()
        .map(
            one ->
                new Ruling(
                    one.need("requirement").text(),
                    Ruling.Kind.valueOf(one.need("kind").text().toUpperCase(java.util.Locale.ROOT)),
                    one.textOr("power", "art. 7"),
                    "board",
                    "minute",
                    day(one.need("day")),
                    "minute"))
        .toList();
  }
}

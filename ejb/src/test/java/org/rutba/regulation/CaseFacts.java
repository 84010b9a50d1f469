package org.rutba.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Hiring;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ReevaluationHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.TeacherCertificate;
import org.rutba.rules.law.OfficialCalendar;

/** The facts of a worked case, as a jurist writes them: Persian dates, and only what matters. */
final class CaseFacts {

  private static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");

  private final PackNode facts;

  private final String population;

  CaseFacts(PackNode facts, String population) {
    this.facts = facts;
    this.population = population;
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
            "post"));
  }

  static LocalDate day(PackNode node) {
    return PERSIAN.parse(node.text());
  }

  FactSheet sheet() {
    var publications = new ArrayList<Publication>();
    publications.addAll(works("articles", "article"));
    publications.addAll(works("books", "book"));
    var first = LocalDate.of(2000, 1, 1);
    return FactSheet.of(population)
        .ranks(ranks())
        .service(service())
        .qualifications(
            facts.has("degree")
                ? List.of(new Qualification(facts.need("degree").text(), "", first, "degree"))
                : List.of())
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
        .build();
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
                          PERSIAN.parse(day), result.text().equals("kept"), "minute")));
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
                ranks.add(new RankHeld(rank, from, null, "decree " + rank));
              });
    }
    return ranks;
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
                    "course"))
        .toList();
  }

  private List<Ruling> rulings() {
    return items("rulings").stream()
        .map(
            one ->
                new Ruling(
                    one.need("requirement").text(),
                    Ruling.Kind.valueOf(one.need("kind").text().toUpperCase(java.util.Locale.ROOT)),
                    "art. 7",
                    "board",
                    "minute",
                    day(one.need("day")),
                    "minute"))
        .toList();
  }
}

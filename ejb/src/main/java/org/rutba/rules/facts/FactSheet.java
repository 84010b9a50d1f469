package org.rutba.rules.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * All the verified facts of one teacher that the law asks about, and nothing else: no name, no
 * number, no sex. Lists are in order of day. What is not here is not known; each item carries the
 * reference of its evidence.
 *
 * @param population who the law is asked for: {@code teacher} or {@code administrative}
 * @param certificate null where none is recorded
 * @param elite null where there is no such recognition
 * @param pay the pay rights, oldest first
 * @param retiredOn day of retirement; null in service
 * @param hiring null where it is not recorded
 * @param post code of the post held, as the law lists them; empty where none is recorded
 * @param reevaluations the periodic evaluations a rank was kept or lost by, oldest first
 * @param licensing {@link Licensing#NONE} where there is nothing of it
 * @param career {@link Career#NONE} where there is nothing of it
 */
public record FactSheet(
    String population,
    List<RankHeld> ranks,
    List<ServicePeriod> service,
    List<Qualification> qualifications,
    TeacherCertificate certificate,
    List<Appraisal> appraisals,
    List<InServiceCourse> courses,
    List<Publication> publications,
    List<PointItem> points,
    EliteStatus elite,
    List<PayRights> pay,
    List<Ruling> rulings,
    LocalDate retiredOn,
    Hiring hiring,
    String post,
    List<ReevaluationHeld> reevaluations,
    Licensing licensing,
    Career career) {

  public FactSheet {
    requireNonNull(population);
    requireNonNull(licensing);
    requireNonNull(career);
    ranks = List.copyOf(ranks);
    service = List.copyOf(service);
    qualifications = List.copyOf(qualifications);
    appraisals = List.copyOf(appraisals);
    courses = List.copyOf(courses);
    publications = List.copyOf(publications);
    points = List.copyOf(points);
    pay = List.copyOf(pay);
    rulings = List.copyOf(rulings);
    reevaluations = List.copyOf(reevaluations);
  }

  /** A teacher of whom nothing is recorded yet. */
  public static FactSheet empty(String population) {
    return of(population).build();
  }

  /** Puts a sheet together; what is not given is not recorded. */
  public static FactSheetBuilder of(String population) {
    return new FactSheetBuilder(population);
  }

  /** Puts a sheet together that differs from this one in what is given. */
  public FactSheetBuilder but() {
    return new FactSheetBuilder(this);
  }

  /** The first day of service known: of hiring, or else of the service on record; null for none. */
  public LocalDate servesSince() {
    if (hiring != null) {
      return hiring.day();
    }
    return service.isEmpty() ? null : service.get(0).from();
  }

  /** The rank held on a day; null for none. */
  public RankHeld rankOn(LocalDate day) {
    for (int i = ranks.size() - 1; i >= 0; i--) {
      if (ranks.get(i).on(day)) {
        return ranks.get(i);
      }
    }
    return null;
  }

  /**
   * The first day of the unbroken time in the rank held on a day, across entries that follow one
   * another without a gap; null where another rank or none is held.
   */
  public LocalDate inRankSince(String rank, LocalDate day) {
    var held = rankOn(day);
    if (held == null || !held.rank().equals(rank)) {
      return null;
    }
    var since = held.from();
    for (int i = ranks.size() - 1; i >= 0; i--) {
      var earlier = ranks.get(i);
      if (earlier.rank().equals(rank)
          && earlier.from().isBefore(since)
          && earlier.to() != null
          && !earlier.to().isBefore(since)) {
        since = earlier.from();
      }
    }
    return since;
  }

  /** The appraisal of an official year; null where none is recorded. */
  public Appraisal appraisalOf(int year) {
    for (int i = appraisals.size() - 1; i >= 0; i--) {
      if (appraisals.get(i).year() == year) {
        return appraisals.get(i);
      }
    }
    return null;
  }

  /** The appraisal of an official year in points; null where none is recorded. */
  public Appraisal pointsOf(int year) {
    var appraisal = appraisalOf(year);
    return appraisal == null || appraisal.points() == null ? null : appraisal;
  }

  /** The latest ruling on a requirement made by a day; null where there is none. */
  public Ruling rulingOn(String requirement, LocalDate day) {
    for (int i = rulings.size() - 1; i >= 0; i--) {
      var ruling = rulings.get(i);
      if (ruling.requirement().equals(requirement) && !ruling.day().isAfter(day)) {
        return ruling;
      }
    }
    return null;
  }
}

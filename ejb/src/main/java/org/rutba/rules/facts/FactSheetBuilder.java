package org.rutba.rules.facts;

import java.time.LocalDate;
import java.util.List;

/** A {@link FactSheet} in the making. Each part is as there; what is not given is not recorded. */
public final class FactSheetBuilder {

  private final String population;
  private List<RankHeld> ranks = List.of();
  private List<ServicePeriod> service = List.of();
  private List<Qualification> qualifications = List.of();
  private TeacherCertificate certificate;
  private List<Appraisal> appraisals = List.of();
  private List<InServiceCourse> courses = List.of();
  private List<Publication> publications = List.of();
  private List<PointItem> points = List.of();
  private EliteStatus elite;
  private List<PayRights> pay = List.of();
  private List<Ruling> rulings = List.of();
  private LocalDate retiredOn;
  private Hiring hiring;
  private String post = "";
  private List<ReevaluationHeld> reevaluations = List.of();
  private Licensing licensing = Licensing.NONE;
  private Career career = Career.NONE;

  FactSheetBuilder(String population) {
    this.population = population;
  }

  FactSheetBuilder(FactSheet facts) {
    population = facts.population();
    ranks = facts.ranks();
    service = facts.service();
    qualifications = facts.qualifications();
    certificate = facts.certificate();
    appraisals = facts.appraisals();
    courses = facts.courses();
    publications = facts.publications();
    points = facts.points();
    elite = facts.elite();
    pay = facts.pay();
    rulings = facts.rulings();
    retiredOn = facts.retiredOn();
    hiring = facts.hiring();
    post = facts.post();
    reevaluations = facts.reevaluations();
    licensing = facts.licensing();
    career = facts.career();
  }

  public FactSheetBuilder ranks(List<RankHeld> ranks) {
    this.ranks = ranks;
    return this;
  }

  public FactSheetBuilder service(List<ServicePeriod> service) {
    this.service = service;
    return this;
  }

  public FactSheetBuilder qualifications(List<Qualification> qualifications) {
    this.qualifications = qualifications;
    return this;
  }

  public FactSheetBuilder certificate(TeacherCertificate certificate) {
    this.certificate = certificate;
    return this;
  }

  public FactSheetBuilder appraisals(List<Appraisal> appraisals) {
    this.appraisals = appraisals;
    return this;
  }

  public FactSheetBuilder courses(List<InServiceCourse> courses) {
    this.courses = courses;
    return this;
  }

  public FactSheetBuilder publications(List<Publication> publications) {
    this.publications = publications;
    return this;
  }

  public FactSheetBuilder points(List<PointItem> points) {
    this.points = points;
    return this;
  }

  public FactSheetBuilder elite(EliteStatus elite) {
    this.elite = elite;
    return this;
  }

  public FactSheetBuilder pay(List<PayRights> pay) {
    this.pay = pay;
    return this;
  }

  public FactSheetBuilder rulings(List<Ruling> rulings) {
    this.rulings = rulings;
    return this;
  }

  public FactSheetBuilder retiredOn(LocalDate retiredOn) {
    this.retiredOn = retiredOn;
    return this;
  }

  public FactSheetBuilder hiring(Hiring hiring) {
    this.hiring = hiring;
    return this;
  }

  public FactSheetBuilder post(String post) {
    this.post = post;
    return this;
  }

  public FactSheetBuilder reevaluations(List<ReevaluationHeld> reevaluations) {
    this.reevaluations = reevaluations;
    return this;
  }

  public FactSheetBuilder licensing(Licensing licensing) {
    this.licensing = licensing;
    return this;
  }

  public FactSheetBuilder career(Career career) {
    this.career = career;
    return this;
  }

  public FactSheet build() {
    return new FactSheet(
        population,
        ranks,
        service,
        qualifications,
        certificate,
        appraisals,
        courses,
        publications,
        points,
        elite,
        pay,
        rulings,
        retiredOn,
        hiring,
        post,
        reevaluations,
        licensing,
        career);
  }
}

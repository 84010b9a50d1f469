package org.rutba.web.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.TeacherCertificate;
import org.rutba.rules.law.OfficialCalendar;

/**
 * The facts as they are typed into the calculator. It asks less than a dossier knows: the years in
 * listed places are taken to be the latest ones, and what the points table counts to be there since
 * the present rank began.
 */
public class TypedFacts {

  private static final String STATED = "stated";
  private static final int APPRAISALS = 5;

  /** One field of a list. */
  public static class Entry {
    private final String code;
    private final String title;
    private BigDecimal value;

    Entry(String code, String title) {
      this.code = code;
      this.title = title;
    }

    public String getCode() {
      return code;
    }

    public String getTitle() {
      return title;
    }

    public BigDecimal getValue() {
      return value;
    }

    public void setValue(BigDecimal value) {
      this.value = value;
    }
  }

  /**
   * A row of the points table with a field for each indicator.
   *
   * @param maximum null while it is not confirmed
   */
  public record Row(
      String title, BigDecimal maximum, boolean illustrative, List<Entry> indicators) {

    /** Whether something is typed in one of its fields. */
    public boolean isUsed() {
      return indicators.stream().anyMatch(entry -> entry.getValue() != null);
    }
  }

  private String rank;
  private LocalDate rankSince;
  private LocalDate serviceSince;
  private String area;
  private BigDecimal areaYears;
  private String degree;
  private String certificate;
  private final List<Entry> appraisals = new ArrayList<>();
  private final List<Row> rows;
  private BigDecimal specialisedHours;
  private BigDecimal generalHours;
  private final List<Entry> works;
  private BigDecimal jobRight;
  private BigDecimal incumbentRight;
  private BigDecimal jobSupplement;

  TypedFacts(List<Row> rows, List<Entry> works) {
    this.rows = List.copyOf(rows);
    this.works = List.copyOf(works);
    for (int back = 1; back <= APPRAISALS; back++) {
      appraisals.add(new Entry(Integer.toString(back), null));
    }
  }

  /** The facts on a day. */
  FactSheet on(LocalDate day, String population, OfficialCalendar calendar) {
    var first =
        Stream.of(rankSince, serviceSince, day)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(day);
    var counted = rank == null || rankSince == null ? first : rankSince;
    return FactSheet.of(population)
        .ranks(
            rank == null || rankSince == null
                ? List.of()
                : List.of(new RankHeld(rank, rankSince, null, STATED)))
        .service(service(day, calendar))
        .qualifications(
            degree == null ? List.of() : List.of(new Qualification(degree, "", first, STATED)))
        .certificate("yes".equals(certificate) ? new TeacherCertificate(first, STATED) : null)
        .appraisals(appraised(calendar.yearOf(day)))
        .courses(courses(counted))
        .publications(published(counted))
        .points(points(counted))
        .build();
  }

  private List<ServicePeriod> service(LocalDate day, OfficialCalendar calendar) {
    if (serviceSince == null || !serviceSince.isBefore(day)) {
      return List.of();
    }
    var turn = area == null || areaYears == null ? day : yearsBefore(day, calendar);
    if (!turn.isAfter(serviceSince)) {
      return List.of(new ServicePeriod(serviceSince, null, Set.of(area), true, true, STATED));
    }
    var ordinary =
        new ServicePeriod(
            serviceSince, turn.equals(day) ? null : turn, Set.of(), true, true, STATED);
    return turn.equals(day)
        ? List.of(ordinary)
        : List.of(ordinary, new ServicePeriod(turn, null, Set.of(area), true, true, STATED));
  }

  private LocalDate yearsBefore(LocalDate day, OfficialCalendar calendar) {
    var year = calendar.yearOf(day) - areaYears.intValue();
    var month = calendar.monthOf(day);
    if (year < calendar.firstYear()) {
      return serviceSince;
    }
    return calendar.date(
        year, month, Math.min(calendar.dayOfMonth(day), calendar.monthLength(year, month)));
  }

  private List<Appraisal> appraised(int year) {
    var given = new ArrayList<Appraisal>();
    for (int at = APPRAISALS - 1; at >= 0; at--) {
      var points = appraisals.get(at).getValue();
      if (points != null) {
        given.add(new Appraisal(year - 1 - at, points, STATED));
      }
    }
    return given;
  }

  private List<InServiceCourse> courses(LocalDate day) {
    var courses = new ArrayList<InServiceCourse>();
    if (specialisedHours != null) {
      courses.add(new InServiceCourse(specialisedHours, true, day, STATED));
    }
    if (generalHours != null) {
      courses.add(new InServiceCourse(generalHours, false, day, STATED));
    }
    return courses;
  }

  private List<Publication> published(LocalDate day) {
    var published = new ArrayList<Publication>();
    for (var work : works) {
      for (int n = 0; work.getValue() != null && n < work.getValue().intValue(); n++) {
        published.add(new Publication("article", Set.of(work.getCode()), day, true, STATED));
      }
    }
    return published;
  }

  private List<PointItem> points(LocalDate day) {
    return rows.stream()
        .flatMap(row -> row.indicators().stream())
        .filter(entry -> entry.getValue() != null && entry.getValue().signum() > 0)
        .map(entry -> new PointItem(entry.getCode(), entry.getValue(), day, STATED))
        .toList();
  }

  /** The three rights; null unless all are given. */
  PayRights rights() {
    return jobRight == null || incumbentRight == null || jobSupplement == null
        ? null
        : new PayRights(LocalDate.MIN, jobRight, incumbentRight, jobSupplement, STATED);
  }

  public String getRank() {
    return rank;
  }

  public void setRank(String rank) {
    this.rank = rank;
  }

  public LocalDate getRankSince() {
    return rankSince;
  }

  public void setRankSince(LocalDate day) {
    rankSince = day;
  }

  public LocalDate getServiceSince() {
    return serviceSince;
  }

  public void setServiceSince(LocalDate day) {
    serviceSince = day;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public BigDecimal getAreaYears() {
    return areaYears;
  }

  public void setAreaYears(BigDecimal years) {
    areaYears = years;
  }

  public String getDegree() {
    return degree;
  }

  public void setDegree(String degree) {
    this.degree = degree;
  }

  /** {@code yes} or {@code no}; null when not said. */
  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  /** The latest official year that ended before the day first. */
  public List<Entry> getAppraisals() {
    return appraisals;
  }

  public List<Row> getRows() {
    return rows;
  }

  public BigDecimal getSpecialisedHours() {
    return specialisedHours;
  }

  public void setSpecialisedHours(BigDecimal hours) {
    specialisedHours = hours;
  }

  public BigDecimal getGeneralHours() {
    return generalHours;
  }

  public void setGeneralHours(BigDecimal hours) {
    generalHours = hours;
  }

  public List<Entry> getWorks() {
    return works;
  }

  public BigDecimal getJobRight() {
    return jobRight;
  }

  public void setJobRight(BigDecimal right) {
    jobRight = right;
  }

  public BigDecimal getIncumbentRight() {
    return incumbentRight;
  }

  public void setIncumbentRight(BigDecimal right) {
    incumbentRight = right;
  }

  public BigDecimal getJobSupplement() {
    return jobSupplement;
  }

  public void setJobSupplement(BigDecimal supplement) {
    jobSupplement = supplement;
  }
}

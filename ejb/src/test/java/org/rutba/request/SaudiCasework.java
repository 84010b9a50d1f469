package org.rutba.request;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.document.SealForTests;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.OfficialCalendar;

/**
 * A Saudi ministry with one school, its head, a practitioner whom nothing calculable keeps from
 * advanced, the holder of the power to promote, and an HR officer; today is 1448/05/11.
 */
public final class SaudiCasework {
  public static final OfficialCalendar HIJRI = OfficialCalendar.named("umm-al-qura");
  public static final LocalDate TODAY = HIJRI.parse("1448/05/11");

  private final EntityManager em;
  private final TimeSource time = new TimeSource();
  public final Ministry ministry;
  public final long school;
  public final long teacher;
  private final long person;
  private final long post;
  private final long head;
  private final long headPost;
  private final long holder;
  private final long holderPost;
  private final long minister;
  private final long ministerPost;

  public SaudiCasework(EntityManager em) {
    this(em, LocalDate.of(2019, 12, 16));
  }

  /**
   * The same with a teacher who holds the rank since another day.
   *
   * @param since null for one who holds no rank
   */
  public SaudiCasework(EntityManager em, LocalDate since) {
    this.em = em;
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    time.setTo(TODAY);
    PublishedPacks.publish(em, time);
    ministry = new Ministry(em, "sa");
    var mark = Long.toString(System.nanoTime());
    school = ministry.school(ministry.county("C" + mark), "S" + mark);
    teacher = ministry.teacher(school, "4" + mark, "نورة", "القحطاني");
    person = id("SELECT person_id FROM teacher WHERE id = " + teacher);
    post = position(school, Roles.TEACHER, person);
    head = person("سارة");
    headPost = position(school, Roles.SCHOOL_LEADER, head);
    holder = person("خالد");
    holderPost = position(ministry.ministry(), Roles.BOARD_MEMBER, holder);
    minister = person("يوسف");
    ministerPost = position(ministry.ministry(), Roles.MINISTER, minister);
    long committee =
        id(
            "INSERT INTO committee (unit_id, level, name, name_latin) VALUES ("
                + ministry.ministry()
                + ", 'ministry', 'الوزارة', 'The ministry') RETURNING id");
    run(
        "INSERT INTO seat (committee_id, code, position_id, during) VALUES (%d, 'holder', %d,"
                .formatted(committee, holderPost)
            + " '[2020-01-01,)')");
    facts(since);
  }

  private void facts(LocalDate since) {
    if (since != null) {
      insert(
          "rank_entry (teacher_id, rank, valid_from, recorded_at, decree, imported, level, step)"
              + " VALUES (%d, 'practitioner', '"
              + since
              + "', now(), '1441/9', true, 2, 3)");
    }
    insert(
        "qualification (teacher_id, kind, degree, field, obtained_on, source, verified_at,"
            + " study_years, educational, study_mode) VALUES (%d, 'degree', 'bachelor',"
            + " 'mathematics', '2009-06-08', 's', now(), 4, true, 'regular')");
    for (int year = 1442; year <= 1447; year++) {
      insert(
          "appraisal (teacher_id, official_year, grade, source, verified_at) VALUES (%d, "
              + year
              + ", 'excellent', 's', now())");
    }
    for (int year = 1441; year <= 1448; year++) {
      insert(
          "training_course (teacher_id, title, hours, specialised, completed_on, source,"
              + " verified_at, direct) VALUES (%d, 'course', 40, true, '"
              + HIJRI.parse(year + "/04/25")
              + "', 's', now(), true)");
    }
    insert(
        "licence_held (teacher_id, level, issued_on, expires_on, number, source, verified_at)"
            + " VALUES (%d, 'advanced', '2025-01-01', '2030-01-01', 'L-7', 's', now())");
  }

  public void insert(String what) {
    run("INSERT INTO " + what.formatted(teacher));
  }

  public Actor teacher() {
    return as(Roles.TEACHER, school, post, person);
  }

  public Actor head() {
    return as(Roles.SCHOOL_LEADER, school, headPost, head);
  }

  /** Who holds the power to promote. */
  public Actor holder() {
    return as(Roles.BOARD_MEMBER, ministry.ministry(), holderPost, holder);
  }

  public Actor minister() {
    return as(Roles.MINISTER, ministry.ministry(), ministerPost, minister);
  }

  public Actor officer() {
    return as(Roles.HR_OFFICER, ministry.province(), headPost, head);
  }

  /** The teacher, in a position of a role at the ministry. */
  public Actor teacherAs(String role) {
    return as(role, ministry.ministry(), position(ministry.ministry(), role, person), person);
  }

  private Actor as(String role, long unit, long position, long who) {
    return new Actor("p" + who, who, position, role, unit, ministry.path(unit), "sa", 0);
  }

  /** The services put together, acting as somebody. */
  public Assembly as(Actor actor) {
    em.flush();
    return SealForTests.in(new Assembly(em))
        .with(Actor.class, actor)
        .with(TimeSource.class, time)
        .with(RegulationRepository.class, PublishedPacks.around(em, time))
        .observing(OnCommitteeDecision.class, OnDecreeIssued.class);
  }

  /** Places by their first official day, as {@code advanced 1/5 1448/05/11}. */
  public List<String> places() {
    em.flush();
    return Row.list(
        em,
        "SELECT rank || ' ' || level || '/' || step AS place, lower(valid) AS first"
            + " FROM rank_held WHERE teacher_id = :t ORDER BY valid",
        Map.of("t", teacher),
        row -> row.text("place") + " " + HIJRI.format(row.day("first")));
  }

  public void todayIs(LocalDate day) {
    time.setTo(day);
  }

  public long person(String name) {
    return id(
        "INSERT INTO person (jurisdiction, given_name, family_name) VALUES ('sa', '"
            + name
            + "', 'العمري') RETURNING id");
  }

  public long position(long unit, String role, long who) {
    long position =
        id(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES (%d, '%s', 'منصب',"
                    .formatted(unit, role)
                + " 'Post') RETURNING id");
    run(
        "INSERT INTO position_holder (position_id, person_id, during) VALUES (%d, %d,"
                .formatted(position, who)
            + " '[2020-01-01,)')");
    return position;
  }

  public void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  public long id(String sql) {
    return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }
}

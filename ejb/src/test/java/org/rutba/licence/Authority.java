package org.rutba.licence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.document.SealForTests;
import org.rutba.document.VerificationCode;
import org.rutba.document.VerificationRepository;
import org.rutba.document.VerificationState;
import org.rutba.dossier.DossierRepository;
import org.rutba.licence.result.ExamResultService;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.facts.FactSheet;

/**
 * The licensing authority of a small Saudi ministry with one officer, and a teacher of mathematics:
 * a bachelor who has taught for seven years on the day.
 */
public final class Authority {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  static final Page PAGE = Page.first(20);

  final EntityManager em;
  final Ministry ministry;
  final long school;
  final long teacher;
  final String number;
  final long officer;
  final Actor actor;
  public final TimeSource time = new TimeSource();
  private final RegulationRepository regulations;

  public Authority(EntityManager em) {
    this.em = em;
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    time.setTo(TODAY);
    regulations = PublishedPacks.publish(em, time);
    ministry = new Ministry(em, "sa");
    school = ministry.school(ministry.county("C" + System.nanoTime()), "S" + System.nanoTime());
    number = "7" + System.nanoTime();
    teacher = hire(number, "نورة", "القحطاني");
    officer = person("عبدالله", "العتيبي");
    long position =
        id(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES ("
                + ministry.ministry()
                + ", 'licence-officer', 'مدير إدارة الرخص المهنية', 'Director of licences')"
                + " RETURNING id");
    actor = acting(officer, position, ministry.ministry());
  }

  /** A bachelor who began to teach seven years before today. */
  long hire(String personnelNumber, String given, String family) {
    long hired = ministry.teacher(school, personnelNumber, given, family);
    run(
        "UPDATE teacher SET specialty = 'mathematics', hired_on = '2019-09-01' WHERE id = "
            + hired);
    run(
        "UPDATE person SET national_code = '1"
            + personnelNumber
            + "' WHERE id = (SELECT person_id FROM teacher WHERE id = "
            + hired
            + ")");
    run(
        "INSERT INTO qualification (teacher_id, kind, degree, field, institution, obtained_on,"
            + " source, verified_at) VALUES ("
            + hired
            + ", 'degree', 'bachelor', 'رياضيات', 'جامعة', '2015-06-01', 'personnel-file', now())");
    run(
        "INSERT INTO service_period (teacher_id, school, during, full_time, teaching, areas,"
            + " source, verified_at) VALUES ("
            + hired
            + ", 'ثانوية', '[2019-09-01,)', true, true, '{}', 'personnel-file', now())");
    return hired;
  }

  Actor acting(long person, long position, long unit) {
    return new Actor(
        "authority.sa",
        person,
        position,
        Roles.LICENCE_OFFICER,
        unit,
        ministry.path(unit),
        "sa",
        0);
  }

  /** A program admitted for results of the authority; of nothing where the source is null. */
  public Actor program(String source) {
    var name = "qiyas" + System.nanoTime();
    long account =
        id(
            "INSERT INTO account (username, password_hash) VALUES ('"
                + name
                + "', 'none') RETURNING id");
    run(
        "INSERT INTO api_client (account_id, name, unit_id, result_source) VALUES ("
            + account
            + ", 'Testing', "
            + ministry.ministry()
            + ", "
            + (source == null ? "NULL" : "'" + source + "'")
            + ")");
    return new Actor(
        name,
        0,
        0,
        Roles.API_CLIENT,
        ministry.ministry(),
        ministry.path(ministry.ministry()),
        "sa",
        0);
  }

  Assembly beans(Actor who) {
    return SealForTests.in(new Assembly(em))
        .with(TimeSource.class, time)
        .with(RegulationRepository.class, regulations)
        .with(Actor.class, who);
  }

  public ExamResultService results(Actor program) {
    return beans(program).get(ExamResultService.class);
  }

  LicenceService service() {
    return service(actor);
  }

  LicenceService service(Actor who) {
    return beans(who).get(LicenceService.class);
  }

  /** The teacher, at the own screen. */
  LicenceService atHome() {
    long person = one("SELECT person_id AS n FROM teacher WHERE id = " + teacher);
    return service(
        new Actor("teacher.sa", person, 0, Roles.TEACHER, school, ministry.path(school), "sa", 0));
  }

  void sat(String test, double points, LocalDate day) {
    sat(teacher, test, points, day);
  }

  void sat(long who, String test, double points, LocalDate day) {
    run(
        "INSERT INTO exam_result (teacher_id, test, points, sat_on, source, verified_at) VALUES ("
            + who
            + ", '"
            + test
            + "', "
            + points
            + ", '"
            + day
            + "', 'authority', now())");
  }

  /** Both tests, sat two months ago. */
  void satBoth(double general, double specialist) {
    sat("general", general, time.today().minusMonths(2));
    sat("specialist", specialist, time.today().minusMonths(2));
  }

  LicenceOutcome issue(String level) {
    return issue(level, null);
  }

  LicenceOutcome issue(String level, String reason) {
    return service().issue(List.of(new IssueLicence(teacher, level, reason))).get(0);
  }

  QueueList queue() {
    return service().queue(null, 0, PAGE);
  }

  TeacherLicences sheet() {
    return service().ofTeacher(number);
  }

  VerificationState verified(String licence) {
    var code =
        Row.one(
                em,
                "SELECT code FROM document WHERE number = :number AND kind = 'licence'"
                    + " AND unit_id = :unit",
                Map.of("number", licence, "unit", ministry.ministry()),
                row -> row.text("code"))
            .orElseThrow();
    return beans(actor)
        .get(VerificationRepository.class)
        .verify(new VerificationCode(code).toString(), "asker")
        .state();
  }

  FactSheet facts() {
    return beans(actor).get(DossierRepository.class).factSheet(teacher);
  }

  LicenceReminders reminders() {
    return beans(actor).get(LicenceReminders.class);
  }

  long person(String given, String family) {
    return id(
        "INSERT INTO person (jurisdiction, given_name, family_name) VALUES ('sa', '"
            + given
            + "', '"
            + family
            + "') RETURNING id");
  }

  /** How many rows there are. */
  public long count(String fromAndWhere) {
    return one("SELECT count(*) AS n FROM " + fromAndWhere);
  }

  private long one(String sql) {
    return Row.one(em, sql, Map.of(), row -> row.number("n")).orElseThrow();
  }

  void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  private long id(String insert) {
    return ((Number) em.createNativeQuery(insert, Long.class).getSingleResult()).longValue();
  }

  public String nationalCode() {
    return "1" + number;
  }

  public long teacherId() {
    return teacher;
  }
}

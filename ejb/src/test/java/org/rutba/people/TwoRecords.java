package org.rutba.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.Ministry;
import org.rutba.register.RankRepository;
import org.rutba.register.RegisterService;
import org.rutba.register.Repositories;
import org.rutba.register.TeacherFilter;

/** Two records of one teacher in two schools of a county, and the administrator of its province. */
final class TwoRecords {
  static final LocalDate MEHR_1390 = LocalDate.of(2011, 9, 23);
  static final LocalDate MEHR_1398 = LocalDate.of(2019, 9, 23);
  static final Instant LEARNT = Instant.parse("2024-01-10T08:00:00Z");

  final EntityManager em;
  final Ministry ministry;
  final long kept;
  final long merged;
  final long keptPerson;
  final long mergedPerson;
  final long otherSchool;
  final Actor administrator;

  private TwoRecords(EntityManager em) {
    this.em = em;
    ministry = new Ministry(em);
    var county = ministry.county("C1");
    otherSchool = ministry.school(county, "S2");
    kept = ministry.teacher(ministry.school(county, "S1"), "410", "مریم", "كريمي");
    merged = ministry.teacher(otherSchool, "520", "مریم", "کریمی");
    keptPerson = person(kept);
    mergedPerson = person(merged);
    run("UPDATE person SET national_code = '0012345679' WHERE id = " + keptPerson);
    run("UPDATE person SET national_code = '0084575948' WHERE id = " + mergedPerson);
    administrator = administrator(ministry.province());
  }

  static void trying(Consumer<TwoRecords> test) {
    RealDatabase.get().trying(em -> test.accept(new TwoRecords(em)));
  }

  long person(long teacher) {
    return number("SELECT person_id FROM teacher WHERE id = " + teacher);
  }

  Actor administrator(long unit) {
    return new Actor("a", 0, 1, Roles.ADMINISTRATOR, unit, ministry.path(unit), "ir", 0);
  }

  <T> T service(Class<T> type) {
    return service(type, administrator);
  }

  <T> T service(Class<T> type, Actor actor) {
    return new Assembly(em).with(Actor.class, actor).get(type);
  }

  MergePlan plan() {
    return service(MergeService.class).plan(keptPerson, mergedPerson);
  }

  long merge() {
    var words = "یک نفر با دو پرونده";
    return service(MergeService.class)
        .merge(new MergePeople(keptPerson, mergedPerson, words, plan().seen()));
  }

  void takeBack(long merge) {
    service(MergeService.class).takeBack(new TakeBackMerge(merge, "دو نفر بودند"));
  }

  RankRepository ranks() {
    return Repositories.ranks(em);
  }

  /** Personnel numbers of the records found by some words. */
  java.util.List<String> found(String words) {
    return service(RegisterService.class)
        .teachers(new TeacherFilter(words, 0, null, true), Page.first(9))
        .lines()
        .stream()
        .map(line -> line.personnelNumber())
        .toList();
  }

  /** Personnel number of the record a number leads to. */
  String led(String number) {
    return service(RegisterService.class).numbered(number).head().personnelNumber();
  }

  void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
    em.clear();
  }

  long number(String sql) {
    return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }

  /** How many rows of a table name a teacher. */
  long held(String table, long teacher) {
    return number("SELECT count(*) FROM " + table + " WHERE teacher_id = " + teacher);
  }

  void course(long teacher, String title) {
    run(
        "INSERT INTO training_course (teacher_id, title, hours, specialised, completed_on, source,"
            + " verified_at) VALUES (%d, '%s', 12, false, '2020-01-01', 'f', now())"
                .formatted(teacher, title));
  }

  void appraisal(long teacher, int year, int score) {
    run(
        "INSERT INTO appraisal (teacher_id, official_year, score, source, verified_at)"
            + " VALUES (%d, %d, %d, 'f', now())".formatted(teacher, year, score));
  }

  void draft(long teacher, String number) {
    var post =
        number(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES (%d, 'school-leader', 'م', 'M') RETURNING id"
                .formatted(otherSchool));
    run(
        "INSERT INTO request (number, teacher_id, unit_id, target, state, started_by, started_on)"
            + " VALUES ('%s', %d, %d, 'morabbi', 'draft', %d, '2025-01-01')"
                .formatted(number, teacher, otherSchool, post));
  }
}

package org.rutba.campaign;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.OfficialCalendar;

/**
 * A county's teachers, kept in the database: none holds a rank. Their evidence differs by their
 * number, so that every result comes about; today is 1404/09/01.
 */
final class Workforce {
  static final LocalDate TODAY = day("1404/09/01");

  final long county;
  final long school;
  final long first;
  final long last;
  final Actor officer;

  Workforce(int teachers) {
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    var made =
        RealDatabase.get()
            .keeping(
                em -> {
                  var ministry = new Ministry(em);
                  PublishedPacks.publish(em, time());
                  long county = ministry.county("C" + System.nanoTime());
                  long school = ministry.school(county, "S" + System.nanoTime());
                  var officer = officer(em, ministry, county);
                  return new Object[] {county, school, officer, fill(em, school, teachers)};
                });
    county = (Long) made[0];
    school = (Long) made[1];
    officer = (Actor) made[2];
    first = (Long) made[3];
    last = first + teachers - 1;
  }

  static LocalDate day(String official) {
    return OfficialCalendar.named("persian").parse(official);
  }

  private static Actor officer(EntityManager em, Ministry ministry, long county) {
    long person =
        id(
            em,
            "INSERT INTO person (jurisdiction, given_name, family_name)"
                + " VALUES ('ir', 'شهلا', 'نمونه') RETURNING id");
    long position =
        id(
            em,
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES ("
                + county
                + ", 'hr-officer', 'کارشناس کارگزینی', 'HR officer') RETURNING id");
    return new Actor(
        "hr" + person, person, position, Roles.HR_OFFICER, county, ministry.path(county), "ir", 0);
  }

  /** Service since 1383; better appraisals, degrees and points the higher the last digit. */
  static long fill(EntityManager em, long school, int teachers) {
    long first =
        id(
            em,
            """
            WITH p AS (INSERT INTO person (jurisdiction, given_name, family_name)
              SELECT 'ir', 'نام', 'خانواده ' || i FROM generate_series(1, %1$d) i RETURNING id),
            t AS (INSERT INTO teacher (person_id, personnel_number, jurisdiction, unit_id,
                post_title, population, birth_date, hired_on, search)
              SELECT id, 'W' || id, 'ir', %2$d, 'آموزگار', 'teacher', '1978-01-01', '2004-09-22',
                'w' || id FROM p ORDER BY id RETURNING id)
            SELECT min(id) FROM t
            """
                .formatted(teachers, school));
    for (var sql :
        List.of(
            """
            INSERT INTO service_period (teacher_id, school, during, full_time, teaching, areas,
              source, verified_at)
            SELECT i, 'دبستان', '[2004-09-22,)', true, true, '{}', 's', now()
            FROM generate_series(%1$d, %2$d) i
            """,
            """
            INSERT INTO appraisal (teacher_id, official_year, score, source, verified_at)
            SELECT i, y, 82 + (i %% 10) * 1.7, 's', now()
            FROM generate_series(%1$d, %2$d) i, generate_series(1396, 1403) y
            """,
            """
            INSERT INTO qualification (teacher_id, kind, degree, field, obtained_on, source,
              verified_at)
            SELECT i, 'degree', CASE WHEN i %% 10 > 5 THEN 'master' ELSE 'bachelor' END, 'f',
              '2003-02-02', 's', now() FROM generate_series(%1$d, %2$d) i
            """,
            """
            INSERT INTO qualification (teacher_id, kind, obtained_on, source, verified_at)
            SELECT i, 'teacher-certificate', '2005-02-02', 's', now()
            FROM generate_series(%1$d, %2$d) i WHERE i %% 10 <> 1
            """,
            """
            INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on, source,
              verified_at)
            SELECT i, k.indicator, k.quantity, 'p', '2018-06-01', 's', now()
            FROM generate_series(%1$d, %2$d) i,
              (VALUES ('specialised-degree', 1), ('certificate-points', 20),
                ('pedagogical-knowledge', 12), ('action-research', 6), ('contest', 5),
                ('exemplary-country', 2), ('creativity', 6), ('teacher-training', 1),
                ('head-or-deputy', 6)) AS k (indicator, quantity)
            WHERE i %% 10 > 2 OR k.indicator = 'certificate-points'
            """,
            """
            INSERT INTO training_course (teacher_id, title, hours, specialised, completed_on,
              source, verified_at)
            SELECT i, 'c', 40, true, date '2015-01-01' + 200 * n, 's', now()
            FROM generate_series(%1$d, %2$d) i, generate_series(1, 8) n
            """,
            """
            INSERT INTO pay_right
            SELECT i, '[2021-03-21,)', 5400, 3250, 1350 FROM generate_series(%1$d, %2$d) i
            """)) {
      em.createNativeQuery(sql.formatted(first, first + teachers - 1)).executeUpdate();
    }
    return first;
  }

  /** The engine around a transaction, as the officer. */
  Assembly in(EntityManager em) {
    var time = time();
    return new Assembly(em)
        .with(TimeSource.class, time)
        .with(Actor.class, officer)
        .with(RegulationRepository.class, PublishedPacks.around(em, time));
  }

  static TimeSource time() {
    var time = new TimeSource();
    time.setTo(TODAY);
    return time;
  }

  /** Prepares a run over the county and begins to judge; gives its number. */
  String begun(String kind) {
    return RealDatabase.get()
        .keeping(
            em -> {
              var service = in(em).get(RunService.class);
              var number = service.prepare(new PrepareRun(kind, county, TODAY, "آزمون"));
              service.judge(number, service.run(number).version());
              return number;
            });
  }

  long run(String number) {
    return RealDatabase.get().keeping(em -> in(em).get(RunRepository.class).id(number, officer));
  }

  /** A worker's next transaction; false where nothing is left. */
  boolean step(long run) {
    try {
      boolean more = RealDatabase.get().keeping(em -> in(em).get(RunJudging.class).judgeNext(run));
      if (!more) {
        RealDatabase.get()
            .keeping(
                em -> {
                  in(em).get(RunJudging.class).closeIfDone(run);
                  return null;
                });
      }
      return more;
    } catch (RunJudging.PartFailed failed) {
      RealDatabase.get()
          .keeping(
              em -> {
                in(em)
                    .get(RunJudging.class)
                    .isolate(run, failed.claim().part(), failed.claim().teachers());
                return null;
              });
      return true;
    }
  }

  RunSheet sheet(String number) {
    return RealDatabase.get().keeping(em -> in(em).get(RunService.class).run(number));
  }

  /** How many of the county's teachers have so many judgements: judgements → teachers. */
  Map<Long, Long> teachersByJudgements() {
    return RealDatabase.get()
        .keeping(
            em ->
                Row.list(
                        em,
                        """
                        SELECT n, count(*) AS teachers FROM (SELECT t.id, count(j.id) AS n
                          FROM teacher t LEFT JOIN judgement j ON j.teacher_id = t.id
                          WHERE t.id BETWEEN :first AND :last GROUP BY t.id) x GROUP BY n
                        """,
                        Map.of("first", first, "last", last),
                        row -> Map.entry(row.number("n"), row.number("teachers")))
                    .stream()
                    .collect(
                        java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  void run(String sql, Object... given) {
    RealDatabase.get().keeping(em -> em.createNativeQuery(sql.formatted(given)).executeUpdate());
  }

  private static long id(EntityManager em, String sql) {
    return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }
}

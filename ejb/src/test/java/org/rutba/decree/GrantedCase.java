package org.rutba.decree;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.assessment.FavourableFacts;
import org.rutba.assessment.KeptJudgements;
import org.rutba.audit.ActRecord;
import org.rutba.document.SealForTests;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.Regulation;

/**
 * A morabbi of a small ministry whose promotion to ostadyar a board granted, asked for on
 * 1404/07/10 and decided on 1404/08/27; today is 1404/09/01.
 */
final class GrantedCase {
  static final LocalDate REQUESTED = PayOfATeacher.day("1404/07/10");
  static final LocalDate DECIDED = PayOfATeacher.day("1404/08/27");
  static final LocalDate TODAY = PayOfATeacher.day("1404/09/01");

  private final EntityManager em;
  private final TimeSource time = new TimeSource();
  private final RegulationRepository regulations;
  private final Assembly beans;
  private final Actor officer;
  final long province;
  final long school;
  final long teacher;
  final String request = "R-1404-" + System.nanoTime();

  /** In a ministry of its own. */
  GrantedCase(EntityManager em) {
    this(em, new Ministry(em));
  }

  private GrantedCase(EntityManager em, Ministry ministry) {
    this(
        em,
        ministry.officer(ministry.province()),
        ministry.province(),
        ministry.school(ministry.county("C" + ministry.province()), "S" + ministry.province()),
        ministry,
        0);
    chair();
  }

  private GrantedCase(
      EntityManager em, Actor officer, long province, long school, Ministry ministry, long known) {
    this.em = em;
    this.officer = officer;
    this.province = province;
    this.school = school;
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    time.setTo(TODAY);
    regulations = PublishedPacks.publish(em, time);
    beans =
        SealForTests.in(new Assembly(em))
            .with(TimeSource.class, time)
            .with(RegulationRepository.class, regulations)
            .observing(Heard.class);
    teacher = known == 0 ? hire(ministry) : known;
  }

  /** Another teacher of the same school, as far. */
  GrantedCase colleague(Ministry hiring) {
    return new GrantedCase(em, officer, province, school, hiring, 0);
  }

  /** The same case in another transaction. */
  GrantedCase in(EntityManager other) {
    return new GrantedCase(other, officer, province, school, null, teacher);
  }

  private long hire(Ministry ministry) {
    long hired = ministry.teacher(school, "4" + System.nanoTime(), "الهام", "درویشی");
    run(
        "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree, imported)"
            + " VALUES ("
            + hired
            + ", 'morabbi', '2019-09-23', now(), '1398/512/00001', true)");
    run("INSERT INTO pay_right VALUES (" + hired + ", '[2015-03-21,)', 5400, 3250, 1350)");
    return hired;
  }

  /** What was announced while the case went on. */
  static final class Heard {
    private final List<Object> events = new ArrayList<>();

    void issued(@Observes DecreeIssued event) {
      events.add(event);
    }

    void mended(@Observes DecreeMended event) {
      events.add(event);
    }
  }

  List<Object> heard() {
    return beans.get(Heard.class).events;
  }

  /** The director-general, who chairs the province's board. */
  private void chair() {
    long person =
        id(
            "INSERT INTO person (jurisdiction, given_name, family_name)"
                + " VALUES ('ir', 'داریوش', 'مهرآور') RETURNING id");
    long position =
        id(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES ("
                + province
                + ", 'board-member', 'مدیرکل آموزش و پرورش استان آذرکوه', 'Director-General')"
                + " RETURNING id");
    run(
        "INSERT INTO position_holder (position_id, person_id, during) VALUES ("
            + position
            + ", "
            + person
            + ", '[2020-01-01,)')");
    long committee =
        id(
            "INSERT INTO committee (unit_id, level, name, name_latin) VALUES ("
                + province
                + ", 'province', 'هیأت ممیزه استان', 'Provincial board') RETURNING id");
    run(
        "INSERT INTO seat (committee_id, code, position_id, during) VALUES ("
            + committee
            + ", 'chair', "
            + position
            + ", '[2020-01-01,)')");
  }

  Regulation law() {
    return regulations.inForce("ir", "promotion", "teacher", REQUESTED, "");
  }

  /** A draft as the grant leaves it. */
  long prepared() {
    return prepared(
        KeptJudgements.keep(
            em, teacher, law(), FavourableFacts.ofMorabbi(), "ostadyar", REQUESTED));
  }

  long prepared(long judgement) {
    return decrees()
        .prepare(
            new DecreeDraftFacts(
                DecreeDraftFacts.REQUEST,
                OrderType.RANK_PROMOTION,
                request,
                teacher,
                school,
                "ostadyar",
                judgement,
                REQUESTED,
                new Decision("هیأت ممیزه شهرستان رودبالا", "14", DECIDED, 8, 0, 0, true)));
  }

  IssuedDecree issued() {
    return issue(prepared());
  }

  IssuedDecree issue(long draft) {
    return acts()
        .issue(List.of(new IssueDecree(draft, version(draft))), officer(), record())
        .get(0);
  }

  void todayIs(String official) {
    time.setTo(PayOfATeacher.day(official));
  }

  Actor officer() {
    return officer;
  }

  ActRecord record() {
    return new ActRecord();
  }

  DecreeActs acts() {
    return beans.get(DecreeActs.class);
  }

  EntityManager em() {
    return em;
  }

  DecreeRepository decrees() {
    return beans.get(DecreeRepository.class);
  }

  Assembly beans() {
    return beans;
  }

  DraftSheet sheet(long draft) {
    var entity = decrees().draft(draft, officer());
    return DraftSheet.of(
        decrees().waitingLine(draft, officer()),
        entity,
        beans.get(DecreeSubjects.class).of(entity, time.today()),
        time.today());
  }

  int version(long draft) {
    em.flush();
    return decrees().waitingLine(draft, officer()).version();
  }

  /** Ranks by their first official day, as {@code morabbi 1398/07/01}. */
  List<String> ranks() {
    return Row.list(
        em,
        "SELECT rank, lower(valid) AS first FROM rank_held WHERE teacher_id = :t ORDER BY valid",
        Map.of("t", teacher),
        row -> row.text("rank") + " " + PayOfATeacher.PERSIAN.format(row.day("first")));
  }

  /** Pay lines of a decree, as {@code arrears 1404/7 709.68}. */
  List<String> payLines(long document) {
    return Row.list(
        em,
        "SELECT kind || ' ' || official_year || '/' || official_month || ' ' || points AS line"
            + " FROM pay_line WHERE document_id = :d ORDER BY id",
        Map.of("d", document),
        row -> row.text("line"));
  }

  void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  private long id(String insert) {
    return ((Number) em.createNativeQuery(insert, Long.class).getSingleResult()).longValue();
  }
}

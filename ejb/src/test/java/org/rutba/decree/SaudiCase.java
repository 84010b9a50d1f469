package org.rutba.decree;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.assessment.KeptJudgements;
import org.rutba.assessment.SaudiFacts;
import org.rutba.audit.ActRecord;
import org.rutba.document.DocumentFacts;
import org.rutba.document.RankDecreePaper;
import org.rutba.document.SealForTests;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.rank.Place;

/**
 * A Saudi teacher whose promotion the ministry granted on 1448/05/11; today is 1448/07/03. The rank
 * holds from the day of the decision.
 */
final class SaudiCase {
  static final OfficialCalendar HIJRI = OfficialCalendar.named("umm-al-qura");
  static final LocalDate REQUESTED = HIJRI.parse("1448/04/20");
  static final LocalDate DECIDED = HIJRI.parse("1448/05/11");
  private static final LocalDate TODAY = HIJRI.parse("1448/07/03");

  private final EntityManager em;
  private final TimeSource time = new TimeSource();
  private final RegulationRepository regulations;
  private final Assembly beans;
  private final Actor officer;
  private final long school;
  final long teacher;
  final String request = "R-1448-" + System.nanoTime();

  /** Of a teacher in a place of a rank since 1441/04/19. */
  SaudiCase(EntityManager em, String rank, Integer level, Integer step) {
    this.em = em;
    System.setProperty("rutba.time.settable", "true");
    System.setProperty("rutba.illustrative", "true");
    time.setTo(TODAY);
    var ministry = new Ministry(em, "sa");
    regulations = PublishedPacks.publish(em, time);
    officer = ministry.officer(ministry.province());
    school = ministry.school(ministry.county("C" + ministry.province()), "S" + ministry.province());
    beans =
        SealForTests.in(new Assembly(em))
            .with(TimeSource.class, time)
            .with(RegulationRepository.class, regulations);
    teacher = ministry.teacher(school, "4" + System.nanoTime(), "نورة", "القحطاني");
    holder(ministry.ministry());
    if (rank != null) {
      run(
          "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree, imported,"
              + " level, step) VALUES (%d, '%s', '%s', now(), '1441/9', true, %s, %s)"
                  .formatted(teacher, rank, HIJRI.parse("1441/04/19"), level, step));
    }
  }

  /** The holder of the power to promote, the one seat of the ministry's board. */
  private void holder(long ministry) {
    long person =
        id(
            "INSERT INTO person (jurisdiction, given_name, family_name)"
                + " VALUES ('sa', 'خالد', 'العمري') RETURNING id");
    long position =
        id(
            "INSERT INTO position (unit_id, role, title, title_latin) VALUES ("
                + ministry
                + ", 'board-member', 'وكيل الوزارة للموارد البشرية', 'Deputy Minister')"
                + " RETURNING id");
    run(
        "INSERT INTO position_holder (position_id, person_id, during) VALUES (%d, %d,"
                .formatted(position, person)
            + " '[2020-01-01,)')");
    long committee =
        id(
            "INSERT INTO committee (unit_id, level, name, name_latin) VALUES ("
                + ministry
                + ", 'ministry', 'الوزارة', 'The ministry') RETURNING id");
    run(
        "INSERT INTO seat (committee_id, code, position_id, during) VALUES (%d, 'holder', %d,"
                .formatted(committee, position)
            + " '[2020-01-01,)')");
  }

  private Regulation law(String act) {
    return regulations.inForce("sa", act, "teacher", REQUESTED, "");
  }

  /** A draft as the grant leaves it. */
  long granted(FactSheet facts, String target) {
    return prepare(OrderType.RANK_PROMOTION, "promotion", facts, target, null);
  }

  long appointed(FactSheet facts, String target, Place place) {
    return prepare(OrderType.RANK_APPOINTMENT, "appointment", facts, target, place);
  }

  private long prepare(OrderType type, String act, FactSheet facts, String target, Place place) {
    var judgement = KeptJudgements.keep(em, teacher, law(act), facts, target, REQUESTED);
    return decrees()
        .prepare(
            new DecreeDraftFacts(
                DecreeDraftFacts.REQUEST,
                type,
                request,
                teacher,
                school,
                target,
                judgement,
                REQUESTED,
                new Decision("الوزارة", "1448/3", DECIDED, 1, 0, 0, true),
                place,
                null));
  }

  IssuedDecree issuedAdvanced() {
    return issue(granted(SaudiFacts.ofPractitioner(), "advanced"));
  }

  IssuedDecree issue(long draft) {
    em.flush();
    return acts()
        .issue(
            List.of(new IssueDecree(draft, decrees().waitingLine(draft, officer).version())),
            officer,
            new ActRecord())
        .get(0);
  }

  DecreeActs acts() {
    return beans.get(DecreeActs.class);
  }

  DecreeRepository decrees() {
    return beans.get(DecreeRepository.class);
  }

  Actor officer() {
    return officer;
  }

  List<String> obstacles(long draft) {
    var entity = decrees().draft(draft, officer);
    var subject = beans.get(DecreeSubjects.class).of(entity, time.today());
    return Obstacles.of(subject, entity, time.today()).stream()
        .map(each -> each.getClass().getSimpleName())
        .toList();
  }

  RankDecreePaper paper(IssuedDecree decree) {
    return Row.one(
            em,
            "SELECT facts FROM document WHERE id = :id",
            Map.of("id", decree.documentId()),
            row -> DocumentFacts.parse(row.text("facts")).as(RankDecreePaper.class))
        .orElseThrow();
  }

  /** Places by their first official day, as {@code advanced 1/5 12110 1448/05/11}. */
  List<String> places() {
    return Row.list(
        em,
        "SELECT rank || ' ' || coalesce(level || '/' || step, '-') || ' '"
            + " || coalesce(trim_scale(salary), 0) AS place, lower(valid) AS first FROM rank_held"
            + " WHERE teacher_id = :t ORDER BY valid",
        Map.of("t", teacher),
        row -> row.text("place") + " " + HIJRI.format(row.day("first")));
  }

  /** Pay lines of a decree, as {@code arrears 1448/6 500}. */
  List<String> payLines(IssuedDecree decree) {
    return Row.list(
        em,
        "SELECT kind || ' ' || official_year || '/' || official_month || ' ' || trim_scale(points)"
            + " AS line FROM pay_line WHERE document_id = :d ORDER BY id",
        Map.of("d", decree.documentId()),
        row -> row.text("line"));
  }

  void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  private long id(String insert) {
    return ((Number) em.createNativeQuery(insert, Long.class).getSingleResult()).longValue();
  }
}

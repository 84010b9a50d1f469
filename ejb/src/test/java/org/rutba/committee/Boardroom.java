package org.rutba.committee;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.Assembly;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.Regulations;
import org.rutba.rules.law.Regulation;

/**
 * A county and a province with full boards, a school with a leader, and a teacher to be promoted.
 */
public final class Boardroom {
  public static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

  /** A member, by the position that has the seat. */
  public record Member(String seat, long unit, long position, long person) {}

  public final EntityManager em;
  public final Ministry ministry;
  public final long county;
  public final long school;
  public final long teacher;
  public final long leader;
  public final long leaderPosition;
  final long committee;
  public final List<Member> members;
  public final List<Member> province;
  private int requests;

  public Boardroom(EntityManager em) {
    this.em = em;
    ministry = new Ministry(em);
    var mark = Long.toString(System.nanoTime());
    county = ministry.county("C" + mark);
    school = ministry.school(county, "S" + mark);
    teacher = ministry.teacher(school, mark, "مینا", "فرهمند");
    leader = person("مریم");
    leaderPosition = position(school, Roles.SCHOOL_LEADER, leader);
    committee = establish(county, "county");
    members = seat(committee, county, "county");
    province = seat(establish(ministry.province(), "province"), ministry.province(), "province");
  }

  private long establish(long unit, String level) {
    var id = seats(em).establish(new EstablishCommittee(unit, level, "هیأت", level + " board"));
    em.flush();
    return id;
  }

  private List<Member> seat(long board, long unit, String level) {
    var seated = new ArrayList<Member>();
    for (var template : law().board(level).seats()) {
      for (int i = 1; i <= template.count(); i++) {
        var role = template.code().equals("secretary") ? Roles.BOARD_SECRETARY : Roles.BOARD_MEMBER;
        var person = person(template.code());
        var position = position(unit, role, person);
        seats(em)
            .assign(new AssignSeat(board, template.code(), i, position, TODAY.minusYears(1), null));
        seated.add(new Member(template.code(), unit, position, person));
      }
    }
    return seated;
  }

  public static Regulation law() {
    return Laws.TODAY;
  }

  private static final class Laws {
    static final Regulation TODAY =
        Regulations.ofClasspath()
            .inForce("ir", "promotion", "teacher", Boardroom.TODAY, "", List.of(), true);
  }

  private static SeatRepository seats(EntityManager em) {
    return new Assembly(em).get(SeatRepository.class);
  }

  /** The features put together over a persistence context, acting as somebody. */
  public static Assembly acting(EntityManager em, Actor actor) {
    return new Assembly(em)
        .with(Actor.class, actor)
        .with(TimeSource.class, new StandingClock())
        .with(BoardRules.class, new LawOfToday());
  }

  public Actor as(Member member) {
    var role = member.seat().equals("secretary") ? Roles.BOARD_SECRETARY : Roles.BOARD_MEMBER;
    return as(role, member.unit(), member.position(), member.person());
  }

  public Actor leader() {
    return as(Roles.SCHOOL_LEADER, school, leaderPosition, leader);
  }

  /** Somebody acting in a position. */
  public Actor as(String role, long unit, long position, long person) {
    return new Actor("p" + person, person, position, role, unit, ministry.path(unit), "ir", 0);
  }

  public Member member(String seat) {
    return members.stream().filter(one -> one.seat().equals(seat)).findFirst().orElseThrow();
  }

  List<Member> others(String... seats) {
    return members.stream().filter(one -> !List.of(seats).contains(one.seat())).toList();
  }

  /** Brings a new request before the board. */
  String refer() {
    return refer(null);
  }

  String refer(String answer) {
    requests++;
    var number = "B-" + teacher + "-" + requests;
    refer(number, answer);
    return number;
  }

  void refer(String number, String answer) {
    acting(em, as(members.get(0)))
        .get(CommitteeRepository.class)
        .refer(
            new Referral(
                number,
                teacher,
                school,
                "county",
                1,
                "ostadyar",
                judgement(),
                leader,
                leaderPosition,
                answer));
    em.flush();
  }

  public long personOfTeacher() {
    return id("select person_id from teacher where id = " + teacher);
  }

  void relate(long person, long other, String relation) {
    em.createNativeQuery("insert into relative values (:a, :b, :relation)")
        .setParameter("a", person)
        .setParameter("b", other)
        .setParameter("relation", relation)
        .executeUpdate();
  }

  public long person(String name) {
    return id(
        "insert into person (jurisdiction, given_name, family_name) values ('ir', '"
            + name
            + "', 'نمونه') returning id");
  }

  public long position(long unit, String role, long person) {
    var position =
        id(
            "insert into position (unit_id, role, title, title_latin) values ("
                + unit
                + ", '"
                + role
                + "', 'سمت', 'Post') returning id");
    em.createNativeQuery(
            "insert into position_holder (position_id, person_id, during)"
                + " values (:position, :person, daterange('2020-01-01', null))")
        .setParameter("position", position)
        .setParameter("person", person)
        .executeUpdate();
    return position;
  }

  public long judgement() {
    var sealed =
        id(
            "insert into sealed_dossier (teacher_id, sha256, facts, sealed_at) values ("
                + teacher
                + ", 'x', '{}', now()) returning id");
    return id(
        "insert into judgement (teacher_id, sealed_dossier_id, target, judged_on, verdict,"
            + " jurisdiction, act, population, region, pack_digests, confirmation_revision,"
            + " overlay, content, judged_at) values ("
            + teacher
            + ", "
            + sealed
            + ", 'ostadyar', '2025-11-22', 'eligible', 'ir', 'promotion', 'teacher', '', '', 0,"
            + " true, '{}', now()) returning id");
  }

  public long id(String sql) {
    return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }

  private static final class StandingClock extends TimeSource {
    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public Instant now() {
      return TODAY.atTime(12, 0).atZone(zone()).toInstant();
    }
  }

  private static final class LawOfToday extends BoardRules {
    @Override
    Regulation on(CommitteeHead committee, LocalDate day) {
      return law();
    }
  }
}

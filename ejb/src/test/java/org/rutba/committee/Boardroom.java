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

/** A county with a full board, a school with a leader, and a teacher to be promoted. */
final class Boardroom {
  static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

  /** A member, by the position that has the seat. */
  record Member(String seat, long position, long person) {}

  final EntityManager em;
  final Ministry ministry;
  final long county;
  final long school;
  final long teacher;
  final long leader;
  final long leaderPosition;
  final long committee;
  final List<Member> members = new ArrayList<>();
  private int requests;

  Boardroom(EntityManager em) {
    this.em = em;
    ministry = new Ministry(em);
    var mark = Long.toString(System.nanoTime());
    county = ministry.county("C" + mark);
    school = ministry.school(county, "S" + mark);
    teacher = ministry.teacher(school, mark, "مینا", "فرهمند");
    leader = person("مریم");
    leaderPosition = position(school, Roles.SCHOOL_LEADER, leader);
    committee = seats(em).establish(new EstablishCommittee(county, "county", "هیأت", "Board"));
    em.flush();
    for (var template : law().board("county").seats()) {
      for (int i = 1; i <= template.count(); i++) {
        var role = template.code().equals("secretary") ? Roles.BOARD_SECRETARY : Roles.BOARD_MEMBER;
        var person = person(template.code());
        var position = position(county, role, person);
        seats(em)
            .assign(
                new AssignSeat(committee, template.code(), i, position, TODAY.minusYears(1), null));
        members.add(new Member(template.code(), position, person));
      }
    }
  }

  static Regulation law() {
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
  static Assembly acting(EntityManager em, Actor actor) {
    return new Assembly(em)
        .with(Actor.class, actor)
        .with(TimeSource.class, new StandingClock())
        .with(BoardRules.class, new LawOfToday());
  }

  Actor as(Member member) {
    var role = member.seat().equals("secretary") ? Roles.BOARD_SECRETARY : Roles.BOARD_MEMBER;
    return new Actor(
        "m" + member.person(),
        member.person(),
        member.position(),
        role,
        county,
        ministry.path(county),
        "ir",
        0);
  }

  Member member(String seat) {
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
    var number = "R-" + teacher + "-" + requests;
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

  long personOfTeacher() {
    return id("select person_id from teacher where id = " + teacher);
  }

  void relate(long person, long other, String relation) {
    em.createNativeQuery("insert into relative values (:a, :b, :relation)")
        .setParameter("a", person)
        .setParameter("b", other)
        .setParameter("relation", relation)
        .executeUpdate();
  }

  long person(String name) {
    return id(
        "insert into person (jurisdiction, given_name, family_name) values ('ir', '"
            + name
            + "', 'نمونه') returning id");
  }

  long position(long unit, String role, long person) {
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

  private long judgement() {
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

  private long id(String sql) {
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

package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.rutba.audit.AuditService;
import org.rutba.committee.AssignSeat;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.EstablishCommittee;
import org.rutba.committee.SeatService;
import org.rutba.platform.Refusal;
import org.rutba.platform.TimeSource;
import org.rutba.request.DraftChangedMeanwhile;
import org.rutba.request.RequestService;
import org.rutba.request.SubmitRequest;

/**
 * Does casework as named persons, over a county of its own with a full board. The parameter {@code
 * act} says what: {@code last-votes} has the two members whose votes decide cast them at the same
 * moment; {@code starts} has one request for one teacher started twice at the same moment; {@code
 * submit} submits a draft the law refuses; {@code stale} saves a draft on a version gone by; {@code
 * reasons} reads the trail while the board votes and after it. The answer is a line for each call:
 * its result, or the key of its refusal.
 */
@Dependent
public class CaseworkProbe implements Probe {
  private static final String ILLUSTRATIVE = "rutba.illustrative";
  private static final String[] SEATS = {
    "chair",
    "vice-chair",
    "secretary",
    "deputy",
    "special-education",
    "school-head",
    "trusted-person",
    "trusted-person",
    "security",
    "evaluation"
  };

  @EJB private CommitteeService committees;
  @EJB private SeatService seats;
  @EJB private RequestService requests;
  @EJB private AuditService audit;
  @Inject private TimeSource time;
  @Resource private ManagedExecutorService threads;

  @Resource(lookup = "java:jboss/datasources/Rutba")
  private DataSource database;

  private final List<String> members = new ArrayList<>();
  private final List<Long> personIds = new ArrayList<>();
  private String mark;
  private String administrator;
  private long county;
  private long school;
  private long teacher;
  private long committee;
  private long leader;
  private long leaderPosition;

  @Override
  public String name() {
    return "casework";
  }

  @Override
  public void answer(Map<String, String> asked, BufferedReader body, PrintWriter answer)
      throws Exception {
    var before = System.getProperty(ILLUSTRATIVE, "false");
    System.setProperty(ILLUSTRATIVE, "true");
    try {
      found();
      for (var line : done(asked.get("act"))) {
        answer.println(line);
      }
    } finally {
      System.setProperty(ILLUSTRATIVE, before);
    }
  }

  private List<String> done(String act) throws Exception {
    switch (act) {
      case "last-votes":
        return lastVotes();
      case "starts":
        return atOnce(this::started, this::started);
      case "submit":
        return refusedSubmission();
      case "reasons":
        return reasonsRead();
      case "stale":
        return staleSave();
      default:
        throw new IllegalArgumentException(act);
    }
  }

  private List<String> lastVotes() throws Exception {
    var request = beforeTheBoard();
    for (int i = 0; i < 6; i++) {
      vote(members.get(i), request);
    }
    var lines =
        new ArrayList<>(
            atOnce(
                () -> "" + vote(members.get(6), request),
                () -> "" + vote(members.get(7), request)));
    lines.add(text("select state from request where number = ?", request));
    lines.add(text("select minute from matter where request = ?", request));
    lines.add(
        text(
            "select count(*) from act where subject = ? and act = 'CommitteeService.castVote'"
                + " and outcome = 'refused'",
            request));
    return lines;
  }

  /** How many reasons of votes the county's HR and its auditor read, before the end and after. */
  private List<String> reasonsRead() throws Exception {
    var request = beforeTheBoard();
    var lines = new ArrayList<String>();
    position(county, HR_OFFICER, person("hr." + mark));
    position(county, AUDITOR, person("auditor." + mark));
    for (int i = 0; i < members.size(); i++) {
      if (i == 1 || i == 7) {
        lines.add(reasonsRead("hr." + mark, HR_OFFICER, request));
        lines.add(reasonsRead("auditor." + mark, AUDITOR, request));
      }
      if (i < 7) {
        vote(members.get(i), request);
      }
    }
    return lines;
  }

  private String reasonsRead(String reader, String role, String request) throws Exception {
    var trail = ActingAs.person(reader, role, () -> audit.trail("request", request));
    return trail.stream().filter(line -> line.reason() != null).count() + " of " + trail.size();
  }

  private List<String> refusedSubmission() throws Exception {
    var number = started();
    var submission = new SubmitRequest(number, 0, "تأیید", "key-" + number);
    return List.of(
        answerOf(
            () -> ActingAs.person(leaderName(), SCHOOL_LEADER, () -> requests.submit(submission))),
        text("select state from request where number = ?", number),
        text("select count(*) from judgement where teacher_id = ?", teacher));
  }

  private List<String> staleSave() throws Exception {
    var number = started();
    save(number, "{\"endorsement\":\"first\"}");
    try {
      save(number, "{\"endorsement\":\"second\"}");
      return List.of("saved");
    } catch (DraftChangedMeanwhile stale) {
      return List.of(stale.messageKey(), stale.kept(), stale.typed());
    }
  }

  private int save(String number, String typed) throws Exception {
    return ActingAs.person(leaderName(), SCHOOL_LEADER, () -> requests.saveDraft(number, 0, typed));
  }

  private String started() throws Exception {
    return ActingAs.person(leaderName(), SCHOOL_LEADER, () -> requests.start(teacher, "ostadyar"));
  }

  private boolean vote(String member, String request) throws Exception {
    var vote = new CastVote(request, Ballot.AGAINST, "a test");
    return ActingAs.person(member, BOARD_MEMBER, () -> committees.castVote(vote));
  }

  private List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
    var gate = new CyclicBarrier(2);
    var both = new ArrayList<Callable<String>>();
    for (var call : List.of(one, other)) {
      both.add(
          () -> {
            gate.await(30, TimeUnit.SECONDS);
            return answerOf(call);
          });
    }
    var answers = new ArrayList<String>();
    for (var answer : threads.invokeAll(both)) {
      answers.add(answer.get());
    }
    return answers;
  }

  private static String answerOf(Callable<String> call) throws Exception {
    try {
      return call.call();
    } catch (Refusal refusal) {
      return refusal.messageKey();
    }
  }

  private void found() throws Exception {
    mark = Long.toString(System.nanoTime());
    var ministry = unit(null, "ministry", "M");
    administrator = "administrator." + mark;
    position(ministry, ADMINISTRATOR, person(administrator));
    var province = unit(ministry, "province", "P");
    county = unit(province, "county", "C");
    school = unit(county, "school", "S");
    leader = person(leaderName());
    leaderPosition = position(school, SCHOOL_LEADER, leader);
    teacher =
        id(
            "insert into teacher (person_id, personnel_number, jurisdiction, unit_id, post_title,"
                + " population, hired_on, search) values (?, ?, 'ir', ?, 'آموزگار', 'teacher',"
                + " date '2003-09-23', 'x') returning id",
            person("teacher." + mark),
            mark,
            school);
    committee =
        ActingAs.person(
            administrator,
            ADMINISTRATOR,
            () -> seats.establish(new EstablishCommittee(county, "county", "هیأت", "Board")));
    var ordinals = new HashMap<String, Integer>();
    for (int i = 0; i < SEATS.length; i++) {
      members.add("member." + i + "." + mark);
      personIds.add(person(members.get(i)));
      var seat =
          new AssignSeat(
              committee,
              SEATS[i],
              ordinals.merge(SEATS[i], 1, Integer::sum),
              position(county, BOARD_MEMBER, personIds.get(i)),
              time.today(),
              null);
      ActingAs.person(administrator, ADMINISTRATOR, () -> seats.assignSeat(seat));
    }
  }

  /** A request before the board, as if it had been submitted: its facts are not what is tried. */
  private String beforeTheBoard() throws SQLException {
    var dossier =
        id(
            "insert into sealed_dossier (teacher_id, sha256, facts, sealed_at)"
                + " values (?, 'x', '{}', now()) returning id",
            teacher);
    var judgement =
        id(
            "insert into judgement (teacher_id, sealed_dossier_id, target, judged_on, verdict,"
                + " jurisdiction, act, population, region, pack_digests, confirmation_revision,"
                + " overlay, content, judged_at) values (?, ?, 'ostadyar', current_date,"
                + " 'eligible', 'ir', 'promotion', 'teacher', '', '', 0, true, '{}', now())"
                + " returning id",
            teacher,
            dossier);
    var number = "T-" + mark;
    id(
        "insert into request (number, teacher_id, unit_id, target, state, started_by, started_on,"
            + " submitted_by, submitter_id, submitted_on, endorsement, judgement_id, stage)"
            + " values (?, ?, ?, 'ostadyar', 'before-committee', ?, current_date, ?, ?,"
            + " current_date, 'x', ?, 1) returning id",
        number,
        teacher,
        school,
        leaderPosition,
        leaderPosition,
        leader,
        judgement);
    id(
        "insert into matter (kind, committee_id, request, teacher_id, target, submitter_id,"
            + " judgement_id, stage, opened_on, quorum, eligible, illustrative)"
            + " values ('promotion', ?, ?, ?, 'ostadyar', ?, ?, 1, current_date, 7, 10, true) returning id",
        committee,
        number,
        teacher,
        leader,
        judgement);
    return number;
  }

  private String leaderName() {
    return "leader." + mark;
  }

  private long unit(Long parent, String kind, String letter) throws SQLException {
    return id(
        "insert into unit (parent_id, path, kind, jurisdiction, code, name, name_latin)"
            + " values (?, '', ?, 'ir', ?, 'واحد', 'Unit') returning id",
        parent,
        kind,
        letter + mark);
  }

  private long person(String username) throws SQLException {
    var person =
        id(
            "insert into person (jurisdiction, given_name, family_name)"
                + " values ('ir', 'نام', 'آزمون') returning id");
    id(
        "insert into account (username, person_id, password_hash) values (?, ?, 'none')"
            + " returning id",
        username,
        person);
    return person;
  }

  private long position(long unit, String role, long person) throws SQLException {
    var position =
        id(
            "insert into position (unit_id, role, title, title_latin)"
                + " values (?, ?, 'سمت', 'Post') returning id",
            unit,
            role);
    id(
        "insert into position_holder (position_id, person_id, during)"
            + " values (?, ?, daterange('2020-01-01', null)) returning id",
        position,
        person);
    return position;
  }

  private long id(String sql, Object... given) throws SQLException {
    return Long.parseLong(text(sql, given));
  }

  private String text(String sql, Object... given) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < given.length; i++) {
        statement.setObject(i + 1, given[i]);
      }
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}

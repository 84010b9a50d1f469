package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.KeptJudgement;
import org.rutba.committee.AnswerIncomplete;
import org.rutba.committee.Ballot;
import org.rutba.committee.Boardroom;
import org.rutba.committee.Boardroom.Member;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.Lack;
import org.rutba.committee.MatterLine;
import org.rutba.committee.MatterQuestion;
import org.rutba.committee.ReturnMatter;
import org.rutba.decree.DecreeDraftFacts;
import org.rutba.decree.DecreeIssued;
import org.rutba.decree.DecreeRepository;
import org.rutba.decree.ReasonMissing;
import org.rutba.notification.MessageLine;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;
import org.rutba.platform.Roles;
import org.rutba.request.RequestFilter.Tray;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Outcome;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskService;

class RequestTest {

  @Test
  void a_draft_has_a_number_of_the_official_year_and_a_teacher_has_one_request_at_a_time() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");

          assertThat(number).matches("R-1404-\\d{5}");
          assertThatThrownBy(() -> casework.start("ostadyar"))
              .isInstanceOfSatisfying(
                  RequestAlreadyOpen.class,
                  refusal -> assertThat(refusal.arguments()).containsExactly(number));

          casework.requests().withdraw(number, null);
          var next = casework.start("ostadyar");
          assertThat(Integer.parseInt(next.substring(7)))
              .isEqualTo(Integer.parseInt(number.substring(7)) + 1);
        });
  }

  @Test
  void a_leader_starts_neither_the_own_case_nor_that_of_another_school_nor_for_no_rank() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var own =
              room.as(
                  Roles.SCHOOL_LEADER, room.school, room.leaderPosition, room.personOfTeacher());
          assertThatThrownBy(
                  () -> casework.as(own).get(RequestService.class).start(room.teacher, "ostadyar"))
              .isInstanceOf(OwnCase.class);
          var stranger =
              room.as(
                  Roles.SCHOOL_LEADER,
                  room.ministry.school(room.county, "X" + System.nanoTime()),
                  room.leaderPosition,
                  room.leader);
          assertThatThrownBy(
                  () ->
                      casework
                          .as(stranger)
                          .get(RequestService.class)
                          .start(room.teacher, "ostadyar"))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> casework.start("professor")).isInstanceOf(RankUnknown.class);
        });
  }

  @Test
  void a_stale_save_loses_neither_text() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          var first = casework.requests().saveDraft(number, 0, "{\"endorsement\":\"یک\"}");
          assertThat(first).isEqualTo(1);

          assertThatThrownBy(
                  () -> casework.requests().saveDraft(number, 0, "{\"endorsement\":\"دو\"}"))
              .isInstanceOfSatisfying(
                  DraftChangedMeanwhile.class,
                  refusal -> {
                    assertThat(refusal.kept()).contains("یک");
                    assertThat(refusal.typed()).contains("دو");
                    assertThat(refusal.version()).isEqualTo(1);
                    assertThat(refusal.arguments()[0])
                        .isEqualTo(new RecordedName("مریم نمونه", null));
                  });
          assertThatCode(() -> casework.requests().saveDraft(number, 0, "{\"endorsement\":\"یک\"}"))
              .as("the same text again is no conflict")
              .doesNotThrowAnyException();
        });
  }

  @Test
  void a_draft_that_is_no_json_object_is_not_kept() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          assertThatThrownBy(() -> casework.requests().saveDraft(number, 0, "[1, 2"))
              .isInstanceOf(IllegalArgumentException.class);
        });
  }

  @Test
  void submitting_twice_with_the_same_key_submits_once() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          var submission = new SubmitRequest(number, 0, "تأیید می‌کنم", "key-" + number);
          assertThat(casework.requests().submit(submission)).isEqualTo(number);
          assertThat(casework.requests().submit(submission)).isEqualTo(number);

          assertThat(casework.sheet(number).matters()).hasSize(1);
          var other = new SubmitRequest(number, 0, "تأیید می‌کنم", "other-" + number);
          assertThatThrownBy(() -> casework.requests().submit(other))
              .isInstanceOf(RequestMovedOn.class);
        });
  }

  @Test
  void what_the_law_refuses_is_not_sent_and_what_a_board_must_decide_is() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          casework.verdict = Verdict.NOT_ELIGIBLE;
          assertThatThrownBy(() -> casework.submit(number))
              .isInstanceOfSatisfying(
                  NotEligible.class,
                  refusal -> assertThat(refusal.judgement()).isEqualTo(casework.judgement));
          casework.verdict = Verdict.INCOMPLETE;
          assertThatThrownBy(() -> casework.submit(number)).isInstanceOf(NotEligible.class);
          assertThat(casework.drafts()).containsExactly(number);

          casework.verdict = Verdict.NEEDS_DECISION;
          casework.submit(number);
          assertThat(casework.drafts()).isEmpty();
        });
  }

  @Test
  void without_the_leaders_words_nothing_is_submitted() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          assertThatThrownBy(
                  () ->
                      casework.requests().submit(new SubmitRequest(number, 0, "  ", "k" + number)))
              .isInstanceOf(EndorsementMissing.class);
        });
  }

  @Test
  void a_grant_of_the_only_board_becomes_a_decree_draft_and_the_decree_closes_the_case() {
    inMinistry(
        casework -> {
          var number = casework.submitted("ostadyar");
          casework.decide(casework.room.members, number, Ballot.FOR);

          assertThat(casework.prepared)
              .extracting(
                  DecreeDraftFacts::request,
                  DecreeDraftFacts::target,
                  DecreeDraftFacts::requestedOn,
                  facts -> facts.decision().votesFor(),
                  facts -> facts.decision().illustrative())
              .containsExactly(tuple(number, "ostadyar", Boardroom.TODAY, 7, true));
          assertThat(casework.sheet(number).state()).isEqualTo("granted");
          assertThat(casework.inboxOf(casework.hr(), Queue.POSITION))
              .extracting(InboxLine::kind, InboxLine::subject)
              .containsExactly(tuple(TaskKind.ISSUE_DECREE, number));
          assertThatThrownBy(() -> casework.requests().withdraw(number, "دیر"))
              .isInstanceOf(RequestMovedOn.class);

          casework
              .as(casework.hr())
              .get(OnDecreeIssued.class)
              .follow(new DecreeIssued("request", number, "1404/1", 1));
          assertThat(casework.sheet(number).state()).isEqualTo("closed");
          assertThat(casework.inboxOf(casework.hr(), Queue.POSITION)).isEmpty();
          assertThat(casework.inboxOf(casework.hr(), Queue.DONE)).hasSize(1);
          assertThat(casework.messages(casework.room.personOfTeacher()))
              .containsExactly("message.request-decree-issued", "message.request-granted");
        });
  }

  @Test
  void a_rank_two_boards_decide_goes_from_the_county_to_the_province() {
    inMinistry(
        casework -> {
          var number = casework.submitted("daneshyar");
          casework.decide(casework.room.members, number, Ballot.FOR);
          assertThat(casework.prepared).isEmpty();
          assertThat(casework.sheet(number))
              .extracting(CaseSheet::state, CaseSheet::stage, CaseSheet::boards)
              .containsExactly("before-committee", 2, List.of("county", "province"));

          casework.decide(casework.room.province, number, Ballot.FOR);
          assertThat(casework.prepared).hasSize(1);
          assertThat(casework.sheet(number).matters())
              .extracting(MatterLine::level, MatterLine::outcome, MatterLine::stage)
              .containsExactly(tuple("county", "granted", 1), tuple("province", "granted", 2));
        });
  }

  @Test
  void a_refusal_ends_the_case_with_its_reasons() {
    inMinistry(
        casework -> {
          var number = casework.submitted("daneshyar");
          casework.decide(casework.room.members, number, Ballot.AGAINST);

          var sheet = casework.sheet(number);
          assertThat(sheet.state()).isEqualTo("refused");
          assertThat(sheet.reason()).contains("به نظر chair");
          assertThat(sheet.closedOn()).isEqualTo(Boardroom.TODAY);
          assertThat(casework.cases().home().decided())
              .extracting(RequestLine::number, RequestLine::state)
              .containsExactly(tuple(number, "refused"));
          assertThat(casework.start("daneshyar")).isNotEqualTo(number);
        });
  }

  @Test
  void a_returned_case_waits_for_the_leader_and_goes_back_to_the_same_board() {
    inMinistry(
        casework -> {
          var number = casework.submitted("daneshyar");
          casework.decide(casework.room.members, number, Ballot.FOR);
          var secretary =
              casework.room.province.stream()
                  .filter(member -> member.seat().equals("secretary"))
                  .findFirst()
                  .orElseThrow();
          casework
              .as(casework.room.as(secretary))
              .get(CommitteeService.class)
              .returnForInformation(
                  new ReturnMatter(
                      number,
                      List.of(
                          new ReturnMatter.Asked(Lack.EVIDENCE_MISSING, "سند ناقص است"),
                          new ReturnMatter.Asked(Lack.OTHER, "دوره کدام است؟"))));

          assertThat(casework.sheet(number))
              .extracting(CaseSheet::state, CaseSheet::reason, CaseSheet::mayAnswer)
              .containsExactly("returned", "سند ناقص است\nدوره کدام است؟", true);
          assertThat(casework.inboxOf(casework.room.leader(), Queue.POSITION))
              .extracting(InboxLine::kind)
              .containsExactly(TaskKind.ANSWER_RETURN);
          assertThatThrownBy(() -> answer(casework, number, "تکمیل شد", " "))
              .isInstanceOf(AnswerIncomplete.class);

          answer(casework, number, "تکمیل شد", "دوره ۱۴۰۲");

          assertThat(casework.inboxOf(casework.room.leader(), Queue.POSITION)).isEmpty();
          var sheet = casework.sheet(number);
          assertThat(sheet.stage()).isEqualTo(2);
          assertThat(sheet.matters())
              .extracting(MatterLine::level, MatterLine::outcome, MatterLine::answer)
              .containsExactly(
                  tuple("county", "granted", null),
                  tuple("province", "returned", null),
                  tuple("province", null, "تکمیل شد\nدوره ۱۴۰۲"));
          assertThat(sheet.questions())
              .extracting(MatterQuestion::lack, MatterQuestion::section, MatterQuestion::answer)
              .containsExactly(
                  tuple("evidence-missing", "performance", "تکمیل شد"),
                  tuple("other", "other", "دوره ۱۴۰۲"));
          assertThatThrownBy(() -> answer(casework, number, "باز هم"))
              .isInstanceOf(RequestMovedOn.class);
        });
  }

  @Test
  void withdrawing_takes_the_case_from_the_board() {
    inMinistry(
        casework -> {
          var number = casework.submitted("ostadyar");
          assertThatThrownBy(() -> casework.requests().withdraw(number, " "))
              .isInstanceOf(ReasonMissing.class);
          casework.requests().withdraw(number, "انصراف");

          assertThat(casework.sheet(number))
              .extracting(CaseSheet::state, sheet -> sheet.matters().get(0).outcome())
              .containsExactly("withdrawn", "withdrawn");
          var chair = casework.room.as(casework.room.member("chair"));
          assertThat(casework.inboxOf(chair, Queue.POSITION)).isEmpty();
        });
  }

  @Test
  void a_case_is_read_by_whoever_it_concerns_and_by_nobody_else() {
    inMinistry(
        casework -> {
          var room = casework.room;
          var number = casework.submitted("ostadyar");
          var teacher = room.as(Roles.TEACHER, room.school, 0, room.personOfTeacher());
          for (var reader :
              List.of(room.leader(), room.as(room.member("chair")), casework.hr(), teacher)) {
            assertThat(casework.as(reader).get(CaseService.class).caseSheet(number).number())
                .as(reader.role())
                .isEqualTo(number);
          }

          var far = new Casework(casework.em);
          var colleague = room.as(Roles.TEACHER, room.school, 0, room.leader);
          for (var stranger :
              List.of(
                  far.room.leader(),
                  far.hr(),
                  far.room.as(far.room.member("chair")),
                  room.as(room.province.get(0)),
                  colleague)) {
            assertThatThrownBy(() -> casework.as(stranger).get(CaseService.class).caseSheet(number))
                .as(stranger.role())
                .isInstanceOf(OutsideScope.class);
          }
        });
  }

  @Test
  void a_draft_is_nobodys_to_read_but_the_leaders() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          assertThat(casework.cases().draft(number).number()).isEqualTo(number);
          assertThatThrownBy(
                  () -> casework.as(casework.hr()).get(CaseService.class).caseSheet(number))
              .isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> new Casework(casework.em).cases().draft(number))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void the_task_list_opens_its_last_section_when_all_others_are_completed() {
    inMinistry(
        casework -> {
          var number = casework.start("ostadyar");
          var draft = casework.cases().draft(number);
          assertThat(draft.sections())
              .extracting(section -> section.part().code(), section -> section.status().code())
              .contains(
                  tuple("identity", "completed"),
                  tuple("endorsement", "incomplete"),
                  tuple("submit", "cannot-start"));
          assertThat(draft.sections().get(7).waitsFor()).containsExactly(Section.Part.ENDORSEMENT);

          casework.requests().saveDraft(number, 0, "{\"endorsement\":\"تأیید\"}");
          var completed = casework.cases().draft(number);
          assertThat(completed.completed()).isEqualTo(7);
          assertThat(completed.sections().get(7).status()).isEqualTo(Section.Status.INCOMPLETE);
          assertThat(completed.version()).isEqualTo(1);
          assertThat(casework.cases().home().drafts())
              .extracting(DraftLine::number, DraftLine::completed, DraftLine::of)
              .containsExactly(tuple(number, 7, 8));
        });
  }

  @Test
  void lists_show_what_lies_in_each_tray_and_find_by_name_and_number() {
    inMinistry(
        casework -> {
          var number = casework.submitted("ostadyar");
          var page = Page.first(20);
          for (var text : List.of("فرهمند", "مينا", number, number.substring(7))) {
            var filter = new RequestFilter(Tray.WITH_THE_BOARD, text, null);
            assertThat(casework.cases().requests(filter, page))
                .as(text)
                .extracting(RequestLine::number, RequestLine::committeeLatin)
                .containsExactly(tuple(number, "county board"));
            assertThat(casework.cases().requestsSize(filter)).isEqualTo(1);
          }
          assertThat(casework.cases().requests(RequestFilter.of(Tray.DECIDED), page)).isEmpty();
          var far = new Casework(casework.em);
          assertThat(far.cases().requests(RequestFilter.of(Tray.ALL), page)).isEmpty();
        });
  }

  @Test
  void two_submissions_at_once_make_one_case() throws Exception {
    var database = RealDatabase.get();
    var actors = new ArrayList<Actor>();
    var judgement = new long[1];
    var number =
        database.keeping(
            em -> {
              var casework = new Casework(em);
              actors.add(casework.room.leader());
              judgement[0] = casework.judgement;
              return casework.start("ostadyar");
            });
    var gate = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    try {
      Callable<String> submit =
          () -> {
            gate.await(10, TimeUnit.SECONDS);
            try {
              return database.keeping(
                  em ->
                      Casework.assembly(em, actors.get(0), () -> Verdict.ELIGIBLE, judgement[0])
                          .get(RequestService.class)
                          .submit(new SubmitRequest(number, 0, "تأیید", "once-" + number)));
            } catch (Refusal refusal) {
              return refusal.messageKey();
            }
          };
      for (var answer : pool.invokeAll(List.of(submit, submit), 30, TimeUnit.SECONDS)) {
        assertThat(answer.get()).isEqualTo(number);
      }
    } finally {
      pool.shutdownNow();
    }
    database.trying(
        em -> {
          Object matters =
              em.createNativeQuery(
                      "select count(*) from matter where request = :number", Long.class)
                  .setParameter("number", number)
                  .getSingleResult();
          assertThat(matters).isEqualTo(1L);
        });
  }

  private static void inMinistry(Consumer<Casework> work) {
    RealDatabase.get().trying(em -> work.accept(new Casework(em)));
  }

  private static void answer(Casework casework, String number, String... answers) {
    casework.requests().answer(new AnswerReturn(number, List.of(answers)));
  }

  /** A leader at work, with the verdict the test wishes for. */
  static final class Casework {
    final EntityManager em;
    final Boardroom room;
    final long judgement;
    final List<DecreeDraftFacts> prepared = new ArrayList<>();
    Verdict verdict = Verdict.ELIGIBLE;

    Casework(EntityManager em) {
      this.em = em;
      room = new Boardroom(em);
      judgement = room.judgement();
    }

    static Assembly assembly(
        EntityManager em, Actor actor, Supplier<Verdict> verdict, long judgement) {
      return Boardroom.acting(em, actor)
          .with(AssessmentRepository.class, new Wished(verdict, judgement))
          .observing(OnCommitteeDecision.class, OnDecreeIssued.class);
    }

    Assembly as(Actor actor) {
      em.flush();
      return assembly(em, actor, () -> verdict, judgement)
          .with(DecreeRepository.class, new Preparing(prepared));
    }

    RequestService requests() {
      return as(room.leader()).get(RequestService.class);
    }

    CaseService cases() {
      return as(room.leader()).get(CaseService.class);
    }

    Actor hr() {
      return room.as(Roles.HR_OFFICER, room.ministry.province(), 0, room.leader);
    }

    String start(String target) {
      return requests().start(room.teacher, target);
    }

    void submit(String number) {
      requests().submit(new SubmitRequest(number, 0, "تأیید می‌کنم", "key-" + number));
    }

    String submitted(String target) {
      var number = start(target);
      submit(number);
      return number;
    }

    void decide(List<Member> board, String number, Ballot ballot) {
      for (var member : board) {
        boolean closed =
            as(room.as(member))
                .get(CommitteeService.class)
                .castVote(new CastVote(number, ballot, "به نظر " + member.seat()));
        if (closed) {
          return;
        }
      }
      throw new AssertionError("The board did not decide");
    }

    CaseSheet sheet(String number) {
      return cases().caseSheet(number);
    }

    List<String> drafts() {
      return cases().requests(RequestFilter.of(Tray.DRAFTS), Page.first(20)).stream()
          .map(RequestLine::number)
          .toList();
    }

    List<InboxLine> inboxOf(Actor actor, Queue queue) {
      return as(actor).get(TaskService.class).inbox(InboxFilter.of(queue), Page.first(20));
    }

    List<String> messages(long person) {
      return as(room.leader()).get(MessageRepository.class).latest(person, 10).stream()
          .map(MessageLine::key)
          .toList();
    }
  }

  private static final class Wished extends AssessmentRepository {
    private final Supplier<Verdict> verdict;
    private final long judgement;

    Wished(Supplier<Verdict> verdict, long judgement) {
      this.verdict = verdict;
      this.judgement = judgement;
    }

    @Override
    public Judgement preview(long teacherId, String target, LocalDate day) {
      var outcome = new Outcome("morabbi", target, null, false);
      return new Judgement(
          target,
          day,
          verdict.get(),
          List.of(),
          null,
          outcome,
          day,
          List.of(),
          Boardroom.law().version());
    }

    @Override
    public KeptJudgement judge(long teacherId, String act, String target, LocalDate day) {
      return new KeptJudgement(judgement, teacherId, 0, null, preview(teacherId, target, day));
    }

    @Override
    public Regulation law(long teacherId, LocalDate day) {
      return Boardroom.law();
    }

    @Override
    public Regulation lawOf(long id) {
      return Boardroom.law();
    }

    @Override
    public KeptJudgement kept(long id) {
      return judge(0, "ostadyar", Boardroom.TODAY);
    }
  }

  private static final class Preparing extends DecreeRepository {
    private final List<DecreeDraftFacts> prepared;

    Preparing(List<DecreeDraftFacts> prepared) {
      this.prepared = prepared;
    }

    @Override
    public long prepare(DecreeDraftFacts facts) {
      prepared.add(facts);
      return prepared.size();
    }
  }
}

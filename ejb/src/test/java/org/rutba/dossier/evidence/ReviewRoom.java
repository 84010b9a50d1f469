package org.rutba.dossier.evidence;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.committee.Boardroom;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.TeacherHead;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.LastDay;
import org.rutba.rules.law.Regulation;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskService;

/** A school, its leader and a teacher, reviewers of both kinds in the county, boards. */
final class ReviewRoom {
  private static final Map<String, String> CATEGORIES =
      Map.of("contest", "scientific", "creativity", "festival");

  final EntityManager em;
  final Boardroom room;
  final Actor leader;
  final Actor teacher;
  final Actor group;
  final Actor workingGroup;
  final Actor secretary;

  private ReviewRoom(EntityManager em) {
    this.em = em;
    room = new Boardroom(em);
    leader = room.leader();
    teacher = holder(Roles.TEACHER, room.school, room.personOfTeacher());
    group = reviewer("educational-group");
    workingGroup = reviewer("book-working-group");
    secretary = room.as(room.member("secretary"));
  }

  static void in(Work work) {
    RealDatabase.get().trying(em -> work.in(new ReviewRoom(em)));
  }

  interface Work {
    void in(ReviewRoom room);
  }

  Actor holder(String role, long unit, long person) {
    return room.as(role, unit, room.position(unit, role, person), person);
  }

  Actor reviewer(String power) {
    var actor = holder(Roles.EVIDENCE_REVIEWER, room.county, room.person("گروه"));
    em.createNativeQuery("INSERT INTO reviewer_power VALUES (:position, :power)")
        .setParameter("position", actor.positionId())
        .setParameter("power", power)
        .executeUpdate();
    return actor;
  }

  Assembly as(Actor actor) {
    return Boardroom.acting(em, actor).with(LawOfEvidence.class, new Law());
  }

  /** The packs themselves, with the values of the demonstration. */
  private static final class Law extends LawOfEvidence {
    @Override
    Regulation law(TeacherHead teacher, LocalDate day) {
      return Boardroom.law();
    }

    @Override
    LastDay lastDay(String jurisdiction, LocalDate day) {
      return LastDay.of(Boardroom.law());
    }
  }

  EvidenceService evidence(Actor actor) {
    return as(actor).get(EvidenceService.class);
  }

  ReviewService review(Actor actor) {
    return as(actor).get(ReviewService.class);
  }

  ConsentService consent(Actor actor) {
    return as(actor).get(ConsentService.class);
  }

  FactSheet facts() {
    return as(leader).get(DossierRepository.class).factSheet(room.teacher);
  }

  AddEvidence work(EvidenceKind kind, String title) {
    return new AddEvidence(
        room.teacher,
        kind,
        null,
        title,
        "مجله آموزش",
        LocalDate.of(2025, 5, 1),
        null,
        null,
        null,
        List.of("taught-subject"),
        ItemFacts.NONE,
        null);
  }

  AddEvidence item(String indicator, String quantity) {
    var category = CATEGORIES.getOrDefault(indicator, "");
    return item(indicator, quantity, new ItemFacts(category, "", 1, false, 0, 0));
  }

  AddEvidence item(String indicator, String quantity, ItemFacts facts) {
    return new AddEvidence(
        room.teacher,
        EvidenceKind.POINT,
        indicator,
        "لوح",
        null,
        LocalDate.of(2025, 5, 1),
        new BigDecimal(quantity),
        null,
        null,
        List.of(),
        facts,
        null);
  }

  String article() {
    return evidence(leader).add(work(EvidenceKind.ARTICLE, "پژوهش"));
  }

  int version(String number) {
    return sheet(number).version();
  }

  EvidenceSheet sheet(String number) {
    return evidence(leader).sheet(number);
  }

  AcceptEvidence found(String number, String... subjects) {
    return new AcceptEvidence(
        number, version(number), List.of(subjects), null, null, null, null, null, "سند دیده شد");
  }

  void accept(String number) {
    review(group).accept(found(number, "education"));
  }

  RefuseEvidence refused(String number) {
    return new RefuseEvidence(number, version(number), Ground.NOT_RELEVANT, "به تدریس ربط ندارد");
  }

  List<InboxLine> inbox(Actor actor) {
    em.flush();
    return as(actor).get(TaskService.class).inbox(InboxFilter.of(Queue.POSITION), Page.first(20));
  }

  List<EvidenceLine> queue(Actor actor) {
    return review(actor).queue(new QueueFilter(null, null, null), Page.first(20));
  }
}

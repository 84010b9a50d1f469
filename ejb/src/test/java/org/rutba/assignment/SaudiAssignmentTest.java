package org.rutba.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.discretion.AskWaiver;
import org.rutba.discretion.DecideWaiver;
import org.rutba.discretion.DecisionWithoutReason;
import org.rutba.discretion.NotTheHolder;
import org.rutba.discretion.NotWaivable;
import org.rutba.discretion.OwnMatter;
import org.rutba.discretion.WaiverDecided;
import org.rutba.discretion.WaiverPending;
import org.rutba.discretion.WaiverService;
import org.rutba.document.AssignmentPaper;
import org.rutba.document.DocumentFacts;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.request.SaudiCasework;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskService;

/** A leadership post from the nomination over the Minister's waiver to the decision and its end. */
class SaudiAssignmentTest {
  private static final String DEPUTY = "deputy-principal";
  private static final String SERVED = "served/practitioner";
  private static final LocalDate FROM = SaudiCasework.HIJRI.parse("1448/06/01");
  private static final LocalDate LONGEST = SaudiCasework.HIJRI.parse("1452/06/01").minusDays(1);

  @Test
  void a_deputy_principal_is_assigned_with_the_ministers_waiver() {
    inMinistry(
        casework -> {
          long id = nominate(casework, LONGEST);
          assertThat(sheet(casework, id).obstacle()).isEqualTo(SERVED);
          assertThatThrownBy(() -> decide(casework, id, true)).isInstanceOf(NotAssignable.class);

          long waiver = ask(casework);
          assertThat(inbox(casework, Roles.MINISTER))
              .extracting(InboxLine::kind)
              .contains(TaskKind.DECIDE_WAIVER);
          waivers(casework).decide(new DecideWaiver(waiver, 0, true, "كفاءة ظاهرة"));

          var finding =
              casework
                  .as(casework.head())
                  .get(AssessmentRepository.class)
                  .preview(casework.teacher, "assignment", DEPUTY, SaudiCasework.TODAY)
                  .finding(SERVED);
          assertThat(finding.status()).isEqualTo(FindingStatus.WAIVED);
          assertThat(inbox(casework, Roles.MINISTER)).isEmpty();

          decide(casework, id, true);

          var line = sheet(casework, id).line();
          assertThat(line.state()).isEqualTo("granted");
          assertThat(line.number()).matches("1448/.+/00001");
          assertThat(
                  casework
                      .as(casework.head())
                      .get(DossierRepository.class)
                      .factSheet(casework.teacher)
                      .career()
                      .assignments())
              .singleElement()
              .satisfies(
                  held -> {
                    assertThat(held.post()).isEqualTo(DEPUTY);
                    assertThat(held.to()).isEqualTo(LONGEST.plusDays(1));
                  });
        });
  }

  @Test
  void the_document_says_in_arabic_who_is_assigned_to_what_until_when_and_by_which_waiver() {
    inMinistry(
        casework -> {
          long id = assigned(casework);

          var pdf = casework.as(casework.holder()).get(AssignmentService.class).pdf(id);
          var paper = facts(pdf).as(AssignmentPaper.class);
          assertThat(paper.rank()).isEqualTo("وكيل مدرسة");
          assertThat(paper.validUntil()).isEqualTo(LONGEST);
          assertThat(paper.orderType()).isEqualTo("قرار تكليف");
          assertThat(paper.remarks()).anySatisfy(said -> assertThat(said).contains("أربع سنوات"));
          assertThat(paper.holder().name()).isEqualTo("نورة القحطاني");
        });
  }

  @Test
  void a_refused_waiver_is_kept_and_leaves_the_condition_unmet() {
    inMinistry(
        casework -> {
          long waiver = ask(casework);
          waivers(casework).decide(new DecideWaiver(waiver, 0, false, "لا حاجة"));

          var kept =
              casework.as(casework.head()).get(WaiverService.class).ofTeacher(casework.teacher);
          assertThat(kept)
              .singleElement()
              .satisfies(
                  line -> {
                    assertThat(line.state()).isEqualTo("refused");
                    assertThat(line.power()).isEqualTo("PWR-03");
                    assertThat(line.reason()).isEqualTo("لا حاجة");
                  });
          assertThatThrownBy(
                  () -> waivers(casework).decide(new DecideWaiver(waiver, 1, true, "عدول")))
              .isInstanceOf(WaiverDecided.class);
          long id = nominate(casework, LONGEST);
          assertThatThrownBy(() -> decide(casework, id, true)).isInstanceOf(NotAssignable.class);
        });
  }

  @Test
  void only_the_named_holder_decides_with_a_reason_and_never_about_oneself() {
    inMinistry(
        casework -> {
          long waiver = ask(casework);
          assertThatThrownBy(
                  () ->
                      casework
                          .as(casework.holder())
                          .get(WaiverService.class)
                          .decide(new DecideWaiver(waiver, 0, true, "نعم")))
              .isInstanceOf(NotTheHolder.class);
          assertThatThrownBy(
                  () ->
                      casework
                          .as(casework.teacherAs(Roles.MINISTER))
                          .get(WaiverService.class)
                          .decide(new DecideWaiver(waiver, 0, true, "نعم")))
              .isInstanceOf(OwnMatter.class);
          assertThatThrownBy(() -> waivers(casework).decide(new DecideWaiver(waiver, 0, true, " ")))
              .isInstanceOf(DecisionWithoutReason.class);
        });
  }

  @Test
  void a_power_reaches_its_own_conditions_only_and_one_question_waits_at_a_time() {
    inMinistry(
        casework -> {
          assertThatThrownBy(
                  () ->
                      casework
                          .as(casework.head())
                          .get(WaiverService.class)
                          .ask(
                              new AskWaiver(
                                  casework.teacher,
                                  "assignment",
                                  DEPUTY,
                                  "appraisal/assignment",
                                  "PWR-03",
                                  "نقص التقدير")))
              .isInstanceOf(NotWaivable.class);
          ask(casework);
          assertThatThrownBy(() -> ask(casework)).isInstanceOf(WaiverPending.class);
        });
  }

  @Test
  void no_assignment_lasts_longer_than_four_hijri_years_and_no_two_at_once() {
    inMinistry(
        casework -> {
          assertThatThrownBy(() -> nominate(casework, LONGEST.plusDays(1)))
              .isInstanceOf(AssignmentTooLong.class);
          long id = nominate(casework, LONGEST);
          assertThatThrownBy(() -> nominate(casework, LONGEST))
              .isInstanceOf(AssignmentPending.class);
          casework.as(casework.head()).get(AssignmentService.class).withdraw(id);
          assigned(casework);
          assertThatThrownBy(() -> nominate(casework, LONGEST)).isInstanceOf(AlreadyAssigned.class);
        });
  }

  @Test
  void hr_is_told_of_the_end_sixty_days_ahead_once_and_the_extension_follows_on() {
    inMinistry(
        casework -> {
          long id = assigned(casework);
          casework.todayIs(LONGEST.minusDays(61));
          casework.as(casework.officer()).get(AssignmentEnds.class).look();
          assertThat(inbox(casework, Roles.HR_OFFICER)).isEmpty();
          casework.todayIs(LONGEST.minusDays(60));
          casework.as(casework.officer()).get(AssignmentEnds.class).look();
          casework.as(casework.officer()).get(AssignmentEnds.class).look();
          assertThat(inbox(casework, Roles.HR_OFFICER))
              .singleElement()
              .satisfies(line -> assertThat(line.dueOn()).isEqualTo(LONGEST));

          var from = LONGEST.plusDays(1);
          assertThatThrownBy(
                  () ->
                      casework
                          .as(casework.officer())
                          .get(AssignmentService.class)
                          .nominate(
                              new Nominate(
                                  casework.teacher,
                                  DEPUTY,
                                  from.plusDays(1),
                                  from.plusYears(1),
                                  "تمديد",
                                  id,
                                  "late")))
              .isInstanceOf(NothingToExtend.class);
        });
  }

  @Test
  void the_list_shows_by_standing_what_lies_within_the_scope() {
    inMinistry(
        casework -> {
          assigned(casework);
          casework.todayIs(FROM);
          var list =
              casework
                  .as(casework.officer())
                  .get(AssignmentService.class)
                  .assignments(new AssignmentFilter(null, DEPUTY, "in-force"), Page.first(20));

          assertThat(list.count()).isEqualTo(1);
          assertThat(list.lines().get(0).standing(FROM)).isEqualTo("in-force");
          assertThat(
                  casework
                      .as(casework.officer())
                      .get(AssignmentService.class)
                      .assignments(new AssignmentFilter(null, null, "ended"), Page.first(20))
                      .count())
              .isZero();
        });
  }

  private static long assigned(SaudiCasework casework) {
    waivers(casework).decide(new DecideWaiver(ask(casework), 0, true, "كفاءة ظاهرة"));
    long id = nominate(casework, LONGEST);
    decide(casework, id, true);
    return id;
  }

  private static long nominate(SaudiCasework casework, LocalDate to) {
    return casework
        .as(casework.head())
        .get(AssignmentService.class)
        .nominate(
            new Nominate(
                casework.teacher,
                DEPUTY,
                FROM,
                to,
                "الأكفأ في المدرسة",
                null,
                "k" + System.nanoTime()));
  }

  private static long ask(SaudiCasework casework) {
    return casework
        .as(casework.head())
        .get(WaiverService.class)
        .ask(
            new AskWaiver(
                casework.teacher, "assignment", DEPUTY, SERVED, "PWR-03", "خبرة في مدرسة أهلية"));
  }

  private static WaiverService waivers(SaudiCasework casework) {
    return casework.as(casework.minister()).get(WaiverService.class);
  }

  private static void decide(SaudiCasework casework, long id, boolean granted) {
    casework
        .as(casework.holder())
        .get(AssignmentService.class)
        .decide(new DecideAssignment(id, 0, granted, "مصلحة المدرسة"));
  }

  private static AssignmentSheet sheet(SaudiCasework casework, long id) {
    return casework.as(casework.head()).get(AssignmentService.class).sheet(id);
  }

  private static List<InboxLine> inbox(SaudiCasework casework, String role) {
    var who = role.equals(Roles.MINISTER) ? casework.minister() : casework.officer();
    return casework
        .as(who)
        .get(TaskService.class)
        .inbox(InboxFilter.of(Queue.POSITION), Page.first(20));
  }

  private static DocumentFacts facts(byte[] bytes) {
    try (var pdf = Loader.loadPDF(bytes)) {
      var file =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("facts.json");
      return DocumentFacts.parse(
          new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two and a half years a practitioner, with all the points of development. */
  private static void inMinistry(Consumer<SaudiCasework> work) {
    RealDatabase.get()
        .trying(
            em -> {
              var casework = new SaudiCasework(em, LocalDate.of(2024, 1, 13));
              casework.insert(
                  "training_course (teacher_id, title, hours, specialised, completed_on, source,"
                      + " verified_at, direct) VALUES (%d, 'more', 120, true, '2025-05-05', 's',"
                      + " now(), true)");
              work.accept(casework);
            });
  }
}

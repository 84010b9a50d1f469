package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftFilter;
import org.rutba.decree.IssueDecree;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Page;

/** An appointment to a rank, proposed by HR and decided by the ministry. */
class SaudiAppointmentTest {

  @Test
  void a_bachelor_in_education_begins_in_the_second_step_and_serves_on_probation() {
    RealDatabase.get()
        .trying(
            em -> {
              var casework = new SaudiCasework(em, null);
              var number = propose(casework, "practitioner");
              casework
                  .as(casework.holder())
                  .get(CommitteeService.class)
                  .castVote(new CastVote(number, Ballot.FOR, null));
              var decrees = casework.as(casework.officer()).get(DecreeService.class);
              var draft =
                  decrees
                      .waiting(new DraftFilter(number, null, null), Page.first(5))
                      .lines()
                      .get(0);
              decrees.issue(List.of(new IssueDecree(draft.draftId(), draft.version())));

              assertThat(casework.places()).containsExactly("practitioner 1/2 1448/05/11");
              assertThat(
                      casework
                          .as(casework.officer())
                          .get(DossierRepository.class)
                          .factSheet(casework.teacher)
                          .career()
                          .probation()
                          .from())
                  .isEqualTo(SaudiCasework.TODAY);
            });
  }

  @Test
  void who_holds_a_rank_is_promoted_and_not_appointed() {
    trying(
        casework ->
            assertThatThrownBy(() -> propose(casework, "practitioner"))
                .isInstanceOf(RankHeldAlready.class));
  }

  @Test
  void nobody_is_appointed_to_a_rank_without_a_place_of_entry() {
    trying(
        casework ->
            assertThatThrownBy(() -> propose(casework, "expert")).isInstanceOf(RankUnknown.class));
  }

  private static String propose(SaudiCasework casework, String rank) {
    return casework
        .as(casework.officer())
        .get(AppointmentService.class)
        .propose(new ProposeAppointment(casework.teacher, rank, "حاجة المدرسة", "key"));
  }

  private static void trying(Consumer<SaudiCasework> work) {
    RealDatabase.get().trying(em -> work.accept(new SaudiCasework(em)));
  }
}

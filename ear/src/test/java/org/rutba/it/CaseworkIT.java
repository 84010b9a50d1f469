package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;

/** Casework where the container's transactions, roles and audit are the real ones. */
@ExtendWith(WithRunningRutba.class)
class CaseworkIT {

  @Test
  void of_two_last_votes_at_once_one_closes_the_matter_and_the_other_comes_too_late(
      RunningRutba rutba) {
    var answer = done(rutba, "last-votes");

    assertThat(answer.subList(0, 2)).containsExactlyInAnyOrder("true", "refusal.matter-closed");
    assertThat(answer.get(2)).isEqualTo("refused");
    assertThat(answer.get(3)).endsWith("/1");
    assertThat(answer.get(4)).as("refusals written down").isEqualTo("1");
  }

  @Test
  void of_two_starts_at_once_one_makes_the_request(RunningRutba rutba) {
    var answer = done(rutba, "starts");

    assertThat(answer).containsOnlyOnce("refusal.request-already-open").hasSize(2);
    assertThat(answer).filteredOn(line -> !line.startsWith("refusal.")).hasSize(1);
  }

  @Test
  void a_submission_the_law_refuses_keeps_its_judgement_and_leaves_a_draft(RunningRutba rutba) {
    assertThat(done(rutba, "submit")).containsExactly("refusal.not-eligible", "draft", "1");
  }

  @Test
  void a_stale_save_comes_back_with_both_texts(RunningRutba rutba) {
    assertThat(done(rutba, "stale"))
        .containsExactly(
            "refusal.draft-changed-meanwhile",
            "{\"endorsement\":\"first\"}",
            "{\"endorsement\":\"second\"}");
  }

  @Test
  void what_members_say_is_the_boards_while_it_votes_and_an_auditors_afterwards(
      RunningRutba rutba) {
    assertThat(done(rutba, "reasons")).containsExactly("0 of 1", "0 of 1", "0 of 7", "7 of 7");
  }

  private static List<String> done(RunningRutba rutba, String act) {
    return rutba.ask("casework", Map.of("act", act), "").lines().toList();
  }
}

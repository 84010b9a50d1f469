package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.requirement.Requirement;

class RegulationsTest {

  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

  private static Regulation inForce(LocalDate day, boolean overlay, Confirmation... confirmations) {
    return PACKS.inForce("ir", "promotion", "teacher", day, "", List.of(confirmations), overlay);
  }

  @Test
  void a_promotion_to_daneshyar_has_its_conditions_by_the_priority_of_the_criteria() {
    assertThat(inForce(DAY, true).requirementsFor("daneshyar"))
        .extracting(Requirement::heading)
        .extracting(heading -> heading.id())
        .containsExactly(
            "covered-post",
            "serving-on-first-day",
            "general-competency",
            "degree/daneshyar",
            "publications/daneshyar/subject-or-education",
            "publications/daneshyar/field",
            "certificate",
            "minimum-points/daneshyar",
            "annual-points/daneshyar",
            "appraisal-mean/daneshyar",
            "appraisal-floor/daneshyar",
            "years-in-rank/daneshyar",
            "teaching-years/daneshyar");
  }

  @Test
  void no_law_is_in_force_the_day_before_it_was_passed() {
    assertThatThrownBy(() -> inForce(LocalDate.of(2022, 3, 5), true))
        .isInstanceOf(NoLawInForce.class);
    assertThat(inForce(LocalDate.of(2022, 3, 6), true).version().packs())
        .extracting(pack -> pack.pack())
        .containsExactly("ir/law-1400", "ir/demonstration");
  }

  @Test
  void what_the_law_cites_is_named_in_the_same_order_by_every_server() {
    assertThat(PACKS.packs()).anyMatch(pack -> pack.cites().size() > 1);
    assertThat(PACKS.packs()).allSatisfy(pack -> assertThat(List.copyOf(pack.cites())).isSorted());
  }

  @Test
  void a_draft_is_law_for_nobody_unless_it_is_named() {
    var administrative =
        PACKS.inForce("ir", "promotion", "administrative", DAY, "", List.of(), false);
    assertThat(administrative.version().draft()).isFalse();
    assertThat(administrative.version().packs())
        .extracting(pack -> pack.pack())
        .containsExactly("ir/law-1400", "ir/by-law-1401", "ir/practice-1401");
    var named =
        PACKS.version(
            "ir/by-law-draft-1401", "promotion", "administrative", DAY, "", List.of(), false);
    assertThat(named.version().draft()).isTrue();
    assertThat(named.version().packs())
        .extracting(pack -> pack.pack())
        .containsExactly("ir/law-1400", "ir/by-law-draft-1401");
  }

  @Test
  void without_the_overlay_every_threshold_of_the_by_law_is_open_and_has_a_proposal() {
    var thresholds =
        inForce(DAY, false).openParameters().stream()
            .filter(parameter -> parameter.name().startsWith("ir/by-law-1401#minimum-points/"))
            .toList();
    assertThat(thresholds).hasSize(5);
    assertThat(thresholds).allSatisfy(parameter -> assertThat(parameter.proposed()).isNotNull());
  }

  @Test
  void the_overlay_leaves_open_the_table_points_of_ostad_row_4_and_the_sentence_that_breaks_off() {
    assertThat(inForce(DAY, true).openParameters())
        .extracting(Parameter::name)
        .containsExactly(
            "ir/by-law-1401#minimum-points/ostad",
            "ir/by-law-1401#full-time-teachers",
            "ir/by-law-1401#row/row-4");
  }

  @Test
  void a_confirmation_gives_the_value_from_its_first_day_and_outranks_the_overlay() {
    var confirmation =
        new Confirmation(
            7,
            "ir/by-law-1401#minimum-points/daneshyar",
            LocalDate.of(2025, 3, 21),
            "72",
            "ماده ۹",
            "gazette 1");
    assertThat(points(inForce(LocalDate.of(2025, 3, 20), true, confirmation)))
        .satisfies(before -> assertThat(before.origin()).isEqualTo(Origin.ILLUSTRATIVE));
    var after = points(inForce(LocalDate.of(2025, 3, 21), true, confirmation));
    assertThat(after.value()).hasToString("72");
    assertThat(after.confirmed()).isTrue();
    assertThat(after.citation().articleToConfirm()).isFalse();
    assertThat(after.citation().articleTitle().in("fa")).isEqualTo("ماده ۹");
    assertThat(inForce(DAY, true, confirmation).version().confirmationRevision()).isEqualTo(7);
  }

  private static Parameter<?> points(Regulation regulation) {
    return regulation.parameters().stream()
        .filter(one -> one.name().equals("ir/by-law-1401#minimum-points/daneshyar"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_law_gives_the_boards_their_seats() {
    var regulation = inForce(DAY, false);
    assertThat(regulation.board("central").seatCount(0)).isEqualTo(11);
    assertThat(regulation.board("province").seatCount(4)).isEqualTo(10 + 4);
    assertThat(regulation.board("county").seatCount(3)).isEqualTo(9 + 3);
    assertThat(regulation.board("county").canDecide()).isFalse();
    assertThat(inForce(DAY, true).route().boardsFor("daneshyar").value())
        .containsExactly("county", "province");
  }

  @Test
  void a_pack_read_from_its_kept_content_is_the_same_pack() {
    for (var pack : PACKS.packs()) {
      assertThat(PackFiles.split(pack.content()).joined()).isEqualTo(pack.content());
      assertThat(PackFiles.split(pack.content()).sha256()).isEqualTo(pack.sha256());
    }
  }
}

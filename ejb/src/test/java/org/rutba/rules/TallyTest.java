package org.rutba.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.regulation.Regulations;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Share;
import org.rutba.rules.board.Tally;
import org.rutba.rules.board.Tally.Result;

/**
 * Boards of law article 7, with the illustrative quorum of two thirds and majority of those
 * present.
 */
class TallyTest {

  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final BoardTemplate COUNTY = county(true);

  private static BoardTemplate county(boolean overlay) {
    var day = LocalDate.of(2025, 11, 22);
    return PACKS.inForce("ir", "promotion", "teacher", day, "", List.of(), overlay).board("county");
  }

  @ParameterizedTest
  @CsvSource({
    "at least 2/3, 9, 6",
    "at least 2/3, 10, 7",
    "at least 2/3, 7, 5",
    "more than 1/2, 10, 6",
    "more than 1/2, 9, 5",
    "at least 1/2, 10, 5",
  })
  void a_share_is_the_fewest_people_that_make_it(String words, int people, int least) {
    assertThat(Share.parse(words).of(people)).isEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 7, 0, 0, NO_QUORUM",
    "12, 5, 3, 0, CARRIED",
    "12, 4, 4, 0, LOST",
    "12, 4, 3, 1, LOST",
    "12, 5, 4, 0, CARRIED",
  })
  void votes_come_to(int members, int favour, int against, int abstained, Result result) {
    assertThat(new Tally(members, favour, against, abstained, null).under(COUNTY))
        .isEqualTo(result);
  }

  @Test
  void a_board_whose_quorum_is_not_confirmed_decides_nothing() {
    assertThatThrownBy(() -> new Tally(12, 9, 0, 0, null).under(county(false)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ir/law-1400#quorum/county");
  }

  @Test
  void a_result_is_settled_when_no_outstanding_vote_can_change_it() {
    assertThat(new Tally(12, 6, 2, 0, null).settled(COUNTY)).isFalse();
    assertThat(new Tally(12, 7, 1, 0, null).settled(COUNTY)).isTrue();
    assertThat(new Tally(12, 7, 0, 0, null).settled(COUNTY)).isFalse();
    assertThat(new Tally(12, 2, 6, 0, null).settled(COUNTY)).isTrue();
  }

  @Property
  void once_settled_no_further_vote_changes_the_result(
      @ForAll @IntRange(min = 1, max = 15) int members,
      @ForAll @IntRange(min = 0, max = 15) int favour,
      @ForAll @IntRange(min = 0, max = 15) int against,
      @ForAll @IntRange(min = 0, max = 2) int next) {
    if (favour + against >= members) {
      return;
    }
    var now = new Tally(members, favour, against, 0, null);
    var later =
        new Tally(
            members,
            favour + (next == 0 ? 1 : 0),
            against + (next == 1 ? 1 : 0),
            next == 2 ? 1 : 0,
            null);
    if (now.settled(COUNTY)) {
      assertThat(later.under(COUNTY)).isEqualTo(now.under(COUNTY));
      assertThat(later.settled(COUNTY)).isTrue();
    }
  }
}

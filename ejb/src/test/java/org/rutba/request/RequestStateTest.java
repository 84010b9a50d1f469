package org.rutba.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rutba.request.RequestState.BEFORE_COMMITTEE;
import static org.rutba.request.RequestState.CLOSED;
import static org.rutba.request.RequestState.DRAFT;
import static org.rutba.request.RequestState.GRANTED;
import static org.rutba.request.RequestState.LAPSED;
import static org.rutba.request.RequestState.REFUSED;
import static org.rutba.request.RequestState.RETURNED;
import static org.rutba.request.RequestState.WITHDRAWN;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStateTest {
  private static final Set<String> ALLOWED =
      Set.of(
          "draft > before-committee",
          "draft > withdrawn",
          "before-committee > before-committee",
          "before-committee > granted",
          "before-committee > refused",
          "before-committee > returned",
          "before-committee > withdrawn",
          "returned > before-committee",
          "returned > withdrawn",
          "granted > closed",
          "draft > lapsed",
          "before-committee > lapsed",
          "returned > lapsed",
          "granted > lapsed");

  static Stream<Arguments> everyPair() {
    return Stream.of(RequestState.values())
        .flatMap(from -> Stream.of(RequestState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void only_the_steps_named_are_possible(RequestState from, RequestState to) {
    assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.contains(from.code() + " > " + to.code()));
  }

  @Test
  void what_is_refused_withdrawn_lapsed_or_closed_stays_so() {
    assertThat(RequestState.values())
        .filteredOn(RequestState::last)
        .containsExactlyInAnyOrder(REFUSED, WITHDRAWN, LAPSED, CLOSED);
    assertThat(Set.of(DRAFT, BEFORE_COMMITTEE, RETURNED, GRANTED)).noneMatch(RequestState::last);
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void the_word_in_the_register_reads_back(RequestState state) {
    assertThat(RequestState.of(state.code())).isEqualTo(state);
  }
}

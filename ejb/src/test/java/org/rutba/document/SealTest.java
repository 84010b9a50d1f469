package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final SealKey OLD = SealKey.generate();
  private static final SealKey NEW = SealKey.generate();

  @Test
  void a_seal_is_confirmed_by_the_public_half_alone() {
    var seal = OLD.seal("rank-decree", "1404/512/00874", "ab");

    assertThat(
            SealKey.parse(OLD.publicHalf()).confirms(seal, "rank-decree", "1404/512/00874", "ab"))
        .isTrue();
  }

  @Test
  void any_other_kind_number_or_fingerprint_breaks_the_seal() {
    var seal = OLD.seal("rank-decree", "1404/512/00874", "ab");

    assertThat(OLD.confirms(seal, "licence", "1404/512/00874", "ab")).isFalse();
    assertThat(OLD.confirms(seal, "rank-decree", "1404/512/00875", "ab")).isFalse();
    assertThat(OLD.confirms(seal, "rank-decree", "1404/512/00874", "ac")).isFalse();
    assertThat(OLD.confirms(new Seal(OLD.id(), "no seal"), "rank-decree", "1", "ab")).isFalse();
  }

  @Test
  void documents_sealed_before_the_key_was_replaced_are_still_confirmed() {
    var before = OLD.seal("rank-decree", "1", "ab");
    var keys = new SealKeys(NEW, List.of(SealKey.parse(OLD.publicHalf())));

    assertThat(keys.confirm(before, "rank-decree", "1", "ab")).isTrue();
    assertThat(keys.current().seal("rank-decree", "1", "ab").keyId()).isEqualTo(NEW.id());
    assertThat(new SealKeys(NEW, List.of()).confirm(before, "rank-decree", "1", "ab")).isFalse();
  }

  @Test
  void a_written_key_is_read_back_and_keeps_its_id() {
    assertThat(SealKey.parse(OLD.secret()).id()).isEqualTo(OLD.id()).hasSize(16);
    assertThat(OLD.toString()).doesNotContain(OLD.secret().substring(60));
  }

  @Test
  void halves_of_two_keys_and_things_that_are_no_key_are_refused_without_being_repeated() {
    var mixed = OLD.publicHalf() + '.' + NEW.secret().split("\\.")[1];

    assertThatThrownBy(() -> SealKey.parse(mixed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(mixed);
    assertThatThrownBy(() -> SealKey.parse("bm90IGEga2V5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("bm90");
    assertThatThrownBy(() -> SealKey.parse(OLD.publicHalf()).secret())
        .isInstanceOf(IllegalStateException.class);
  }
}

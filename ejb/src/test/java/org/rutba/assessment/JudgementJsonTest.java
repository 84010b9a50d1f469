package org.rutba.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.rutba.regulation.Regulations;
import org.rutba.rules.Teachers;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.law.Regulation;

class JudgementJsonTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Regulation LAW =
      Regulations.ofClasspath().inForce("ir", "promotion", "teacher", DAY, "", List.of(), true);

  @Property(tries = 200)
  void a_judgement_is_read_back_as_it_was_written(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 4) int target) {
    var rank = LAW.ladder().ranks().get(target).code();
    var judgement = Assessment.of(LAW, Teachers.teacher(seed), rank, DAY);
    var text = JudgementJson.write(judgement);
    assertThat(JudgementJson.read(text)).isEqualTo(judgement);
    assertThat(JudgementJson.write(JudgementJson.read(text))).isEqualTo(text);
  }
}

package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rutba.dossier.intake.Column;
import org.rutba.dossier.intake.Format;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.dossier.intake.IntakeProblem;

/** Every kind, column and format of an import file is explained, and every error said, no more. */
class IntakeWordsTest {
  @Test
  void the_words_are_exactly_those_of_the_documented_files() {
    var bundle = ResourceBundle.getBundle("org.rutba.web.messages.intake_en");

    assertThat(bundle.keySet())
        .filteredOn(key -> key.matches("intake\\.(kind|column|format|problem)\\.[^@]*"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    Arrays.stream(IntakeKind.values()).map(IntakeKind::messageKey),
                    Arrays.stream(IntakeKind.values())
                        .flatMap(kind -> kind.columns().stream())
                        .map(Column::messageKey),
                    Arrays.stream(Format.values()).map(Format::messageKey),
                    Arrays.stream(IntakeProblem.values()).map(IntakeProblem::messageKey))
                .flatMap(keys -> keys)
                .distinct()
                .toList());
  }
}

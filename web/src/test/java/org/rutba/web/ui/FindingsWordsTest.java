package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Origin;

/** Whatever a judgement can say, or the packs name by a code, has words. */
class FindingsWordsTest {

  private static final Path PACKS = Path.of("../ejb/src/main/resources/regulations");

  @Test
  void every_verdict_and_status_has_words() {
    for (var verdict : Verdict.values()) {
      said("common.verdict." + verdict.code());
      said("common.verdict.short." + verdict.code());
    }
    for (var status : FindingStatus.values()) {
      said("common.verdict.count." + status.code());
      said("common.finding." + status.code());
    }
  }

  @Test
  void every_remark_and_everything_missing_has_a_sentence() {
    for (var remark : Note.Key.values()) {
      said("common.note." + remark.code());
    }
    for (var kind : Missing.Kind.values()) {
      said("common.missing." + kind.code());
    }
  }

  @Test
  void every_state_of_a_fact_has_a_word() {
    said("common.standing.held");
    for (var ruling : Ruling.Kind.values()) {
      said("common.standing." + ruling.code());
    }
  }

  @Test
  void every_origin_of_a_value_has_words() {
    for (var origin : Origin.values()) {
      said("common.origin." + origin.code());
    }
  }

  @Test
  void every_code_the_packs_use_has_a_word() throws IOException {
    listed("degrees").forEach(degree -> said("common.degree." + degree));
    listed("areas").forEach(area -> said("common.area." + area));
    listed("subjects").forEach(subject -> said("common.subject." + subject));
    listed("options").forEach(reading -> said("common.reading." + reading));
    listed("items").forEach(item -> said("common.listed." + item));
    listed("boards").forEach(level -> said("common.level." + level));
  }

  private static Set<String> listed(String key) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(PACKS)) {
      for (var file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Pattern.compile("\\b" + key + ": \\[([^]]*)]")
            .matcher(Files.readString(file))
            .results()
            .flatMap(list -> Arrays.stream(list.group(1).split("\\s*,\\s*")))
            .forEach(found::add);
      }
    }
    assertThat(found).as(key).isNotEmpty();
    return found;
  }

  private static void said(String key) {
    for (var language : Language.offered()) {
      assertThat(Bundles.words(language, key)).as(key).isNotBlank();
    }
  }
}

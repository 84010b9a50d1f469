package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each folder of {@code broken-packs} is a sound pack with the one defect it is named for. */
class BrokenPackTest {

  private static final Path FOLDER = Path.of("src/test/resources/broken-packs");

  private static Regulations load(String folder) {
    return Regulations.load(
        path -> {
          try {
            var file = FOLDER.resolve(folder).resolve(path);
            return Files.exists(file) ? Files.readString(file) : null;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void without_a_defect_the_pack_loads() {
    assertThatCode(() -> load("sound")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          missing-citation | xx/law/rules.yaml:26: the value has no citation
          citation-without-article | xx/law/rules.yaml:30: the citation names no article
          article-not-in-manifest | xx/law/rules.yaml:30 (article 7): the manifest of xx/law has no article 7
          instrument-not-in-index | xx/law/rules.yaml:30 (article 2): xx/by-law is not in the index before xx/law
          no-first-day | xx/law/rules.yaml:26 (article 2): the value has no first day
          no-origin | xx/law/rules.yaml:26 (article 2): the value has no origin
          unknown-origin | xx/law/rules.yaml:29 (article 2): there is no origin hearsay
          unparsable-date | xx/law/rules.yaml:26 (article 2): "2022-02-30" is no date
          impossible-official-date | xx/law/rules.yaml:27 (article 2): no possible date: 1400/12/30: month 12 of 1400 has 29 days
          official-date-of-another-day | xx/law/rules.yaml:27 (article 2): 1400/12/16 is 2022-03-07, not 2022-03-06
          ends-before-it-begins | xx/law/rules.yaml:26 (article 2): ends 2022-03-05 before it begins 2022-03-06
          overlapping-dates | xx/law/rules.yaml:31 (article 2): its dates overlap those of another value of points/first
          unknown-key | xx/law/rules.yaml:28 (article 2): unknown key minimun
          unknown-kind | xx/law/rules.yaml:22: there is no kind minimal-points
          bad-number | xx/law/rules.yaml:28 (article 2): "thirty" is no number
          negative-number | xx/law/rules.yaml:28 (article 2): -30 is negative
          untranslated-title | xx/law/rules.yaml:24: the title is not translated into fa
          same-provision-twice | xx/law/rules.yaml:21: the provision degree/first stands twice
          rank-not-in-ladder | xx/law/rules.yaml:23: the ladder has no rank second
          confirmed-out-of-hand | xx/law/rules.yaml:26 (article 2): a value the ministry is to confirm cannot stand as minimum
          stated-under-an-article-to-confirm | xx/law/rules.yaml:30 (article to-confirm): only a value the ministry is to confirm may cite an article to confirm
          pack-not-in-index | xx/law/manifest.yaml:1: xx/other-law is not in the index
          file-not-there | index.yaml:4: there is no file xx/law/rules.yaml
          no-yaml | xx/law/rules.yaml:31: no valid YAML
          reduction-nobody-has | xx/law/rules.yaml:14: no pack has the provision exception/first
          proof-nobody-knows | xx/law/rules.yaml:37 (article 2): "hearsay" is none of chair-confirms, papers, hospital-papers, passport-stamps
          opened-again-never | xx/law/rules.yaml:37 (article 2): opened 0 times for PT48H
          """)
  void a_broken_pack_is_refused_with_file_line_article_and_reason(String folder, String words) {
    var defect = catchThrowableOfType(PackDefect.class, () -> load(folder));
    assertThat(defect).as(folder).isNotNull();
    assertThat(defect.getMessage()).startsWith(words);
  }

  @Test
  void every_broken_pack_is_tried() throws IOException, NoSuchMethodException {
    var tried =
        Arrays.stream(
                BrokenPackTest.class
                    .getDeclaredMethod(
                        "a_broken_pack_is_refused_with_file_line_article_and_reason",
                        String.class,
                        String.class)
                    .getAnnotation(CsvSource.class)
                    .textBlock()
                    .split("\n"))
            .map(line -> line.substring(0, line.indexOf('|')).strip())
            .toList();
    try (var folders = Files.list(FOLDER)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .hasSizeGreaterThan(20)
          .allSatisfy(name -> assertThat(name.equals("sound") || tried.contains(name)).isTrue());
    }
  }
}

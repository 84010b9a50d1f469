package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every row of the catalogue of rules has a case that works it, and every case names the rows it
 * works.
 */
class CatalogueCoverageTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Set<String> KINDS =
      Set.of("judged", "pay", "board", "procedure", "definition", "reading", "calculation");
  private static final Pattern ID =
      Pattern.compile("(?:((?:IR|SA)-[A-Z])-(\\d\\d)|IR-S|AMB-\\d\\d|CALC-(?:IR|SA)-\\d)");

  /** A row of the catalogue by its id. */
  private static Map<String, PackNode> rows() {
    var rows = new LinkedHashMap<String, PackNode>();
    for (var catalogue : List.of("ir", "sa")) {
      for (var row : read(RESOURCES.resolve("catalogue/" + catalogue + ".yaml"))) {
        row.allow(Set.of("id", "at", "kind", "title"));
        var id = row.need("id").text();
        assertThat(rows.put(id, row)).as("%s stands twice", id).isNull();
      }
    }
    return rows;
  }

  /** Every worked case, of judgements and of everything else, with where it stands. */
  private static Map<String, PackNode> cases() {
    var cases = new TreeMap<String, PackNode>();
    for (var folder : List.of("cases", "worked")) {
      try (var files = Files.list(RESOURCES.resolve(folder))) {
        for (var file : files.sorted().toList()) {
          for (var one : read(file)) {
            cases.put("%s/%s:%03d".formatted(folder, file.getFileName(), one.line()), one);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return cases;
  }

  private static List<PackNode> read(Path file) {
    try {
      return PackNode.parse(file.toString(), Files.readString(file)).items();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_rows_of_each_group_are_numbered_without_a_gap() {
    var numbers = new TreeMap<String, List<Integer>>();
    rows()
        .forEach(
            (id, row) -> {
              var match = ID.matcher(id);
              assertThat(match.matches()).as(id).isTrue();
              if (match.group(1) != null) {
                numbers
                    .computeIfAbsent(match.group(1), key -> new ArrayList<>())
                    .add(Integer.valueOf(match.group(2)));
              }
              assertThat(KINDS).as(id).contains(row.need("kind").text());
              assertThat(row.need("title").text()).as(id).isNotEmpty();
              assertThat(row.need("at").text()).as(id).isNotEmpty();
            });
    assertThat(numbers.keySet())
        .containsExactlyInAnyOrder(
            "IR-G", "IR-R", "IR-F", "IR-T", "IR-P", "IR-S", "IR-C", "IR-E", "IR-A", "IR-D", "SA-L",
            "SA-R", "SA-A", "SA-T", "SA-I", "SA-P", "SA-D");
    numbers.forEach(
        (group, found) -> {
          for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).as(group).isEqualTo(i + 1);
          }
        });
  }

  @Test
  void every_row_is_worked_by_a_case() {
    var worked = new TreeSet<String>();
    cases().values().forEach(one -> worked.addAll(one.textsOr("rows", List.of())));
    var unworked = new TreeSet<>(rows().keySet());
    unworked.removeAll(worked);
    assertThat(unworked).as("rows without a worked case").isEmpty();
  }

  @Test
  void every_case_names_rows_that_exist() {
    var known = rows().keySet();
    cases()
        .forEach(
            (place, one) ->
                assertThat(one.textsOr("rows", List.of()))
                    .as(place)
                    .isNotEmpty()
                    .isSubsetOf(known));
  }

  @Test
  void a_row_that_is_judged_is_worked_by_a_judgement() {
    var judged = new TreeSet<String>();
    cases()
        .forEach(
            (place, one) -> {
              if (!place.startsWith("worked/")) {
                judged.addAll(one.textsOr("rows", List.of()));
              }
            });
    var unjudged = new TreeSet<String>();
    rows()
        .forEach(
            (id, row) -> {
              if (row.need("kind").text().equals("judged") && !judged.contains(id)) {
                unjudged.add(id);
              }
            });
    assertThat(unjudged).as("rows no judgement works").isEmpty();
  }
}

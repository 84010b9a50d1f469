package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code regulations/digests.lock} holds one line for each version of a pack ever released. Lines
 * are only added: a judgement of years ago is made again from the version it names.
 */
class PackLockTest {

  private static final Path FOLDER = Path.of("src/main/resources/regulations");

  @Test
  void a_pack_that_changes_gets_a_new_version() throws IOException {
    var lines = Files.readAllLines(FOLDER.resolve("digests.lock"));
    for (var pack : Regulations.ofClasspath().packs()) {
      var line = pack.name() + " " + pack.version() + " " + pack.sha256();
      assertThat(lines)
          .as("give %s a new version in its manifest, or undo the change", pack.name())
          .contains(line);
    }
    assertThat(lines)
        .extracting(line -> line.substring(0, line.lastIndexOf(' ')))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_folder_with_a_manifest_is_in_the_index() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      var folders =
          files
              .filter(file -> file.endsWith("manifest.yaml"))
              .map(file -> FOLDER.relativize(file.getParent()).toString().replace('\\', '/'))
              .toList();
      assertThat(Regulations.ofClasspath().packs())
          .extracting(Pack::name)
          .containsExactlyInAnyOrderElementsOf(folders);
    }
  }
}

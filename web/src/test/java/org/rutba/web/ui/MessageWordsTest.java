package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a case tells somebody has a sentence, and no sentence waits for nothing. */
class MessageWordsTest {

  private static final Path TELLERS = Path.of("../ejb/src/main/java/org/rutba");
  private static final Path SENTENCES =
      Path.of("src/main/resources/org/rutba/web/messages/message_en.properties");

  private static final Pattern WHOLE = Pattern.compile("\"(message\\.[a-z]+-[a-z]+)\"");
  private static final Pattern OF_A_REQUEST =
      Pattern.compile("tidings\\s*\\.tell\\w*\\([^;\"]*\"([a-z-]+)\"");

  @Test
  void every_message_a_case_sends_has_a_sentence() throws IOException {
    var told = new TreeSet<String>();
    try (var files = Files.walk(TELLERS)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        var text = Files.readString(file);
        WHOLE.matcher(text).results().forEach(found -> told.add(found.group(1)));
        OF_A_REQUEST
            .matcher(text)
            .results()
            .forEach(found -> told.add("message.request-" + found.group(1)));
      }
    }
    assertThat(told).hasSizeGreaterThan(4);
    assertThat(Files.readAllLines(SENTENCES))
        .extracting(line -> line.replaceFirst("=.*", ""))
        .containsExactlyInAnyOrderElementsOf(told);
  }
}

package org.rutba.dossier.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The sample files, each as its jurisdiction brings it. */
final class Samples {
  private Samples() {}

  /** The file of a kind, UTF-8. Throws {@link IllegalArgumentException} where there is none. */
  static byte[] of(IntakeKind kind, String jurisdiction) {
    var path = "/intake/" + jurisdiction + "/" + kind.code() + ".csv";
    try (var file = Samples.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("no sample " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first value of each column. */
  static Map<String, String> examples(IntakeKind kind, String jurisdiction) {
    var words = new String(of(kind, jurisdiction), StandardCharsets.UTF_8);
    var file = CsvFile.read(kind, jurisdiction, words, new ArrayList<>(), new ArrayList<>());
    var examples = new HashMap<String, String>();
    for (var row : file.rows()) {
      for (int i = 0; i < file.headers().size(); i++) {
        var cell = row.cells().get(i);
        if (!cell.isBlank()) {
          examples.putIfAbsent(file.headers().get(i), cell);
        }
      }
    }
    return examples;
  }
}

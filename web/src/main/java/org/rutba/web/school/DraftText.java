package org.rutba.web.school;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a leader has put into a draft, as the register keeps it.
 *
 * @param endorsement so far; empty for none
 * @param checked codes of the sections the leader has looked through
 */
record DraftText(String endorsement, Set<String> checked) {
  private static final String ENDORSEMENT = "endorsement";
  private static final String CHECKED = "checked";

  DraftText {
    // A browser sends two characters for the end of a line, and shows one.
    endorsement = endorsement.replace("\r\n", "\n");
    checked = Set.copyOf(checked);
  }

  /**
   * Reads a kept draft.
   *
   * @param json null for nothing yet
   */
  static DraftText of(String json) {
    if (json == null) {
      return new DraftText("", Set.of());
    }
    try (var reader = Json.createReader(new StringReader(json))) {
      var kept = reader.readObject();
      var marks =
          kept.containsKey(CHECKED)
              ? kept.getJsonArray(CHECKED).getValuesAs(JsonString::getString)
              : List.<String>of();
      return new DraftText(kept.getString(ENDORSEMENT, ""), Set.copyOf(marks));
    }
  }

  /** The marks of a list with commas. */
  static Set<String> marks(String list) {
    return Arrays.stream(list.split(","))
        .filter(mark -> !mark.isBlank())
        .collect(Collectors.toSet());
  }

  DraftText marking(String section) {
    var marks = new TreeSet<>(checked);
    marks.add(section);
    return new DraftText(endorsement, marks);
  }

  String json() {
    return Json.createObjectBuilder()
        .add(ENDORSEMENT, endorsement)
        .add(CHECKED, Json.createArrayBuilder(new TreeSet<>(checked)))
        .build()
        .toString();
  }
}

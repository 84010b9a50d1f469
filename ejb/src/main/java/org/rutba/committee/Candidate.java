package org.rutba.committee;

import org.rutba.platform.Row;

/**
 * Somebody who could be chosen.
 *
 * @param post a post the person holds; null for a teacher who holds none
 * @param unit where
 */
public record Candidate(
    long personId,
    String name,
    String nameLatin,
    String post,
    String postLatin,
    String unit,
    String unitLatin) {

  static Candidate of(Row row) {
    return new Candidate(
        row.number("id"),
        row.text("name"),
        row.text("name_latin"),
        row.text("post"),
        row.text("post_latin"),
        row.text("unit"),
        row.text("unit_latin"));
  }
}

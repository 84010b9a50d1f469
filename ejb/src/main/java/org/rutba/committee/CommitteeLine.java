package org.rutba.committee;

import org.rutba.platform.Row;

/**
 * A committee in the administrator's list.
 *
 * @param seats assigned today
 * @param held of these, with somebody holding the position
 * @param open matters before it
 */
public record CommitteeLine(
    long id,
    String level,
    String name,
    String nameLatin,
    String unit,
    String unitLatin,
    int seats,
    int held,
    int open) {

  static CommitteeLine of(Row row) {
    return new CommitteeLine(
        row.number("id"),
        row.text("level"),
        row.text("name"),
        row.text("name_latin"),
        row.text("unit"),
        row.text("unit_latin"),
        row.count("seats"),
        row.count("held"),
        row.count("open"));
  }
}

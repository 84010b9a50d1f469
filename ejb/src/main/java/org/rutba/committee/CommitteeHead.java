package org.rutba.committee;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Row;

/** A committee as others name and scope by it. */
record CommitteeHead(
    long id,
    String level,
    String name,
    String nameLatin,
    long unitId,
    String unitPath,
    String jurisdiction,
    String region) {

  RecordedName recordedName() {
    return new RecordedName(name, nameLatin);
  }

  static CommitteeHead of(Row row) {
    return new CommitteeHead(
        row.number("id"),
        row.text("level"),
        row.text("name"),
        row.text("name_latin"),
        row.number("unit_id"),
        row.text("path"),
        row.text("jurisdiction"),
        row.text("region"));
  }
}

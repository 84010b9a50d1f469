package org.rutba.people;

import org.rutba.platform.Row;

/**
 * Who a person is, in a line of a list.
 *
 * @param nationalCode null where none is recorded
 * @param personnelNumber null for who is no teacher
 * @param unit where a teacher serves; null for who is none
 */
public record PersonId(
    long id,
    String name,
    String nameLatin,
    String nationalCode,
    String personnelNumber,
    String unit,
    String unitLatin) {

  /** What reads the columns of {@link #of}, of a person and the record as a teacher. */
  static String columns(String person, String teacher, String unit, String prefix) {
    return """
        P.id AS X_id, P.given_name || ' ' || P.family_name AS X_name,
        P.given_name_latin || ' ' || P.family_name_latin AS X_latin, P.national_code AS X_code,
        T.personnel_number AS X_number, U.name AS X_unit, U.name_latin AS X_unit_latin
        """
        .replace("P.", person + ".")
        .replace("T.", teacher + ".")
        .replace("U.", unit + ".")
        .replace("X_", prefix + "_");
  }

  static PersonId of(Row row, String prefix) {
    return new PersonId(
        row.number(prefix + "_id"),
        row.text(prefix + "_name"),
        row.text(prefix + "_latin"),
        row.text(prefix + "_code"),
        row.text(prefix + "_number"),
        row.text(prefix + "_unit"),
        row.text(prefix + "_unit_latin"));
  }
}

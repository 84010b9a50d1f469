package org.rutba.dossier.intake;

import java.util.List;

/** A row of the file on its way into the register. */
final class StagedRow {
  private final int line;
  private final List<String> cells;
  private final Object[] values;
  private boolean faulty;
  private long teacherId;

  /**
   * @param cells as they stand in the file, in the file's order
   * @param columns how many columns the kind has
   */
  StagedRow(int line, List<String> cells, int columns) {
    this.line = line;
    this.cells = cells;
    this.values = new Object[columns];
  }

  int line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }

  /** The values read, in the order of the kind's columns; null for an empty cell. */
  Object[] values() {
    return values;
  }

  Object value(int column) {
    return column < 0 ? null : values[column];
  }

  String text(int column) {
    return (String) value(column);
  }

  void spoil() {
    faulty = true;
  }

  boolean faulty() {
    return faulty;
  }

  /** The teacher the row is about; 0 for one who is new. */
  long teacherId() {
    return teacherId;
  }

  void about(long id) {
    teacherId = id;
  }
}

package org.rutba.dossier.intake;

import java.util.ArrayList;
import java.util.List;

/** What one reading of a file finds: errors, things worth knowing, values that would change. */
final class Findings {
  /** How many notes and changes are listed; all are counted. */
  static final int MOST_LISTED = 1_000;

  private final IntakeKind kind;
  private final List<IntakeFault> faults = new ArrayList<>();
  private final List<IntakeFault> notes = new ArrayList<>();
  private final List<IntakeChange> changes = new ArrayList<>();
  private int[] columns = {};

  Findings(IntakeKind kind) {
    this.kind = kind;
  }

  /** From now on the columns of the file are known. */
  void under(int[] columnsOfFile) {
    columns = columnsOfFile;
  }

  List<IntakeFault> faults() {
    return faults;
  }

  List<IntakeFault> notes() {
    return notes;
  }

  List<IntakeChange> changes() {
    return changes;
  }

  void fault(StagedRow row, String header, IntakeProblem problem, Object... arguments) {
    row.spoil();
    faults.add(IntakeFault.of(row.line(), header, cell(row, header), problem, arguments));
  }

  void note(StagedRow row, IntakeProblem problem, Object... arguments) {
    if (notes.size() < MOST_LISTED) {
      notes.add(IntakeFault.of(row.line(), null, null, problem, arguments));
    }
  }

  void change(StagedRow row, String header, Object before, Object after) {
    if (changes.size() < MOST_LISTED) {
      changes.add(new IntakeChange(row.line(), row.text(0), header, words(before), words(after)));
    }
  }

  private static String words(Object value) {
    return value == null ? null : value.toString();
  }

  private String cell(StagedRow row, String header) {
    int column = header == null ? -1 : kind.index(header);
    int cell = column < 0 || column >= columns.length ? -1 : columns[column];
    return cell < 0 || cell >= row.cells().size() ? null : row.cells().get(cell);
  }
}

package org.rutba.dossier.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One service and one rank a day. Spans of the file are compared with each other and with those of
 * the register. A rank without a last day ends where the next one begins; service does not.
 */
final class SpanChecks {
  private final IntakeKind kind;
  private final Findings findings;
  private final Map<Long, List<Span>> spans = new HashMap<>();

  SpanChecks(IntakeKind kind, Findings findings) {
    this.kind = kind;
    this.findings = findings;
  }

  boolean apply() {
    return kind == IntakeKind.SERVICE || kind == IntakeKind.RANKS;
  }

  void inFile(StagedRow row) {
    add(row.teacherId(), row.values(), row);
  }

  void inRegister(long teacherId, Object[] values) {
    add(teacherId, values, null);
  }

  private void add(long teacherId, Object[] values, StagedRow row) {
    var from = (LocalDate) values[kind.index("from")];
    var to = (LocalDate) values[kind.index("to")];
    spans.computeIfAbsent(teacherId, id -> new ArrayList<>()).add(new Span(from, to, row));
  }

  void check() {
    for (var ofTeacher : spans.values()) {
      ofTeacher.sort(Comparator.comparing(Span::from));
      var furthest = ofTeacher.get(0);
      for (var span : ofTeacher.subList(1, ofTeacher.size())) {
        if (furthest.reaches(span.from()) && !yields(furthest, span)) {
          overlap(furthest, span);
        }
        if (yields(furthest, span) || span.last().isAfter(furthest.last())) {
          furthest = span;
        }
      }
    }
  }

  /** Entries are added in the order of their days, and a later one takes its days. */
  private boolean yields(Span earlier, Span later) {
    return kind == IntakeKind.RANKS
        && earlier.to() == null
        && earlier.from().isBefore(later.from())
        && (later.row() != null || earlier.row() == null);
  }

  /** Said once a row, however many spans it meets. */
  private void overlap(Span earlier, Span later) {
    var row = later.row() == null ? earlier.row() : later.row();
    if (row != null && row.faulty()) {
      return;
    }
    if (later.row() != null && earlier.row() != null) {
      findings.fault(later.row(), "from", IntakeProblem.OVERLAPS, earlier.row().line());
    } else if (later.row() != null) {
      findings.fault(later.row(), "from", IntakeProblem.OVERLAPS_REGISTER, earlier.from());
    } else if (earlier.row() != null) {
      findings.fault(earlier.row(), "to", IntakeProblem.OVERLAPS_REGISTER, later.from());
    }
  }

  /** Row null for a span of the register. */
  private record Span(LocalDate from, LocalDate to, StagedRow row) {
    LocalDate last() {
      return to == null ? LocalDate.MAX : to;
    }

    boolean reaches(LocalDate day) {
      return !last().isBefore(day);
    }
  }
}

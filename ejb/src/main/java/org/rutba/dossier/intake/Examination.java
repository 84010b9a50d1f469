package org.rutba.dossier.intake;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rutba.platform.Actor;

/** Reads one file against the register; nothing is written. */
final class Examination {
  static final int LARGEST_MIB = 32;
  private static final int MIB = 1024 * 1024;
  private static final String SOURCE = "source";

  private final IntakeKind kind;
  private final CellReader reader;
  private final IntakeRepository register;
  private final Actor actor;
  private final Findings findings;
  private final List<StagedRow> added = new ArrayList<>();
  private final List<StagedRow> changed = new ArrayList<>();
  private int same;

  Examination(IntakeKind kind, CellReader reader, IntakeRepository register, Actor actor) {
    this.kind = kind;
    this.reader = reader;
    this.register = register;
    this.actor = actor;
    this.findings = new Findings(kind);
  }

  Examined examine(byte[] bytes, String fileName) {
    var file = open(bytes);
    if (file != null) {
      findings.under(file.columns());
      file.rows().forEach(row -> read(row, file));
      var teachers =
          register.teachers(actor.jurisdiction(), texts(file.rows(), "personnel_number"));
      file.rows().forEach(row -> follow(row, teachers));
      twice(file.rows());
      var checks = checks(file.rows(), teachers);
      file.rows().forEach(checks::check);
      compare(file.rows());
    }
    return new Examined(report(file, bytes, fileName), added, changed);
  }

  private CsvFile open(byte[] bytes) {
    if (bytes.length > LARGEST_MIB * MIB) {
      findings
          .faults()
          .add(
              IntakeFault.of(
                  0,
                  null,
                  null,
                  IntakeProblem.FILE_TOO_LARGE,
                  (bytes.length + MIB - 1) / MIB,
                  LARGEST_MIB));
      return null;
    }
    var words = CsvText.read(bytes, findings.faults());
    return words == null
        ? null
        : CsvFile.read(kind, actor.jurisdiction(), words, findings.faults(), findings.notes());
  }

  private void read(StagedRow row, CsvFile file) {
    if (row.cells().size() != file.headers().size()) {
      findings.fault(
          row, null, IntakeProblem.CELL_COUNT, row.cells().size(), file.headers().size());
      return;
    }
    for (int i = 0; i < kind.columns().size(); i++) {
      var column = kind.columns().get(i).of(actor.jurisdiction());
      int cell = file.columns()[i];
      if (cell >= 0) {
        try {
          row.values()[i] = reader.read(column, row.cells().get(cell));
        } catch (CellReader.Misread e) {
          findings.fault(row, column.header(), e.problem(), e.arguments());
        }
      }
    }
  }

  /** A row under a number borne before is about who bore it, under the number of today. */
  private void follow(StagedRow row, Map<String, KnownTeacher> teachers) {
    var number = row.text(0);
    var known = number == null ? null : teachers.get(number);
    if (known != null && !known.number().equals(number)) {
      row.values()[0] = known.number();
      teachers.put(known.number(), known);
      findings.note(row, IntakeProblem.NUMBER_CHANGED, known.number());
    }
  }

  private void twice(List<StagedRow> rows) {
    var first = new HashMap<String, Integer>();
    for (var row : rows) {
      if (!row.faulty()) {
        var line = first.putIfAbsent(key(row.values()), row.line());
        if (line != null) {
          findings.fault(row, kind.key().get(0), IntakeProblem.TWICE_IN_FILE, line);
        }
      }
    }
  }

  private RowChecks checks(List<StagedRow> rows, Map<String, KnownTeacher> teachers) {
    return new RowChecks(
        kind,
        findings,
        actor,
        reader.known().places(),
        teachers,
        register.units(actor.jurisdiction(), texts(rows, "unit_code")),
        register.ownersOfNationalCodes(actor.jurisdiction(), texts(rows, "national_code")));
  }

  private void compare(List<StagedRow> rows) {
    var sound = rows.stream().filter(row -> !row.faulty()).toList();
    var spans = new SpanChecks(kind, findings);
    Map<String, Object[]> existing = new HashMap<>();
    var ids = sound.stream().map(StagedRow::teacherId).filter(id -> id != 0).distinct().toList();
    var owners = new HashMap<String, Long>();
    register.existing(
        kind,
        ids,
        (teacherId, values) -> {
          existing.put(key(values), values);
          owners.put(key(values), teacherId);
        });
    for (var row : sound) {
      var before = existing.remove(key(row.values()));
      if (before == null) {
        added.add(row);
      } else {
        compare(row, before);
      }
      if (spans.apply()) {
        spans.inFile(row);
      }
    }
    if (spans.apply()) {
      existing.forEach((key, values) -> spans.inRegister(owners.get(key), values));
      spans.check();
    }
    added.removeIf(StagedRow::faulty);
    changed.removeIf(StagedRow::faulty);
  }

  /** An empty cell leaves what the register has. */
  private void compare(StagedRow row, Object[] before) {
    boolean differs = false;
    for (int i = 0; i < before.length; i++) {
      var header = kind.columns().get(i).header();
      var after = row.values()[i];
      if (after == null) {
        row.values()[i] = before[i];
      } else if (!header.equals(SOURCE) && !equal(before[i], after)) {
        differs = true;
        if (kind == IntakeKind.RANKS) {
          findings.fault(row, header, IntakeProblem.RANK_DIFFERS, String.valueOf(before[i]));
        } else {
          findings.change(row, header, before[i], after);
        }
      }
    }
    if (differs) {
      changed.add(row);
    } else {
      same++;
      findings.note(row, IntakeProblem.ALREADY_THERE);
    }
  }

  private static boolean equal(Object before, Object after) {
    return before instanceof BigDecimal one
        ? one.compareTo((BigDecimal) after) == 0
        : Objects.equals(before, after);
  }

  private String key(Object[] values) {
    return kind.key().stream()
        .map(header -> String.valueOf(values[kind.index(header)]))
        .collect(Collectors.joining("\u0001"));
  }

  private List<String> texts(List<StagedRow> rows, String header) {
    int column = kind.index(header);
    return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).distinct().toList();
  }

  private IntakeReport report(CsvFile file, byte[] bytes, String fileName) {
    var sha256 = sha256(bytes);
    var faults = new ArrayList<>(findings.faults());
    faults.sort(Comparator.comparingInt(IntakeFault::line));
    var faulty = new TreeMap<Integer, List<String>>();
    if (file != null) {
      file.rows().stream()
          .filter(StagedRow::faulty)
          .forEach(row -> faulty.put(row.line(), row.cells()));
    }
    return new IntakeReport(
        kind,
        fileName,
        sha256,
        file == null ? 0 : file.rows().size(),
        added.size(),
        changed.size(),
        same,
        List.copyOf(faults),
        List.copyOf(findings.notes()),
        List.copyOf(findings.changes()),
        file == null ? List.of() : file.headers(),
        faulty,
        register.broughtBefore(kind, sha256, actor.jurisdiction()).orElse(null),
        false);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

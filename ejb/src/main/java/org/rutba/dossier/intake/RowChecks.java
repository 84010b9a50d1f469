package org.rutba.dossier.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.register.NationalNumbers;
import org.rutba.rules.rank.PayTable;

/** What must hold within a row, and between a row and the register. */
final class RowChecks {
  /** Days of a fact that cannot lie before the teacher's birth. */
  private static final List<String> BORN_BEFORE =
      List.of(
          "from",
          "obtained_on",
          "completed_on",
          "published_on",
          "sat_on",
          "issued_on",
          "left_on",
          "began_on");

  private final IntakeKind kind;
  private final Findings findings;
  private final Actor actor;
  private final PayTable places;
  private final Map<String, KnownTeacher> teachers;
  private final Map<String, KnownUnit> units;
  private final Map<String, Long> ownersOfNationalCodes;
  private final Map<String, Integer> nationalCodes = new HashMap<>();

  RowChecks(
      IntakeKind kind,
      Findings findings,
      Actor actor,
      PayTable places,
      Map<String, KnownTeacher> teachers,
      Map<String, KnownUnit> units,
      Map<String, Long> ownersOfNationalCodes) {
    this.kind = kind;
    this.findings = findings;
    this.actor = actor;
    this.places = places;
    this.teachers = teachers;
    this.units = units;
    this.ownersOfNationalCodes = ownersOfNationalCodes;
  }

  void check(StagedRow row) {
    var number = row.text(0);
    var teacher = number == null ? null : teachers.get(number);
    if (teacher != null) {
      row.about(teacher.id());
      if (!actor.sees(teacher.unitPath())) {
        findings.fault(row, "personnel_number", IntakeProblem.OUTSIDE_SCOPE);
      }
    } else if (number != null && kind != IntakeKind.TEACHERS) {
      findings.fault(row, "personnel_number", IntakeProblem.UNKNOWN_PERSONNEL_NUMBER);
    }
    unit(row);
    switch (kind) {
      case TEACHERS -> teacher(row, teacher);
      case RANKS -> {
        order(row, "from", "to");
        notBefore(row, "from", teacher == null ? null : teacher.hiredOn(), false);
        place(row);
      }
      case SERVICE -> order(row, "from", "to");
      case QUALIFICATIONS -> qualification(row);
      case POINTS -> setByBoard(row);
      case APPRAISALS -> appraisal(row);
      case LICENCES -> order(row, "issued_on", "expires_on");
      case ASSIGNMENTS -> order(row, "from", "to");
      case EXITS -> exit(row);
      case PROBATIONS -> order(row, "began_on", "passed_on");
      case CREDITS -> credit(row);
      default -> {}
    }
    if (kind != IntakeKind.TEACHERS && teacher != null) {
      for (var header : BORN_BEFORE) {
        notBefore(row, header, teacher.birthDate(), true);
      }
    }
  }

  private void teacher(StagedRow row, KnownTeacher known) {
    var code = row.text(kind.index("national_code"));
    if (code != null) {
      nationalCode(row, code, known);
    }
    var birth = (LocalDate) row.value(kind.index("birth_date"));
    for (var header : List.of("hired_on", "elite_since")) {
      notBefore(row, header, birth, true);
    }
    order(row, "hired_on", "retired_on");
  }

  private void nationalCode(StagedRow row, String code, KnownTeacher known) {
    if (!NationalNumbers.proper(actor.jurisdiction(), code)) {
      if (NationalNumbers.zerosDropped(actor.jurisdiction(), code)) {
        findings.fault(
            row,
            "national_code",
            IntakeProblem.NATIONAL_CODE_SHORT,
            code.length(),
            NationalNumbers.LENGTH);
      } else {
        findings.fault(row, "national_code", IntakeProblem.NATIONAL_CODE_WRONG);
      }
      return;
    }
    var other = nationalCodes.putIfAbsent(code, row.line());
    if (other != null) {
      findings.fault(row, "national_code", IntakeProblem.NATIONAL_CODE_TWICE, other);
    }
    var owner = ownersOfNationalCodes.get(code);
    boolean own = known != null && owner != null && owner == known.id();
    if (owner != null && !own) {
      findings.fault(row, "national_code", IntakeProblem.NATIONAL_CODE_OF_ANOTHER);
    } else if (known != null
        && known.nationalCode() != null
        && !known.nationalCode().equals(code)) {
      if (own) {
        row.values()[kind.index("national_code")] = known.nationalCode();
        findings.note(row, IntakeProblem.NATIONAL_CODE_CHANGED);
      } else {
        findings.fault(row, "national_code", IntakeProblem.NATIONAL_CODE_DIFFERS);
      }
    }
  }

  /** A teacher is hired into the officer's subtree; service may have been anywhere. */
  private void unit(StagedRow row) {
    var code = row.text(kind.index("unit_code"));
    if (code == null) {
      return;
    }
    var unit = units.get(code);
    if (unit == null) {
      findings.fault(row, "unit_code", IntakeProblem.UNKNOWN_UNIT);
    } else if (kind == IntakeKind.TEACHERS && !actor.sees(unit.path())) {
      findings.fault(row, "unit_code", IntakeProblem.OUTSIDE_SCOPE);
    } else if (kind == IntakeKind.TEACHERS && unit.closed()) {
      findings.fault(row, "unit_code", IntakeProblem.UNIT_CLOSED);
    }
  }

  private void qualification(StagedRow row) {
    var degree = row.text(kind.index("degree"));
    var what = row.text(kind.index("kind"));
    if ("degree".equals(what) && degree == null) {
      findings.fault(row, "degree", IntakeProblem.DEGREE_MISSING);
    } else if ("teacher-certificate".equals(what) && degree != null) {
      findings.fault(row, "degree", IntakeProblem.DEGREE_OF_CERTIFICATE);
    }
  }

  /** Points a board has set stand with its words, and words with the minute. */
  private void setByBoard(StagedRow row) {
    boolean set = row.text(kind.index("set_by")) != null;
    if (set != (row.text(kind.index("set_reason")) != null)) {
      findings.fault(row, set ? "set_reason" : "set_by", IntakeProblem.SET_WITHOUT_REASON);
    }
  }

  /** The place is one of the ladder, and what is paid is what the pay table gives. */
  private void place(StagedRow row) {
    if (places == null || row.faulty() || row.value(kind.index("level")) == null) {
      return;
    }
    int number = whole(row, "level");
    int step = whole(row, "step");
    var levels = places.levelsOf(row.text(kind.index("rank")));
    if (number > levels.size()) {
      findings.fault(row, "level", IntakeProblem.NO_SUCH_LEVEL, levels.size());
      return;
    }
    var level = levels.get(number - 1);
    if (step > level.steps()) {
      findings.fault(row, "step", IntakeProblem.NO_SUCH_STEP, level.steps());
      return;
    }
    var salary = (BigDecimal) row.value(kind.index("salary"));
    if (salary != null && salary.compareTo(level.salary(step)) != 0) {
      findings.fault(row, "salary", IntakeProblem.SALARY_DIFFERS, level.salary(step));
    }
  }

  private int whole(StagedRow row, String header) {
    return ((BigDecimal) row.value(kind.index(header))).intValueExact();
  }

  private void appraisal(StagedRow row) {
    if (!row.faulty()
        && row.value(kind.index("score")) == null
        && row.value(kind.index("grade")) == null) {
      findings.fault(row, "grade", IntakeProblem.NEITHER_POINTS_NOR_GRADE);
    }
  }

  private void exit(StagedRow row) {
    order(row, "left_on", "recovered_on");
    if (row.value(kind.index("recovered_on")) != null
        && !"illness".equals(row.text(kind.index("reason")))) {
      findings.fault(row, "recovered_on", IntakeProblem.RECOVERY_WITHOUT_ILLNESS);
    }
  }

  private void credit(StagedRow row) {
    if (isNothing(row, "months") && isNothing(row, "days")) {
      findings.fault(row, "months", IntakeProblem.CREDIT_OF_NOTHING);
    }
  }

  private boolean isNothing(StagedRow row, String header) {
    return !(row.value(kind.index(header)) instanceof BigDecimal number && number.signum() > 0);
  }

  private void order(StagedRow row, String first, String last) {
    var from = (LocalDate) row.value(kind.index(first));
    var to = (LocalDate) row.value(kind.index(last));
    if (from != null && to != null && to.isBefore(from)) {
      findings.fault(row, last, IntakeProblem.ENDS_BEFORE_IT_BEGINS);
    }
  }

  private void notBefore(StagedRow row, String header, LocalDate limit, boolean birth) {
    var day = (LocalDate) row.value(kind.index(header));
    if (day != null && limit != null && day.isBefore(limit)) {
      findings.fault(
          row, header, birth ? IntakeProblem.BEFORE_BIRTH : IntakeProblem.BEFORE_HIRE, limit);
    }
  }
}

package org.rutba.dossier.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;

/** Reads the cells of one file into values, in the official calendar of its jurisdiction. */
final class CellReader {
  private static final int LONGEST = 500;
  private static final Pattern ISO = Pattern.compile("(1[89]|2\\d)\\d{2}-\\d{1,2}-\\d{1,2}");
  private static final Pattern DAY = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,2}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> YES = Set.of("yes", "true", "1", "بله", "да", "иә", "نعم");
  private static final Set<String> NO = Set.of("no", "false", "0", "خیر", "нет", "жоқ", "لا");

  private final OfficialCalendar calendar;
  private final LocalDate today;
  private final KnownCodes known;

  CellReader(OfficialCalendar calendar, LocalDate today, KnownCodes known) {
    this.calendar = calendar;
    this.today = today;
    this.known = known;
  }

  KnownCodes known() {
    return known;
  }

  /** The value of a cell, null for an empty one. Throws {@link Misread} where it is no value. */
  Object read(Column column, String cell) {
    var words = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    if (words.isEmpty()) {
      if (column.required()) {
        throw new Misread(IntakeProblem.REQUIRED);
      }
      return null;
    }
    if (words.length() > LONGEST) {
      throw new Misread(IntakeProblem.TOO_LONG, LONGEST);
    }
    if (words.indexOf('\uFFFD') >= 0) {
      throw new Misread(IntakeProblem.CHARACTERS_LOST);
    }
    return switch (column.format()) {
      case TEXT ->
          column.header().endsWith("_number") || column.header().endsWith("_code")
              ? western(words)
              : words;
      case DATE -> day(column, western(words));
      case NUMBER -> number(column, western(words));
      case YEAR -> year(western(words));
      case FLAG -> flag(western(words).toLowerCase(Locale.ROOT));
      case CODE -> code(column, words.toLowerCase(Locale.ROOT));
      case CODES -> codes(column, words.toLowerCase(Locale.ROOT));
    };
  }

  private LocalDate day(Column column, String words) {
    if (!DAY.matcher(words).matches()) {
      throw new Misread(IntakeProblem.DATE_UNREADABLE);
    }
    LocalDate day;
    if (ISO.matcher(words).matches()) {
      day = iso(words);
    } else {
      try {
        day = calendar.parse(words.replace('-', '/').replace('.', '/'));
      } catch (ImpossibleDate e) {
        throw impossible(e);
      }
    }
    if (column.past() && day.isAfter(today)) {
      throw new Misread(IntakeProblem.DATE_IN_FUTURE);
    }
    return day;
  }

  private static LocalDate iso(String words) {
    var parts = Arrays.stream(words.split("-")).mapToInt(Integer::parseInt).toArray();
    try {
      return LocalDate.of(parts[0], parts[1], parts[2]);
    } catch (DateTimeException e) {
      throw new Misread(IntakeProblem.DATE_IMPOSSIBLE);
    }
  }

  private Misread impossible(ImpossibleDate date) {
    return switch (date.reason()) {
      case NOT_A_DATE -> new Misread(IntakeProblem.DATE_UNREADABLE);
      case YEAR_OUT_OF_RANGE -> outOfRange();
      default -> new Misread(IntakeProblem.DATE_IMPOSSIBLE);
    };
  }

  private Misread outOfRange() {
    return new Misread(IntakeProblem.YEAR_OUT_OF_RANGE, calendar.firstYear(), calendar.lastYear());
  }

  private Integer year(String words) {
    if (!words.matches("\\d{4}")) {
      throw new Misread(IntakeProblem.NUMBER_UNREADABLE);
    }
    int year = Integer.parseInt(words);
    if (year < calendar.firstYear() || year > calendar.lastYear()) {
      throw outOfRange();
    }
    if (year > calendar.yearOf(today)) {
      throw new Misread(IntakeProblem.YEAR_IN_FUTURE);
    }
    return year;
  }

  private static BigDecimal number(Column column, String words) {
    var plain = words.replace('٫', '.').replace("٬", "").replace('−', '-');
    if (!NUMBER.matcher(plain).matches()) {
      throw new Misread(IntakeProblem.NUMBER_UNREADABLE);
    }
    var number = new BigDecimal(plain);
    if (number.signum() < 0) {
      throw new Misread(IntakeProblem.NEGATIVE);
    }
    if (column.positive() && number.signum() == 0) {
      throw new Misread(IntakeProblem.NOT_POSITIVE);
    }
    if (number.compareTo(column.most()) > 0) {
      throw new Misread(IntakeProblem.ABOVE_MAXIMUM, column.most());
    }
    if (number.stripTrailingZeros().scale() > column.decimals()) {
      throw new Misread(IntakeProblem.TOO_PRECISE, column.decimals());
    }
    return number;
  }

  private static Boolean flag(String words) {
    if (YES.contains(words)) {
      return true;
    }
    if (NO.contains(words)) {
      return false;
    }
    throw new Misread(IntakeProblem.NOT_YES_OR_NO);
  }

  private String code(Column column, String words) {
    var allowed = column.codes().isEmpty() ? known.of(column.header()) : column.codes();
    if (!allowed.isEmpty() && !allowed.contains(words)) {
      throw new Misread(IntakeProblem.UNKNOWN_CODE, String.join(", ", allowed));
    }
    if (!CODE.matcher(words).matches()) {
      throw new Misread(IntakeProblem.NOT_A_CODE);
    }
    return words;
  }

  private String codes(Column column, String words) {
    var read = new TreeSet<String>();
    for (var one : List.of(words.split("\\|"))) {
      read.add(code(column, one.strip()));
    }
    return String.join("|", read);
  }

  private static String western(String words) {
    var western = new StringBuilder(words.length());
    for (char c : words.toCharArray()) {
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      western.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return western.toString();
  }

  /** A cell that holds no value of its column. */
  static final class Misread extends RuntimeException {
    private final IntakeProblem problem;
    private final transient Object[] arguments;

    Misread(IntakeProblem problem, Object... arguments) {
      super(problem.messageKey(), null, false, false);
      this.problem = problem;
      this.arguments = arguments;
    }

    IntakeProblem problem() {
      return problem;
    }

    Object[] arguments() {
      return arguments;
    }
  }
}

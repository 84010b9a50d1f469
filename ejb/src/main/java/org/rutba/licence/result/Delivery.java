package org.rutba.licence.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.licence.result.ResultRepository.Known;
import org.rutba.platform.Refusal;

/** One delivery beside what is known: says of each result whether it can be taken. */
final class Delivery {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private final Set<String> tests;
  private final Map<String, Long> teachers;
  private final Map<String, Known> byCertificate;
  private final List<Known> ofTeachers;
  private final LocalDate today;

  /** A refusal and the part of the result it is about. */
  record Fault(Refusal refusal, String about) {}

  Delivery(
      Set<String> tests,
      Map<String, Long> teachers,
      Map<String, Known> byCertificate,
      List<Known> ofTeachers,
      LocalDate today) {
    this.tests = tests;
    this.teachers = teachers;
    this.byCertificate = byCertificate;
    this.ofTeachers = ofTeachers;
    this.today = today;
  }

  /** The teacher; null where nobody within scope bears the number. */
  Long teacher(ReceivedResult result) {
    return teachers.get((result.nationalCode() == null ? "p" : "n") + result.person());
  }

  /** What is known of the result's certificate; null for nothing. */
  Known known(ReceivedResult result) {
    return byCertificate.get(result.certificate());
  }

  /** Remembers what was taken, for what comes later in the same delivery. */
  void took(Known known) {
    byCertificate.put(known.certificate(), known);
    ofTeachers.removeIf(one -> one.id() == known.id());
    ofTeachers.add(known);
  }

  /** Why a result cannot be taken; null where it can. */
  Fault fault(ReceivedResult result) {
    var teacher = teacher(result);
    if (teacher == null) {
      return new Fault(
          new ResultOfNobody(result.person()),
          result.nationalCode() == null ? "personnel-number" : "national-code");
    }
    if (!tests.contains(result.test())) {
      return new Fault(new UnknownTest(result.test()), "test");
    }
    var points = result.points();
    if (points.signum() < 0
        || points.compareTo(HUNDRED) > 0
        || points.stripTrailingZeros().scale() > DECIMALS) {
      return new Fault(new PointsOutOfRange(points), "points");
    }
    if (result.day().isAfter(today)) {
      return new Fault(new TestNotSatYet(result.day()), "sat-on");
    }
    var known = known(result);
    return known == null ? unknown(result, teacher) : version(result, teacher, known);
  }

  private static Fault version(ReceivedResult result, long teacher, Known known) {
    if (known.teacherId() != teacher
        || !known.test().equals(result.test())
        || !known.specialty().equals(result.specialty())) {
      return new Fault(new ResultOfAnother(result.certificate()), "certificate");
    }
    if (result.version() < known.version()) {
      return new Fault(new ResultVersionPassed(result.certificate(), known.version()), "version");
    }
    return result.version() == known.version() && !same(result, known)
        ? new Fault(new ResultDelivered(result.certificate(), result.version()), "version")
        : null;
  }

  private Fault unknown(ReceivedResult result, long teacher) {
    return ofTeachers.stream()
            .anyMatch(
                one ->
                    one.teacherId() == teacher
                        && one.test().equals(result.test())
                        && one.specialty().equals(result.specialty())
                        && one.day().equals(result.day()))
        ? new Fault(new AnotherResultThatDay(result.test(), result.day()), "sat-on")
        : null;
  }

  static boolean same(ReceivedResult result, Known known) {
    return known.points().compareTo(result.points()) == 0 && known.day().equals(result.day());
  }
}

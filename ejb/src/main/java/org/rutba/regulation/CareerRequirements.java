package org.rutba.regulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.requirement.DevelopmentPoints;
import org.rutba.rules.requirement.DirectAppointment;
import org.rutba.rules.requirement.ExamScores;
import org.rutba.rules.requirement.Experience;
import org.rutba.rules.requirement.GradeFloor;
import org.rutba.rules.requirement.Heading;
import org.rutba.rules.requirement.LicenceInForce;
import org.rutba.rules.requirement.PastEmployment;
import org.rutba.rules.requirement.QualifiedDegree;
import org.rutba.rules.requirement.RankAtLeast;
import org.rutba.rules.requirement.Requirement;
import org.rutba.rules.requirement.ServedInPost;
import org.rutba.rules.requirement.ServedInRank;
import org.rutba.rules.requirement.SpecialtyNeed;
import org.rutba.rules.requirement.TestSubstitute;
import org.rutba.rules.requirement.TimeInRank;

/** The conditions that ask about tests, licences, appraisal grades, development and posts. */
final class CareerRequirements {

  private final Merge law;

  CareerRequirements(Merge law) {
    this.law = law;
  }

  Requirement requirement(Provision of, Heading heading) {
    var node = of.attributes();
    return switch (of.kind()) {
      case EXAM_SCORES -> scores(of, heading);
      case LICENCE_HELD ->
          new LicenceInForce(
              heading,
              law.value(of),
              law.policy(of, "last-day"),
              law.referred(of, "grace"),
              law.referred(of, "grace-start"));
      case EXPERIENCE -> new Experience(heading, law.value(of));
      case TIME_IN_RANK -> time(of, heading);
      case SERVED_IN_RANK ->
          new ServedInRank(heading, law.value(of), Set.copyOf(node.need("ranks").texts()));
      case SERVED_IN_POST ->
          new ServedInPost(heading, law.value(of), Set.copyOf(node.need("posts").texts()));
      case QUALIFIED_DEGREE ->
          new QualifiedDegree(
              heading,
              law.value(of),
              node.has("years") ? node.need("years").whole() : 0,
              node.has("educational") && node.need("educational").yes(),
              node.has("regular") && node.need("regular").yes());
      case SPECIALTY_NEED -> new SpecialtyNeed(heading, law.value(of));
      case GRADE_FLOOR ->
          new GradeFloor(heading, law.value(of), grades(of), node.need("years").whole());
      case DEVELOPMENT_POINTS ->
          new DevelopmentPoints(
              heading,
              law.value(of),
              developmentMinima(),
              law.referred(of, "own-specialty"),
              law.referred(of, "direct"),
              law.referred(of, "per-year"));
      case PAST_SERVICE -> new PastEmployment(heading, law.value(of));
      case RANK_AT_LEAST -> new RankAtLeast(heading, law.value(of));
      case DIRECT_APPOINTMENT -> new DirectAppointment(heading, law.value(of));
      default -> throw new IllegalStateException(of.kind() + " is no requirement");
    };
  }

  private Requirement scores(Provision of, Heading heading) {
    var node = of.attributes();
    var reading = law.policy(of, "reading");
    return new ExamScores(
        heading,
        law.value(of),
        law.referred(of, "pass"),
        node.need("tests").texts(),
        reading,
        reading.choice().value(),
        law.policy(of, "attempts"),
        law.referred(of, "valid-for"),
        law.referred(of, "untested"),
        node.has("stands-in") ? substitute(of) : null);
  }

  private TestSubstitute substitute(Provision of) {
    var provision = law.provision(of, of.attribute("stands-in"));
    return new TestSubstitute(
        provision.attribute("test"), law.value(provision), law.referred(provision, "until"));
  }

  private Requirement time(Provision of, Heading heading) {
    var node = of.attributes();
    return new TimeInRank(
        heading,
        of.attribute("rank"),
        law.value(of),
        law.referred(of, "other-reading"),
        node.has("reading") ? law.policy(of, "reading") : null,
        node.has("credited") && node.need("credited").yes());
  }

  private Parameter<List<String>> grades(Provision of) {
    var orders = law.of(ProvisionKind.GRADE_ORDER);
    if (orders.isEmpty()) {
      throw of.attributes().defect("there is no order of grades");
    }
    return law.value(orders.get(0));
  }

  private Map<String, Map<String, Parameter<BigDecimal>>> developmentMinima() {
    var minima = new HashMap<String, Map<String, Parameter<BigDecimal>>>();
    for (var one : law.of(ProvisionKind.DEVELOPMENT_MINIMUM)) {
      minima
          .computeIfAbsent(one.attribute("rank"), rank -> new HashMap<>())
          .put(one.attribute("degree"), law.value(one));
    }
    return minima;
  }
}

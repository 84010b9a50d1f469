package org.rutba.dossier.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rutba.regulation.NoLawInForce;
import org.rutba.regulation.Pack;
import org.rutba.regulation.PackStatus;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Post;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.licence.TestParts;
import org.rutba.rules.rank.Rank;
import org.rutba.rules.scoring.Indicator;

/** What files are read by: the official calendar and the codes of the law in force. */
@Dependent
class LawOfFiles {
  private static final String ACT = "promotion";
  private static final String POPULATION = "teacher";
  private static final String OTHER_POST = "other";
  private static final String WHOLE_COUNTRY = "";

  private @Inject RegulationRepository regulations;

  CellReader reader(String jurisdiction, LocalDate today) {
    var packs =
        regulations.packs().packs().stream()
            .filter(pack -> pack.jurisdiction().equals(jurisdiction))
            .toList();
    if (packs.isEmpty()) {
      throw new NoLawInForce(jurisdiction, ACT, POPULATION, today);
    }
    return new CellReader(packs.get(0).calendar(), today, codes(jurisdiction, packs, today));
  }

  /** Asked only where there is an answer: a refusal below would undo the whole call. */
  private KnownCodes codes(String jurisdiction, List<Pack> packs, LocalDate today) {
    if (packs.stream().noneMatch(pack -> inForce(pack, today))) {
      return KnownCodes.ANY;
    }
    var law = regulations.inForce(jurisdiction, ACT, POPULATION, today, WHOLE_COUNTRY);
    Map<String, List<String>> codes = new HashMap<>();
    codes.put("rank", law.ladder().ranks().stream().map(Rank::code).toList());
    var posts = law.coveredPosts();
    if (!posts.isEmpty()) {
      codes.put("post", Stream.concat(posts.stream().sorted(), Stream.of(OTHER_POST)).toList());
    }
    if (law.scoreTable() != null) {
      codes.put(
          "indicator",
          law.scoreTable().rows().stream()
              .flatMap(row -> row.indicators().stream())
              .map(Indicator::code)
              .toList());
    }
    if (law.licences() != null) {
      codes.put("test", law.licences().tests().stream().map(TestParts::test).toList());
      codes.put("licence", codes.get("rank"));
    }
    if (!law.posts().isEmpty()) {
      codes.put("assignment", law.posts().stream().map(Post::code).toList());
    }
    grades(law).ifPresent(grades -> codes.put("grade", grades));
    return new KnownCodes(codes, law.salaries() == null ? null : law.salaries().table());
  }

  /** The grades of appraisals, once they are confirmed. */
  private static Optional<List<String>> grades(Regulation law) {
    return law.parameterOf("grade-order")
        .map(Parameter::value)
        .filter(List.class::isInstance)
        .map(grades -> ((List<?>) grades).stream().map(Object::toString).toList());
  }

  private static boolean inForce(Pack pack, LocalDate day) {
    return pack.status() == PackStatus.IN_FORCE
        && pack.regions().isEmpty()
        && pack.acts().contains(ACT)
        && pack.populations().contains(POPULATION)
        && pack.firstDay() != null
        && !pack.firstDay().isAfter(day)
        && (pack.lastDay() == null || !pack.lastDay().isBefore(day));
  }
}

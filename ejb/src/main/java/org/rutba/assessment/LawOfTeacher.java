package org.rutba.assessment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rutba.register.TeacherHead;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.Pack;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;

/** Which law decides on a teacher. */
@ApplicationScoped
class LawOfTeacher {
  /** The act of the law a promotion is. */
  static final String PROMOTION = "promotion";

  private static final int REMEMBERED = 200;

  /** What a pin stands for never changes, and reading packs takes longer than judging. */
  private final Map<Pin, Regulation> pinned = new ConcurrentHashMap<>();

  private record Pin(RegulationVersion version, LawAsked asked) {}

  @Inject UnitRepository units;
  @Inject RegulationRepository regulations;

  /** The law of promotions on a day for a teacher's population and the region served in. */
  Regulation on(TeacherHead teacher, LocalDate day) {
    return on(teacher, PROMOTION, day);
  }

  /** The same of another act. */
  Regulation on(TeacherHead teacher, String act, LocalDate day) {
    return regulations.inForce(
        teacher.jurisdiction(), act, teacher.population(), day, region(teacher));
  }

  /** The very law a judgement was made under. */
  Regulation pinned(KeptVerdict kept, RegulationVersion version) {
    return pinned(
        new LawAsked(
            kept.jurisdiction(), kept.act(), kept.population(), kept.judgedOn(), kept.region()),
        version);
  }

  /** The law of a version, whatever has been published or confirmed since. */
  Regulation pinned(LawAsked asked, RegulationVersion version) {
    var pin = new Pin(version, asked);
    var known = pinned.get(pin);
    if (known != null) {
      return known;
    }
    var law = current(asked, version);
    if (law == null) {
      law =
          regulations.again(version, asked.act(), asked.population(), asked.day(), asked.region());
    }
    if (pinned.size() >= REMEMBERED) {
      pinned.clear();
    }
    pinned.put(pin, law);
    return law;
  }

  /**
   * The law as this build and the confirmations of now give it, where that is the version pinned;
   * null otherwise.
   */
  private Regulation current(LawAsked asked, RegulationVersion version) {
    var digests = regulations.packs().packs().stream().map(Pack::sha256).collect(toSet());
    if (!version.packs().stream().allMatch(pack -> digests.contains(pack.sha256()))) {
      return null;
    }
    var law = inForce(asked);
    return law.version().equals(version) ? law : null;
  }

  Regulation inForce(LawAsked asked) {
    return regulations.inForce(
        asked.jurisdiction(), asked.act(), asked.population(), asked.day(), asked.region());
  }

  private String region(TeacherHead teacher) {
    var region = units.unit(teacher.unitId()).region();
    return region == null ? "" : region;
  }
}

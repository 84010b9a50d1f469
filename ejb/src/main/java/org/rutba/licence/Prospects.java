package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.assessment.LawAsked;
import org.rutba.dossier.DossierRepository;
import org.rutba.platform.Refusal;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.regulation.NoLawInForce;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.licence.LicenceTerm;

/** Judges the licences of teachers in passing, set by set: nothing is kept. */
@ApplicationScoped
class Prospects {
  /** The act of the law a licence is. */
  static final String ACT = "licence";

  private static final String LAST_DAY = "last-day";
  private static final String INCLUSIVE = "inclusive";

  @Inject LicenceRepository licences;
  @Inject TeacherRepository teachers;
  @Inject DossierRepository dossiers;
  @Inject AssessmentRepository assessments;

  /**
   * What would become of each of some teachers, in the order of their ids.
   *
   * @param person who would decide; 0 for nobody in particular
   */
  Map<Long, Prospect> of(Collection<Long> ids, long person, LocalDate today) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var heads = teachers.heads(ids);
    var facts = dossiers.factSheets(ids);
    var laws = laws(heads, today);
    var held = licences.held(ids);
    var barred = licences.barred(person, heads.stream().map(TeacherHead::personId).toList());
    var prospects = new TreeMap<Long, Prospect>();
    for (var teacher : heads) {
      var law = laws.get(teacher.id());
      var reached = LevelReached.of(law, facts.get(teacher.id()), today);
      prospects.put(
          teacher.id(), prospect(teacher, law, reached, held.get(teacher.id()), barred, today));
    }
    return prospects;
  }

  Prospect of(TeacherHead teacher, long person, LocalDate today) {
    return of(List.of(teacher.id()), person, today).get(teacher.id());
  }

  /** The time of grace in a jurisdiction's law of promotions; empty where it has none. */
  Optional<Grace> grace(String jurisdiction, LocalDate today) {
    try {
      return Grace.of(
          assessments.law(new LawAsked(jurisdiction, "promotion", "teacher", today, "")));
    } catch (NoLawInForce none) {
      return Optional.empty();
    }
  }

  private Map<Long, Regulation> laws(List<TeacherHead> heads, LocalDate today) {
    var regions = licences.regions(heads.stream().map(TeacherHead::id).toList());
    var read = new HashMap<LawAsked, Regulation>();
    var laws = new HashMap<Long, Regulation>();
    for (var teacher : heads) {
      var asked =
          new LawAsked(
              teacher.jurisdiction(), ACT, teacher.population(), today, regions.get(teacher.id()));
      laws.put(teacher.id(), read.computeIfAbsent(asked, assessments::law));
    }
    return laws;
  }

  private static Prospect prospect(
      TeacherHead teacher,
      Regulation law,
      LevelReached reached,
      HeldLicence held,
      Set<Long> barred,
      LocalDate today) {
    var term = law.licences().term();
    var expires =
        reached.level() == null || open(term) != null
            ? null
            : term.expiry(today, reached.latestTest().orElse(today));
    var occasion = occasion(law, reached, held);
    var obstacle =
        barred.contains(teacher.personId())
            ? new OwnLicence(teacher.personnelNumber())
            : obstacle(teacher, law, reached, held, expires, today);
    return new Prospect(teacher, law, reached, held, occasion, today, expires, obstacle);
  }

  private static Occasion occasion(Regulation law, LevelReached reached, HeldLicence held) {
    if (held == null) {
      return Occasion.FIRST;
    }
    return reached.level() != null && order(law, reached.level()) > order(law, held.level())
        ? Occasion.UPGRADE
        : Occasion.RENEWAL;
  }

  private static Refusal obstacle(
      TeacherHead teacher,
      Regulation law,
      LevelReached reached,
      HeldLicence held,
      LocalDate expires,
      LocalDate today) {
    if (reached.level() == null) {
      return new NoLevelReached(teacher.personnelNumber());
    }
    if (expires == null) {
      return new LicenceTermUnconfirmed(open(law.licences().term()));
    }
    if (held == null || today.isAfter(lastDay(law, held.expiresOn()))) {
      return null;
    }
    int now = order(law, held.level());
    int then = order(law, reached.level());
    if (then < now) {
      return new LicenceHeldIsHigher(held.level(), held.number());
    }
    return then == now && !expires.isAfter(held.expiresOn())
        ? new NothingToRenew(held.number(), held.expiresOn())
        : null;
  }

  /** The first value of the term that awaits confirmation; null where none does. */
  private static String open(LicenceTerm term) {
    return term.lasts().open()
        ? term.lasts().name()
        : term.fetched().open() ? term.fetched().name() : null;
  }

  private static int order(Regulation law, String level) {
    return law.ladder().has(level) ? law.ladder().rank(level).order() : 0;
  }

  /** The last day a licence holds, by how the law reads the day it expires. */
  static LocalDate lastDay(Regulation law, LocalDate expires) {
    var reading = law.policies().get(LAST_DAY);
    return reading == null || reading.choice().value().equals(INCLUSIVE)
        ? expires
        : expires.minusDays(1);
  }
}

package org.rutba.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rutba.platform.TimeSource;
import org.rutba.rules.law.LastDay;
import org.rutba.rules.law.PackVersion;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;

/**
 * The law, for the features that judge by it. Illustrative values stand in for values not confirmed
 * when the system property {@code rutba.illustrative} is true; a production server leaves it out.
 */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = NoLawInForce.class)
public class RegulationRepository {
  private static final int CACHED = 500;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  private final Map<Question, Regulation> answers = new ConcurrentHashMap<>();
  private volatile Regulations packs;

  private record Question(
      String jurisdiction,
      String named,
      String act,
      String population,
      LocalDate day,
      String region,
      long revision) {}

  /** Every pack that comes with this build. */
  public Regulations packs() {
    var read = packs;
    if (read == null) {
      read = Regulations.ofClasspath();
      packs = read;
    }
    return read;
  }

  /**
   * The law in force, never a draft. Throws {@link NoLawInForce}.
   *
   * @param act {@code promotion} or {@code first-classification}
   * @param population {@code teacher} or {@code administrative}
   * @param region code of a pilot region; empty for none in particular
   */
  public Regulation inForce(
      String jurisdiction, String act, String population, LocalDate day, String region) {
    return answer(new Question(jurisdiction, "", act, population, day, region, revision()));
  }

  /** How the last day of a validity is read on a day; by custom where no law is in force. */
  public LastDay lastDay(String jurisdiction, LocalDate day) {
    try {
      return LastDay.of(inForce(jurisdiction, "promotion", "teacher", day, ""));
    } catch (NoLawInForce none) {
      return LastDay.INCLUSIVE;
    }
  }

  /**
   * The law as it would be under a named pack, drafts included. Throws {@link NoSuchRegulation} and
   * {@link NoLawInForce}.
   */
  public Regulation named(
      String pack, String act, String population, LocalDate day, String region) {
    return answer(new Question("", pack, act, population, day, region, revision()));
  }

  private Regulation answer(Question question) {
    var known = answers.get(question);
    if (known != null) {
      return known;
    }
    var found =
        question.named().isEmpty()
            ? packs()
                .inForce(
                    question.jurisdiction(),
                    question.act(),
                    question.population(),
                    question.day(),
                    question.region(),
                    confirmations(),
                    illustrative())
            : packs()
                .version(
                    question.named(),
                    question.act(),
                    question.population(),
                    question.day(),
                    question.region(),
                    confirmations(),
                    illustrative());
    if (answers.size() >= CACHED) {
      answers.clear();
    }
    answers.put(question, found);
    return found;
  }

  /**
   * The law a judgement was made under, word for word, from the packs as published then. Throws
   * {@link NoSuchRegulation} where one of them was never published here.
   *
   * @param day the day judged
   */
  public Regulation again(
      RegulationVersion version, String act, String population, LocalDate day, String region) {
    var contents = new HashMap<String, String>();
    version.cited().forEach(pack -> contents.put(pack.pack(), content(pack)));
    version.packs().forEach(pack -> contents.put(pack.pack(), content(pack)));
    return packs().kept(contents).again(version, act, population, day, region, confirmations());
  }

  private String content(PackVersion pack) {
    List<?> found =
        em.createNativeQuery(
                "select content from regulation_pack where sha256 = :sha256", String.class)
            .setParameter("sha256", pack.sha256())
            .getResultList();
    if (found.isEmpty()) {
      throw new NoSuchRegulation(pack.pack() + " " + pack.version());
    }
    return (String) found.get(0);
  }

  /** Every version of every pack published here, by name, the latest first. */
  List<PublishedPack> published() {
    List<?> rows =
        em.createNativeQuery(
                "select name, version, status, published_at from regulation_pack"
                    + " order by jurisdiction, name, id desc",
                Tuple.class)
            .getResultList();
    return rows.stream().map(row -> publishedPack((Tuple) row)).toList();
  }

  private static PublishedPack publishedPack(Tuple row) {
    return new PublishedPack(
        row.get(0, String.class),
        row.get(1, String.class),
        PackStatus.of(row.get(2, String.class)),
        row.get(3, Instant.class));
  }

  /**
   * A pack as published once. Throws {@link NoSuchRegulation}.
   *
   * @param key name and version, as {@link PublishedPack#key} writes them
   */
  Pack asPublished(String key) {
    int at = key.lastIndexOf('@');
    var name = key.substring(0, Math.max(at, 0));
    List<?> found =
        em.createNativeQuery(
                "select content from regulation_pack where name = :name and version = :version",
                String.class)
            .setParameter("name", name)
            .setParameter("version", key.substring(at + 1))
            .getResultList();
    if (found.isEmpty()) {
      throw new NoSuchRegulation(key);
    }
    var contents = new HashMap<String, String>();
    packs().packs().forEach(pack -> contents.put(pack.name(), pack.content()));
    contents.put(name, (String) found.get(0));
    return packs().kept(contents).pack(name);
  }

  /** Packs of illustrative values; none where they do not stand in here. */
  List<Pack> standIns() {
    return illustrative()
        ? packs().packs().stream().filter(pack -> pack.status() == PackStatus.ILLUSTRATIVE).toList()
        : List.of();
  }

  private static boolean illustrative() {
    return Boolean.getBoolean("rutba.illustrative");
  }

  private long revision() {
    return ((Number)
            em.createNativeQuery("select coalesce(max(id), 0) from parameter_confirmation")
                .getSingleResult())
        .longValue();
  }

  /** All that the ministry has confirmed, oldest first. */
  List<Confirmation> confirmations() {
    List<?> rows =
        em.createNativeQuery(
                "select id, parameter, valid_from, value, article, gazette from parameter_confirmation"
                    + " order by id",
                Tuple.class)
            .getResultList();
    return rows.stream().map(row -> confirmation((Tuple) row)).toList();
  }

  private static Confirmation confirmation(Tuple row) {
    return new Confirmation(
        row.get(0, Number.class).longValue(),
        row.get(1, String.class),
        row.get(2, java.sql.Date.class).toLocalDate(),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, String.class));
  }

  /**
   * Keeps every pack of this build that is not kept yet. A pack whose content changed without a new
   * version is a defect and stops the application.
   */
  void publish() {
    for (var pack : packs().packs()) {
      List<?> kept =
          em.createNativeQuery(
                  "select sha256 from regulation_pack where name = :name and version = :version",
                  String.class)
              .setParameter("name", pack.name())
              .setParameter("version", pack.version())
              .getResultList();
      if (kept.isEmpty()) {
        keep(pack);
      } else if (!kept.contains(pack.sha256())) {
        throw new IllegalStateException(
            pack.name() + " " + pack.version() + " was published with other words");
      }
    }
  }

  private void keep(Pack pack) {
    em.createNativeQuery(
            "insert into regulation_pack"
                + " (name, version, jurisdiction, status, sha256, content, published_at)"
                + " values (:name, :version, :jurisdiction, :status, :sha256, :content, :now)")
        .setParameter("name", pack.name())
        .setParameter("version", pack.version())
        .setParameter("jurisdiction", pack.jurisdiction())
        .setParameter("status", pack.status().code())
        .setParameter("sha256", pack.sha256())
        .setParameter("content", pack.content())
        .setParameter("now", time.now())
        .executeUpdate();
  }
}

package org.rutba.dossier.evidence;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Pieces of evidence and the facts they speak for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceRepository {
  static final String SUBJECT = "evidence";

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The next number of a kind and an official year, {@code E-1404-00012}, without a gap. */
  String nextNumber(String prefix, int officialYear) {
    long number =
        Row.one(
                em,
                """
                INSERT INTO evidence_series (prefix, official_year, next) VALUES (:prefix, :year, 2)
                ON CONFLICT (prefix, official_year) DO UPDATE SET next = evidence_series.next + 1
                RETURNING next - 1 AS number
                """,
                Map.of("prefix", prefix, "year", officialYear),
                row -> row.number("number"))
            .orElseThrow();
    return String.format(Locale.ROOT, "%s-%d-%05d", prefix, officialYear, number);
  }

  /** Keeps a new piece; the facts it speaks for stand beside it, not counted yet. */
  EvidenceItem add(EvidenceItem item) {
    em.persist(item);
    em.flush();
    return item;
  }

  /**
   * The piece, locked until the act ends, if it lies in the actor's scope: the subtree, or for a
   * teacher the own dossier.
   */
  EvidenceItem lock(String number, Actor actor) {
    var id = EvidenceQuery.id(em, number, actor).orElseThrow(() -> outside(number));
    var item = em.find(EvidenceItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(item);
    return item;
  }

  /**
   * Like {@link #lock(String, Actor)}, and as the page showed it.
   *
   * @throws ChangedMeanwhile when somebody acted on it since
   */
  EvidenceItem lock(String number, int version, Actor actor) {
    var item = lock(number, actor);
    if (item.version() != version) {
      throw new ChangedMeanwhile(null, null);
    }
    return item;
  }

  EvidenceItem read(String number, Actor actor) {
    var id = EvidenceQuery.id(em, number, actor).orElseThrow(() -> outside(number));
    return em.find(EvidenceItem.class, id);
  }

  /** The piece that speaks for a fact; empty for what was imported. */
  Optional<EvidenceItem> ofNumber(String number) {
    return em.createQuery(
            "select e from EvidenceItem e where e.number = :number", EvidenceItem.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Sends what is kept in memory to the database. */
  void settle() {
    em.flush();
  }

  List<EvidenceLine> ofTeacher(long teacherId) {
    return EvidenceQuery.ofTeacher(em, teacherId, time.today());
  }

  List<EvidenceLine> queue(QueueFilter filter, Examiner examiner, Actor actor, Page page) {
    return EvidenceQuery.queue(em, filter, examiner, actor, page, time.today());
  }

  long queueSize(QueueFilter filter, Examiner examiner, Actor actor) {
    return EvidenceQuery.queueSize(em, filter, examiner, actor);
  }

  Optional<EvidenceLine> line(String number) {
    return EvidenceQuery.line(em, number, time.today());
  }

  /**
   * Writes the facts of a new piece, not verified.
   *
   * @param expiresOn first day they count no more; null for what lasts
   */
  FactIds writeFacts(AddEvidence added, LocalDate expiresOn, String source) {
    var expires = expiresOn == null ? "" : expiresOn.toString();
    return switch (added.kind()) {
      case ARTICLE, BOOK ->
          new FactIds(
              publication(added, expires, source),
              point(added, BigDecimal.ONE, expires, source),
              null,
              null);
      case COURSE -> new FactIds(null, null, course(added, expires, source), null);
      case DEGREE, CERTIFICATE ->
          new FactIds(null, null, null, qualification(added, expires, source));
      case POINT -> new FactIds(null, point(added, added.quantity(), expires, source), null, null);
    };
  }

  private Long publication(AddEvidence added, String expires, String source) {
    return id(
        """
        INSERT INTO publication (teacher_id, kind, title, venue, published_on, subjects, printing,
          source, expires_on)
        VALUES (:teacher, :kind, :title, :venue, :day, string_to_array(:subjects, ' '), :printing,
          :source, cast(nullif(:expires, '') AS date)) RETURNING id
        """,
        Map.of(
            "teacher", added.teacherId(),
            "kind", added.kind().code(),
            "title", added.title(),
            "venue", added.venue() == null ? "" : added.venue(),
            "day", added.day(),
            "subjects", String.join(" ", added.subjects()),
            "printing", added.item().printing(),
            "source", source,
            "expires", expires));
  }

  /** Works count in the table too, where it has an indicator of their name. */
  private Long point(AddEvidence added, BigDecimal quantity, String expires, String source) {
    if (added.indicator() == null) {
      return null;
    }
    return id(
        """
        INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on, category,
          document, printing, foreign_speakers, foreign_countries, source, expires_on)
        VALUES (:teacher, :indicator, :quantity, :title, :day, :category, :document, :printing,
          :speakers, :countries, :source, cast(nullif(:expires, '') AS date)) RETURNING id
        """,
        Map.ofEntries(
            entry("teacher", added.teacherId()),
            entry("indicator", added.indicator()),
            entry("quantity", quantity),
            entry("title", added.title()),
            entry("day", added.day()),
            entry("category", added.item().category()),
            entry("document", added.item().document()),
            entry("printing", added.item().printing()),
            entry("speakers", added.item().foreignSpeakers()),
            entry("countries", added.item().foreignCountries()),
            entry("source", source),
            entry("expires", expires)));
  }

  private Long course(AddEvidence added, String expires, String source) {
    return id(
        """
        INSERT INTO training_course (teacher_id, title, hours, specialised, completed_on, source,
          expires_on)
        VALUES (:teacher, :title, :hours, :specialised, :day, :source,
          cast(nullif(:expires, '') AS date)) RETURNING id
        """,
        Map.of(
            "teacher", added.teacherId(),
            "title", added.title(),
            "hours", added.quantity(),
            "specialised", added.specialised(),
            "day", added.day(),
            "source", source,
            "expires", expires));
  }

  private Long qualification(AddEvidence added, String expires, String source) {
    var degree = added.kind() == EvidenceKind.DEGREE;
    return id(
        """
        INSERT INTO qualification (teacher_id, kind, degree, field, institution, obtained_on, points,
          source, expires_on)
        VALUES (:teacher, :kind, nullif(:degree, ''), :title, :venue, :day,
          cast(nullif(:points, '') AS numeric), :source, cast(nullif(:expires, '') AS date))
        RETURNING id
        """,
        Map.of(
            "teacher",
            added.teacherId(),
            "kind",
            degree ? "degree" : "teacher-certificate",
            "degree",
            degree ? added.degree() : "",
            "title",
            added.title(),
            "venue",
            added.venue() == null ? "" : added.venue(),
            "day",
            added.day(),
            "points",
            degree || added.quantity() == null ? "" : added.quantity().toPlainString(),
            "source",
            source,
            "expires",
            expires));
  }

  /** Lets the facts count, as the educational group found them. */
  void verifyFacts(FactIds facts, AcceptEvidence findings) {
    var now = time.now();
    var revised = Boolean.TRUE.equals(findings.revised());
    if (facts.publication() != null) {
      em.createNativeQuery(
              """
              UPDATE publication SET verified_at = :now, approved = false, group_approved = true,
                authorship = :authorship, revised = :revised,
                subjects = string_to_array(:subjects, ' '),
                printing = coalesce(cast(nullif(:printing, '') AS int), printing) WHERE id = :id
              """)
          .setParameter("now", now)
          .setParameter("authorship", findings.authorship() == null ? "" : findings.authorship())
          .setParameter("revised", revised)
          .setParameter("subjects", String.join(" ", findings.subjects()))
          .setParameter(
              "printing",
              findings.item() == null ? "" : Integer.toString(findings.item().printing()))
          .setParameter("id", facts.publication())
          .executeUpdate();
    }
    if (facts.point() != null) {
      em.createNativeQuery("UPDATE point_item SET revised = :revised WHERE id = :id")
          .setParameter("revised", revised)
          .setParameter("id", facts.point())
          .executeUpdate();
      if (findings.item() != null) {
        describe(facts.point(), findings.item());
      }
    }
    if (facts.course() != null && findings.specialised() != null) {
      em.createNativeQuery("UPDATE training_course SET specialised = :specialised WHERE id = :id")
          .setParameter("specialised", findings.specialised())
          .setParameter("id", facts.course())
          .executeUpdate();
    }
    verify("training_course", "hours", facts.course(), findings.quantity(), now);
    verify("qualification", "points", facts.qualification(), findings.quantity(), now);
    verify("point_item", "quantity", facts.point(), findings.quantity(), now);
  }

  private void describe(long point, ItemFacts item) {
    em.createNativeQuery(
            """
            UPDATE point_item SET category = :category, document = :document, printing = :printing,
              foreign_speakers = :speakers, foreign_countries = :countries WHERE id = :id
            """)
        .setParameter("category", item.category())
        .setParameter("document", item.document())
        .setParameter("printing", item.printing())
        .setParameter("speakers", item.foreignSpeakers())
        .setParameter("countries", item.foreignCountries())
        .setParameter("id", point)
        .executeUpdate();
  }

  /** Lets an item count with the points a board set, by which minute and in which words. */
  void setByBoard(long point, BigDecimal points, String minute, String words) {
    verify("point_item", "quantity", point, points, time.now());
    em.createNativeQuery(
            "UPDATE point_item SET set_by = :minute, set_reason = :words WHERE id = :id")
        .setParameter("minute", minute)
        .setParameter("words", words)
        .setParameter("id", point)
        .executeUpdate();
  }

  /** The working group approved a book whose other findings stand. */
  void approveBook(FactIds facts, boolean approved) {
    em.createNativeQuery("UPDATE publication SET approved = :approved WHERE id = :id")
        .setParameter("approved", approved)
        .setParameter("id", facts.publication())
        .executeUpdate();
  }

  private void verify(String table, String amount, Long id, BigDecimal found, Instant now) {
    if (id != null) {
      em.createNativeQuery(
              "UPDATE "
                  + table
                  + " SET verified_at = :now, "
                  + amount
                  + " = coalesce(cast(nullif(:found, '') AS numeric), "
                  + amount
                  + ") WHERE id = :id")
          .setParameter("now", now)
          .setParameter("found", found == null ? "" : found.toPlainString())
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  /** Keeps the facts of a piece from counting. */
  void unverifyFacts(FactIds facts) {
    unverify("publication", facts.publication());
    unverify("point_item", facts.point());
    unverify("training_course", facts.course());
    unverify("qualification", facts.qualification());
  }

  private void unverify(String table, Long id) {
    if (id != null) {
      em.createNativeQuery("UPDATE " + table + " SET verified_at = NULL WHERE id = :id")
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  /** When the piece's work was published, or its item obtained, and in what venue. */
  FactDetail detail(EvidenceItem item) {
    return EvidenceQuery.detail(em, item.id());
  }

  /** Other pieces of anybody's with the same file, and of the same teacher with the same title. */
  List<String> lookAlikes(EvidenceItem item) {
    return Row.list(
        em,
        """
        SELECT DISTINCT o.number FROM evidence_item o
        WHERE o.id <> :id AND o.state <> 'withdrawn' AND (
          (o.teacher_id = :teacher AND o.kind = :kind AND fold(o.title) = fold(:title))
          OR EXISTS (SELECT FROM attachment a JOIN attachment b ON b.sha256 = a.sha256
            WHERE a.item_id = :id AND b.item_id = o.id))
        ORDER BY o.number
        """,
        Map.of(
            "id", item.id(),
            "teacher", item.teacherId(),
            "kind", item.kind().code(),
            "title", item.title()),
        row -> row.text("number"));
  }

  /** Whether the same work was imported already and counts. */
  boolean importedToo(EvidenceItem item) {
    return item.kind().publication()
        && !Row.list(
                em,
                """
                SELECT id FROM publication WHERE teacher_id = :teacher AND import_id IS NOT NULL
                  AND kind = :kind AND fold(title) = fold(:title)
                """,
                Map.of(
                    "teacher", item.teacherId(), "kind", item.kind().code(), "title", item.title()),
                row -> row.number("id"))
            .isEmpty();
  }

  private long id(String insert, Map<String, ?> values) {
    return Row.one(em, insert, values, row -> row.number("id")).orElseThrow();
  }

  static OutsideScope outside(String number) {
    return new OutsideScope(SUBJECT, number);
  }

  /**
   * The facts of a piece in one shape.
   *
   * @param venue journal, publisher or institution; null where there is none
   * @param quantity hours, points or how many; null for works and degrees
   * @param item what its indicator asks beside; null for what is no item of the table
   */
  record FactDetail(
      String venue,
      LocalDate day,
      BigDecimal quantity,
      String degree,
      Boolean specialised,
      List<String> subjects,
      ItemFacts item,
      LocalDate expiresOn) {}
}

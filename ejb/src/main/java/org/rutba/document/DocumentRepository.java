package org.rutba.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/**
 * Documents as issued. A row is never changed; what became of it is read from the later document
 * naming it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentRepository {

  /** System property: address of the public verification page, without the code. */
  static final String VERIFY_PAGE = "rutba.verify.page";

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;
  @Inject SealKeys keys;

  /**
   * Draws the next number of the unit's series for the year, seals and keeps the facts. The series
   * stays locked until the caller's transaction ends, so that a number is given once and none is
   * left out.
   *
   * @throws jakarta.persistence.PersistenceException if the earlier document is already superseded
   *     or revoked by one that stands
   */
  public IssuedDocument issue(IssueDocument act) {
    var unit =
        Row.one(
                em,
                "SELECT code, jurisdiction FROM unit WHERE id = :unit",
                Map.of("unit", act.unitId()),
                row -> new String[] {row.text("code"), row.text("jurisdiction")})
            .orElseThrow();
    var number = "%d/%s/%05d".formatted(act.officialYear(), unit[0], next(act));
    var fingerprint = act.facts().fingerprint();
    var seal = keys.current().seal(act.kind(), number, fingerprint);
    var code = VerificationCode.draw();
    var issuedAt = time.now().truncatedTo(ChronoUnit.MILLIS);

    var columns = new HashMap<String, Object>();
    columns.put("kind", act.kind());
    columns.put("number", number);
    columns.put("unit", act.unitId());
    columns.put("jurisdiction", unit[1]);
    columns.put("code", code.characters());
    columns.put("facts", act.facts().canonical());
    columns.put("sha256", fingerprint);
    columns.put("seal", seal.signature());
    columns.put("key", seal.keyId());
    columns.put("effect", act.effect().code());
    columns.put("earlier", act.earlierId() == null ? "" : act.earlierId().toString());
    columns.put("at", issuedAt);
    long id =
        Row.one(
                em,
                """
                INSERT INTO document (kind, number, unit_id, jurisdiction, code, facts, sha256, seal,
                  key_id, effect, earlier_id, earlier_turn, issued_at)
                VALUES (:kind, :number, :unit, :jurisdiction, :code, :facts, :sha256, :seal, :key,
                  :effect, cast(nullif(:earlier, '') AS bigint),
                  (SELECT count(*) FROM document l
                     JOIN document r ON r.earlier_id = l.id AND r.effect = 'revokes'
                   WHERE l.earlier_id = cast(nullif(:earlier, '') AS bigint)), :at)
                RETURNING id
                """,
                columns,
                row -> row.number("id"))
            .orElseThrow();
    return new IssuedDocument(id, number, code, fingerprint, issuedAt);
  }

  private long next(IssueDocument act) {
    return Row.one(
            em,
            """
            INSERT INTO document_series (kind, unit_id, official_year, next)
            VALUES (:kind, :unit, :year, 2)
            ON CONFLICT (kind, unit_id, official_year)
              DO UPDATE SET next = document_series.next + 1
            RETURNING next - 1 AS drawn
            """,
            Map.of("kind", act.kind(), "unit", act.unitId(), "year", act.officialYear()),
            row -> row.number("drawn"))
        .orElseThrow();
  }

  /**
   * @throws NoSuchElementException if there is no such document
   */
  public DocumentFacts facts(long documentId) {
    return DocumentFacts.parse(
        Row.one(
                em,
                "SELECT facts FROM document WHERE id = :id",
                Map.of("id", documentId),
                row -> row.text("facts"))
            .orElseThrow());
  }

  /**
   * The page as kept; drawn and kept now if it has not been.
   *
   * @throws NoSuchElementException if there is no such document
   */
  public byte[] pdf(long documentId) {
    var kept =
        em.createNativeQuery(
                "SELECT content FROM document_pdf WHERE document_id = :id", byte[].class)
            .setParameter("id", documentId)
            .getResultList();
    if (!kept.isEmpty()) {
      return (byte[]) kept.get(0);
    }
    var drawn = drawn(documentId);
    em.createNativeQuery(
            """
            INSERT INTO document_pdf (document_id, content, rendered_at) VALUES (:id, :content, :at)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("id", documentId)
        .setParameter("content", drawn)
        .setParameter("at", time.now())
        .executeUpdate();
    return drawn;
  }

  /** The page as it would look if issued now: without number, code and seal, and saying so. */
  public byte[] preview(String kind, DocumentFacts facts) {
    return Page.of(facts, Imprint.preview(kind, time.now(), time.today(), verifyPage()));
  }

  /** What the preview of a rank decree says, for a screen that lays it out itself. */
  public Sheet previewSheet(RankDecreePaper paper) {
    return RankDecreeSheet.of(
        paper, Imprint.preview(RankDecreePdf.KIND, time.now(), time.today(), verifyPage()));
  }

  private byte[] drawn(long documentId) {
    return Row.one(
            em,
            """
            SELECT kind, number, code, facts, seal, key_id, issued_at FROM document WHERE id = :id
            """,
            Map.of("id", documentId),
            row ->
                Page.of(
                    DocumentFacts.parse(row.text("facts")),
                    new Imprint(
                        row.text("kind"),
                        row.text("number"),
                        new VerificationCode(row.text("code")),
                        new Seal(row.text("key_id"), row.text("seal")),
                        row.instant("issued_at"),
                        row.instant("issued_at").atZone(time.zone()).toLocalDate(),
                        verifyPage())))
        .orElseThrow();
  }

  private static URI verifyPage() {
    return URI.create(System.getProperty(VERIFY_PAGE, "http://localhost:8080/verify"));
  }

  /** Which sheet a kind of document is laid out on. */
  private static final class Page {
    static byte[] of(DocumentFacts facts, Imprint imprint) {
      if (imprint.kind().equals(RankDecreePdf.KIND)) {
        return RankDecreePdf.of(facts, imprint);
      }
      if (imprint.kind().equals(LicencePdf.KIND)) {
        return LicencePdf.of(facts, imprint);
      }
      if (imprint.kind().equals(AssignmentPdf.KIND)) {
        return AssignmentPdf.of(facts, imprint);
      }
      throw new IllegalArgumentException("no sheet for a " + imprint.kind());
    }
  }
}

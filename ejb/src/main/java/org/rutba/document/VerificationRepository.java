package org.rutba.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Whether a document is ours, and what became of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VerificationRepository {

  private static final System.Logger LOG = System.getLogger(VerificationRepository.class.getName());

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;
  @Inject SealKeys keys;

  /**
   * Looks a code up, checks the seal over the facts as they are now, and keeps that it was asked.
   *
   * @param typed as typed by whoever asks
   * @param source a keyed digest standing for who asks, never an address or a name
   */
  public Verification verify(String typed, String source) {
    var found = VerificationCode.parse(typed).flatMap(this::found);
    found.filter(f -> !f.genuine()).ifPresent(f -> warn(f.id()));
    var genuine = found.filter(Found::genuine);
    var answer = genuine.map(Found::answer).orElseGet(() -> Verification.unknown(time.now()));
    log(answer, genuine.map(Found::id).orElse(null), source);
    return answer;
  }

  private record Found(long id, boolean genuine, Verification answer) {}

  private java.util.Optional<Found> found(VerificationCode code) {
    return Row.one(
        em,
        """
        SELECT d.id, d.kind, d.number, d.jurisdiction, d.facts, d.sha256, d.seal, d.key_id, d.issued_at,
          later.effect AS later_effect, later.issued_at AS later_at
        FROM document d LEFT JOIN document_later later ON later.earlier_id = d.id
        WHERE d.code = :code
        """,
        Map.of("code", code.characters()),
        this::read);
  }

  private Found read(Row row) {
    var facts = DocumentFacts.parse(row.text("facts"));
    var fingerprint = facts.fingerprint();
    var genuine =
        fingerprint.equals(row.text("sha256"))
            && keys.confirm(
                new Seal(row.text("key_id"), row.text("seal")),
                row.text("kind"),
                row.text("number"),
                fingerprint);
    var later = row.text("later_effect");
    var validUntil = facts.text("validUntil").map(LocalDate::parse).orElse(null);
    return new Found(
        row.number("id"),
        genuine,
        new Verification(
            state(later, validUntil),
            row.text("number"),
            row.text("kind"),
            facts.text("holder.name").map(Verification::masked).orElse(null),
            facts.text("orderType").orElse(null),
            facts.text("rank").orElse(null),
            facts.text("effectiveDay").map(LocalDate::parse).orElse(null),
            validUntil,
            day(row.instant("issued_at")),
            later == null ? null : day(row.instant("later_at")),
            facts.text("issuer.unit").orElse(null),
            fingerprint,
            row.text("jurisdiction"),
            time.now()));
  }

  private VerificationState state(String laterEffect, LocalDate validUntil) {
    if (laterEffect == null) {
      return validUntil != null && time.today().isAfter(validUntil)
          ? VerificationState.EXPIRED
          : VerificationState.VALID;
    }
    return Effect.of(laterEffect) == Effect.REVOKES
        ? VerificationState.REVOKED
        : VerificationState.SUPERSEDED;
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(time.zone()).toLocalDate();
  }

  private void log(Verification answer, Long documentId, String source) {
    em.createNativeQuery(
            """
            INSERT INTO verification_log (at, answer, document_id, source)
            VALUES (:at, :answer, cast(nullif(:document, '') AS bigint), :source)
            """)
        .setParameter("at", answer.askedAt())
        .setParameter("answer", answer.state().code())
        .setParameter("document", documentId == null ? "" : documentId.toString())
        .setParameter("source", source)
        .executeUpdate();
  }

  private static void warn(long documentId) {
    LOG.log(System.Logger.Level.ERROR, "document {0,number,#} does not bear its seal", documentId);
  }
}

package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;

class DocumentRepositoryTest {

  private static final DocumentFacts FACTS = DocumentFacts.of(Papers.promotion());

  @Test
  void numbers_run_on_within_a_unit_and_a_year_and_start_anew_in_the_next() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);

          assertThat(documents.issue(promotion(unit)).number()).endsWith("/00001");
          assertThat(documents.issue(promotion(unit)).number())
              .startsWith("1404/")
              .endsWith("/00002");
          assertThat(
                  documents
                      .issue(IssueDocument.original("rank-decree", unit, 1405, FACTS))
                      .number())
              .startsWith("1405/")
              .endsWith("/00001");
          assertThat(documents.issue(IssueDocument.original("licence", unit, 1404, FACTS)).number())
              .endsWith("/00001");
        });
  }

  @Test
  void a_number_drawn_in_vain_is_given_to_the_one_who_waited_for_it() throws Exception {
    var database = RealDatabase.get();
    long unit = database.keeping(em -> new Ministry(em).province());
    try (var first = database.factory().createEntityManager()) {
      first.getTransaction().begin();
      assertThat(documents(first).issue(promotion(unit)).number()).endsWith("/00001");

      var second =
          CompletableFuture.supplyAsync(
              () -> database.keeping(em -> documents(em).issue(promotion(unit)).number()));
      assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(java.util.concurrent.TimeoutException.class);
      first.getTransaction().rollback();

      assertThat(second.get(10, TimeUnit.SECONDS)).endsWith("/00001");
    }
  }

  @Test
  void the_page_is_kept_once_and_drawn_again_is_the_same() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);
          var issued = documents.issue(promotion(unit));

          var kept = documents.pdf(issued.id());
          assertThat(documents.pdf(issued.id())).isEqualTo(kept);
          assertThat(
                  em.createNativeQuery("DELETE FROM document_pdf WHERE document_id = :id")
                      .setParameter("id", issued.id())
                      .executeUpdate())
              .isEqualTo(1);
          assertThat(documents.pdf(issued.id())).isEqualTo(kept);
          assertThat(text(kept)).contains(issued.code().toString());
        });
  }

  @Test
  void a_preview_takes_no_number_and_says_what_it_is() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);

          assertThat(text(documents.preview("rank-decree", FACTS))).contains("پیش");
          assertThat(documents.issue(promotion(unit)).number()).endsWith("/00001");
        });
  }

  @Test
  void an_issued_document_is_valid_and_tells_no_more_than_the_paper_in_hand() {
    withUnit(
        (em, unit) -> {
          var issued = documents(em).issue(promotion(unit));

          var answer = verifications(em).verify(issued.code().toString().toLowerCase(), "asker");

          assertThat(answer.state()).isEqualTo(VerificationState.VALID);
          assertThat(answer.number()).isEqualTo(issued.number());
          assertThat(answer.holder()).isEqualTo("ا. د…ی");
          assertThat(answer.rank()).isEqualTo("استادیار معلم");
          assertThat(answer.effectiveDay()).isEqualTo("2025-09-22");
          assertThat(answer.issuer()).isEqualTo("اداره کل آموزش و پرورش استان آذرکوه");
          assertThat(answer.fingerprint()).isEqualTo(FACTS.fingerprint());
          assertThat(answer.changedOn()).isNull();
        });
  }

  @Test
  void what_became_of_a_document_is_read_from_the_later_one() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);
          var first = documents.issue(promotion(unit));
          var second = documents.issue(naming(unit, first, Effect.SUPERSEDES));

          assertThat(states(em, first, second))
              .containsExactly(VerificationState.SUPERSEDED, VerificationState.VALID);
          assertThat(verifications(em).verify(first.code().toString(), "asker").changedOn())
              .isEqualTo(second.issuedAt().atZone(new TimeSource().zone()).toLocalDate());
        });
  }

  @Test
  void a_document_whose_successor_is_revoked_is_valid_again() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);
          var first = documents.issue(promotion(unit));
          var second = documents.issue(naming(unit, first, Effect.SUPERSEDES));
          var third = documents.issue(naming(unit, second, Effect.REVOKES));

          assertThat(states(em, first, second, third))
              .containsExactly(
                  VerificationState.VALID, VerificationState.REVOKED, VerificationState.VALID);
          assertThat(verifications(em).verify(first.code().toString(), "asker").changedOn())
              .isNull();

          documents.issue(naming(unit, first, Effect.REVOKES));
          assertThat(states(em, first)).containsExactly(VerificationState.REVOKED);
          assertThatThrownBy(() -> documents.issue(naming(unit, first, Effect.REVOKES)))
              .isInstanceOf(jakarta.persistence.PersistenceException.class);
        });
  }

  @Test
  void a_document_has_one_successor_only() {
    withUnit(
        (em, unit) -> {
          var documents = documents(em);
          var first = documents.issue(promotion(unit));
          documents.issue(naming(unit, first, Effect.SUPERSEDES));

          assertThatThrownBy(() -> documents.issue(naming(unit, first, Effect.REVOKES)))
              .isInstanceOf(jakarta.persistence.PersistenceException.class);
        });
  }

  private static List<VerificationState> states(EntityManager em, IssuedDocument... documents) {
    return Stream.of(documents)
        .map(d -> verifications(em).verify(d.code().toString(), "asker").state())
        .toList();
  }

  @Test
  void facts_or_a_number_altered_behind_our_back_are_not_ours() {
    for (var change : List.of("facts = replace(facts, '65', '90')", "number = '1404/1/99999'")) {
      withUnit(
          (em, unit) -> {
            var issued = documents(em).issue(promotion(unit));
            em.createNativeQuery("UPDATE document SET " + change + " WHERE id = :id")
                .setParameter("id", issued.id())
                .executeUpdate();

            var answer = verifications(em).verify(issued.code().toString(), "asker");

            assertThat(answer.state()).isEqualTo(VerificationState.UNKNOWN);
            assertThat(answer.number()).isNull();
          });
    }
  }

  @Test
  void every_question_is_logged_by_a_digest_and_never_by_the_address() {
    withUnit(
        (em, unit) -> {
          var issued = documents(em).issue(promotion(unit));
          var service = new VerificationService();
          service.documents = verifications(em);
          service.time = new TimeSource();
          service.verify(issued.code().toString(), "192.0.2.17");
          service.verify("no code", "192.0.2.17");

          List<?> log =
              em.createNativeQuery(
                      """
                      SELECT answer || ' ' || coalesce(document_id, 0) || ' ' || source
                      FROM verification_log ORDER BY id DESC LIMIT 2
                      """,
                      String.class)
                  .getResultList();
          var source = VerificationService.digest("192.0.2.17");
          assertThat(log)
              .isEqualTo(List.of("unknown 0 " + source, "valid " + issued.id() + " " + source));
          assertThat(source).doesNotContain("192").hasSize(32);
        });
  }

  @Test
  void a_document_that_does_not_exist_has_no_page() {
    withUnit(
        (em, unit) ->
            assertThatThrownBy(() -> documents(em).pdf(-1))
                .isInstanceOf(NoSuchElementException.class));
  }

  private static IssueDocument promotion(long unit) {
    return IssueDocument.original("rank-decree", unit, 1404, FACTS);
  }

  private static IssueDocument naming(long unit, IssuedDocument earlier, Effect effect) {
    return new IssueDocument("rank-decree", unit, 1404, FACTS, effect, earlier.id());
  }

  private static DocumentRepository documents(EntityManager em) {
    var documents = new DocumentRepository();
    documents.em = em;
    documents.time = new TimeSource();
    documents.keys = new SealKeys(Papers.KEY, List.of());
    return documents;
  }

  private static VerificationRepository verifications(EntityManager em) {
    var verifications = new VerificationRepository();
    verifications.em = em;
    verifications.time = new TimeSource();
    verifications.keys = new SealKeys(Papers.KEY, List.of());
    return verifications;
  }

  private static void withUnit(BiConsumer<EntityManager, Long> work) {
    RealDatabase.get().trying(em -> work.accept(em, new Ministry(em).province()));
  }

  private static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.PackComparison.Change;

class LawServiceTest {

  private static void given(Consumer<LawService> test) {
    given((em, law) -> test.accept(law));
  }

  private static void given(java.util.function.BiConsumer<EntityManager, LawService> test) {
    RealDatabase.get()
        .trying(
            em -> {
              var repository = new RegulationRepository();
              repository.em = em;
              repository.time = new TimeSource();
              repository.publish();
              var law = new LawService();
              law.regulations = repository;
              test.accept(em, law);
            });
  }

  @Test
  void an_article_is_read_with_the_values_taken_from_it_and_its_neighbours() {
    given(
        law -> {
          var sheet = law.article("ir/law-1400", "5-1");
          assertThat(sheet.before()).isEqualTo("5");
          assertThat(sheet.after()).isEqualTo("5-2");
          assertThat(sheet.provisions())
              .extracting(ProvisionSheet::name)
              .contains("ir/law-1400#reduction/listed-areas");
        });
  }

  @Test
  void an_article_that_is_not_there_is_refused_by_name() {
    given(
        law ->
            assertThatThrownBy(() -> law.article("ir/law-1400", "17"))
                .isInstanceOf(NoSuchArticle.class));
  }

  @Test
  void a_value_confirmed_stands_after_the_open_one_until_the_next_confirmation() {
    given(
        (em, law) -> {
          for (var value : new String[][] {{"2025-03-21", "70"}, {"2026-03-21", "72"}}) {
            em.createNativeQuery(
                    "insert into parameter_confirmation (jurisdiction, parameter, valid_from,"
                        + " value, gazette, reason, proposed_by, confirmed_by, confirmed_at)"
                        + " values ('ir', 'ir/by-law-1401#minimum-points/daneshyar',"
                        + " cast(:day as date), :value, 'gazette', 'r', 'a', 'b', now())")
                .setParameter("day", value[0])
                .setParameter("value", value[1])
                .executeUpdate();
          }
          var values =
              law.article("ir/by-law-1401", "to-confirm").provisions().stream()
                  .filter(one -> one.name().equals("ir/by-law-1401#minimum-points/daneshyar"))
                  .findFirst()
                  .orElseThrow()
                  .values()
                  .stream()
                  .filter(line -> !line.value().illustrative())
                  .toList();
          assertThat(values)
              .extracting(line -> line.value().open())
              .containsExactly(true, false, false);
          assertThat(values.get(1).value().value()).hasToString("70");
          assertThat(values.get(1).value().period().to()).isEqualTo(LocalDate.of(2026, 3, 20));
          assertThat(values.get(2).value().period().to()).isNull();
          assertThat(values.get(2).gazette()).isEqualTo("gazette");
        });
  }

  @Test
  void words_are_found_in_persian_however_they_are_typed_and_in_english() {
    given(
        law -> {
          assertThat(law.search("عشايري مرزي", "fa"))
              .anyMatch(hit -> hit.article().number().equals("5-1"));
          assertThat(law.search("nomadic border", "en"))
              .anyMatch(hit -> hit.article().number().equals("5-1"));
          assertThat(law.search("آموزشيار ۴۵", "fa"))
              .anyMatch(hit -> hit.article().number().equals("6"));
          assertThat(law.search("no such words", "en")).isEmpty();
          assertThat(law.search(" ", "en")).isEmpty();
        });
  }

  @Test
  void a_rule_is_found_by_its_title_under_its_article() {
    given(
        law ->
            assertThat(law.search("special-needs rehabilitation staff", "en"))
                .anyMatch(hit -> hit.provision() != null && hit.article().number().equals("2-1")));
  }

  @Test
  void two_versions_of_one_pack_differ_in_what_was_changed_and_nothing_else() {
    given(
        (em, law) -> {
          var now = Regulations.ofClasspath().pack("ir/law-1400");
          var before =
              now.content()
                  .replace("version: \"" + now.version() + "\"", "version: \"old\"")
                  .replace("percentage: 75", "percentage: 74")
                  .replace("All teachers are classified", "Teachers are classified");
          em.createNativeQuery(
                  "insert into regulation_pack (name, version, jurisdiction, status, sha256,"
                      + " content, published_at) values ('ir/law-1400', 'old', 'ir', 'in-force',"
                      + " 'digest', :content, now())")
              .setParameter("content", before)
              .executeUpdate();
          var comparison = law.comparison("ir/law-1400@old", "ir/law-1400@" + now.version());
          assertThat(comparison.articles())
              .filteredOn(pair -> pair.change() != Change.SAME)
              .extracting(PackComparison.ArticlePair::number)
              .containsExactly("4");
          assertThat(comparison.provisions())
              .filteredOn(pair -> pair.change() != Change.SAME)
              .extracting(PackComparison.ProvisionPair::id)
              .containsExactly("supplement/daneshyar");
          assertThat(law.versions())
              .extracting(PublishedPack::key)
              .contains("ir/law-1400@old", "ir/law-1400@" + now.version());
        });
  }

  @Test
  void the_draft_beside_the_by_law_shows_what_only_one_of_them_has() {
    given(
        law -> {
          var comparison = law.comparison(key("ir/by-law-draft-1401"), key("ir/by-law-1401"));
          assertThat(comparison.articles())
              .extracting(PackComparison.ArticlePair::change)
              .contains(Change.ONLY_LEFT, Change.ONLY_RIGHT)
              .doesNotContain(Change.SAME);
          assertThat(comparison.provisions())
              .anyMatch(
                  pair ->
                      pair.id().equals("minimum-points/ostad") && pair.change() == Change.CHANGED);
        });
  }

  private static String key(String pack) {
    return pack + "@" + Regulations.ofClasspath().pack(pack).version();
  }

  @Test
  void a_version_never_published_is_refused() {
    given(
        law ->
            assertThatThrownBy(() -> law.comparison("ir/law-1400@none", "x"))
                .isInstanceOf(NoSuchRegulation.class));
  }
}

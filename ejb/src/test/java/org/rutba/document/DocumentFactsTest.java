package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentFactsTest {

  @Test
  void keys_are_sorted_and_numbers_plain_however_they_were_written() {
    var facts =
        DocumentFacts.parse(" { \"b\" : [1.50, 2E+3, 0.0, {}, []], \"a\" : \"ر\\u062a\\n\\\"\" } ");

    assertThat(facts.canonical()).isEqualTo("{\"a\":\"رت\\u000a\\\"\",\"b\":[1.5,2000,0,{},[]]}");
  }

  @Test
  void the_canonical_writing_is_its_own_canonical_writing() {
    var canonical = DocumentFacts.of(Papers.withAnnex()).canonical();

    assertThat(DocumentFacts.parse(canonical).canonical()).isEqualTo(canonical);
  }

  @Test
  void the_fingerprint_is_the_sha_256_of_the_canonical_writing() {
    assertThat(DocumentFacts.parse("{ }").fingerprint())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void a_paper_is_read_back_from_its_facts() {
    assertThat(DocumentFacts.of(Papers.withAnnex()).as(RankDecreePaper.class))
        .usingRecursiveComparison()
        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
        .isEqualTo(Papers.withAnnex());
    assertThat(DocumentFacts.of(Papers.promotion()).as(RankDecreePaper.class).earlier()).isNull();
  }

  @Test
  void a_fact_is_found_by_its_path_or_is_not_there() {
    var facts = DocumentFacts.of(Papers.promotion());

    assertThat(facts.text("holder.name")).hasValue("الهام درویشی");
    assertThat(facts.text("effectiveDay")).hasValue("2025-09-22");
    assertThat(facts.text("holder.name.first")).isEmpty();
    assertThat(facts.text("holder")).isEmpty();
  }

  @Test
  void facts_that_are_no_object_are_refused() {
    assertThatThrownBy(() -> DocumentFacts.parse("[1]"))
        .isInstanceOf(jakarta.json.JsonException.class);
  }
}

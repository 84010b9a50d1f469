package org.rutba.dossier.evidence;

import org.rutba.rules.scoring.ItemTerms;

/**
 * What is asked of an item: no more than its indicator needs, and that completely.
 *
 * @param terms what the law asks of such items; null for nothing
 */
record ItemQuestions(EvidenceKind kind, ItemTerms terms) {

  /** What whoever brings an item says of it. Throws {@link EvidenceIncomplete}. */
  ItemFacts brought(ItemFacts given) {
    require("document", terms == null || terms.document().equals(given.document()));
    return kept(given);
  }

  /** What the examiner found; an item may be found not to rest on its form. Throws as above. */
  ItemFacts found(ItemFacts given) {
    return given == null ? null : kept(given);
  }

  /** Whether it matters which printing of a book it is. */
  boolean printings() {
    return kind == EvidenceKind.BOOK || (terms != null && terms.laterPrinting() != null);
  }

  private ItemFacts kept(ItemFacts given) {
    int printing = printings() ? given.printing() : 1;
    require("printing", printing > 0);
    boolean stated = printing > 1 && given.revisionStated();
    if (terms == null) {
      return ItemFacts.printed(printing, stated);
    }
    boolean abroad = terms.abroad() != null;
    if (abroad) {
      int speakers = given.foreignSpeakers();
      int countries = given.foreignCountries();
      require("foreign-speakers", speakers >= 0);
      require(
          "foreign-countries",
          countries <= speakers && (speakers == 0 ? countries == 0 : countries > 0));
    }
    return new ItemFacts(
        category(given.category()),
        terms.document().equals(given.document()) ? terms.document() : "",
        printing,
        stated,
        abroad ? given.foreignSpeakers() : 0,
        abroad ? given.foreignCountries() : 0);
  }

  private String category(String given) {
    var listed = terms.categories();
    if (listed.isEmpty()) {
      return "";
    }
    require("category", given.equals(ItemFacts.NOT_LISTED) || listed.contains(given));
    return given;
  }

  private static void require(String part, boolean given) {
    if (!given) {
      throw new EvidenceIncomplete(part);
    }
  }
}

package org.rutba.regulation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Browses the law: article by article, over time, version beside version. It is public. */
@Stateless
@DenyAll
public class LawService {
  private static final int MOST_WORDS = 200;

  @Inject RegulationRepository regulations;

  /**
   * One article with what every pack takes from it. Throws {@link NoSuchRegulation} for a pack and
   * {@link NoSuchArticle} for an article that is not there.
   */
  @PermitAll
  public ArticleSheet article(String packName, String number) {
    var pack = regulations.packs().pack(packName);
    var article = pack.articles().get(number);
    if (article == null) {
      throw new NoSuchArticle(number, packName);
    }
    var numbers = List.copyOf(pack.articles().keySet());
    int at = numbers.indexOf(number);
    return new ArticleSheet(
        PackLine.of(pack),
        article,
        at > 0 ? numbers.get(at - 1) : null,
        at + 1 < numbers.size() ? numbers.get(at + 1) : null,
        provisions(packName, number));
  }

  private List<ProvisionSheet> provisions(String packName, String number) {
    var confirmations = regulations.confirmations();
    var standIns = regulations.standIns();
    var sheets = new ArrayList<ProvisionSheet>();
    for (var pack : regulations.packs().packs()) {
      for (var provision : pack.contents().provisions()) {
        if (provision.values().stream()
            .map(DatedValue::citation)
            .anyMatch(
                cite -> cite.instrument().equals(packName) && cite.article().equals(number))) {
          sheets.add(
              new ProvisionSheet(
                  provision.name(),
                  provision.title(),
                  new ValuesOverTime(provision, confirmations, standIns).lines()));
        }
      }
    }
    return sheets;
  }

  /**
   * Articles and rules that have all the words; none where there are no words.
   *
   * @param language the reader's
   */
  @PermitAll
  public List<LawHit> search(String words, String language) {
    if (words == null || words.isBlank() || words.length() > MOST_WORDS) {
      return List.of();
    }
    var search = new LawSearch(words, language);
    return regulations.packs().packs().stream()
        .filter(pack -> pack.status() != PackStatus.ILLUSTRATIVE)
        .flatMap(pack -> search.in(pack).stream())
        .toList();
  }

  /** Every version of every pack that was ever published here, by name, the latest first. */
  @PermitAll
  public List<PublishedPack> versions() {
    return regulations.published();
  }

  /**
   * Two published versions side by side, of one instrument or of two. Throws {@link
   * NoSuchRegulation} for a version that was never published here.
   *
   * @param left name and version, as {@link PublishedPack#key} writes them
   */
  @PermitAll
  public PackComparison comparison(String left, String right) {
    return new Comparing(regulations.asPublished(left), regulations.asPublished(right))
        .comparison();
  }
}

package org.rutba.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Text;

/**
 * One instrument as data: its articles and what they provide.
 *
 * @param name such as {@code ir/law-1400}
 * @param shortTitle how it is called before an article number
 * @param wording remark on where the words of the articles come from
 * @param under the instrument it is made under; null for a law
 * @param firstDay first day in force; null while it awaits confirmation, and the pack is then in
 *     force nowhere
 * @param lastDay last day in force, inclusive; null while no end is known
 * @param regions pilot regions; empty for the whole country
 * @param articles by number, in the order of the instrument
 * @param cites the other packs it cites
 * @param content every file, word for word
 * @param sha256 digest of the content, in lower-case hexadecimal
 */
public record Pack(
    String name,
    String version,
    String jurisdiction,
    PackStatus status,
    Text title,
    Text shortTitle,
    Text wording,
    OfficialCalendar calendar,
    String under,
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> acts,
    List<String> populations,
    List<String> regions,
    Map<String, Article> articles,
    Set<String> cites,
    PackContents contents,
    String content,
    String sha256) {

  boolean inForceOn(LocalDate day) {
    return firstDay != null
        && !day.isBefore(firstDay)
        && (lastDay == null || !day.isAfter(lastDay));
  }

  boolean concerns(String act, String population, String region) {
    return acts.contains(act)
        && populations.contains(population)
        && (regions.isEmpty() || regions.contains(region));
  }

  /** Everything it says in words: its titles, its articles, what its rules are called. */
  List<Text> texts() {
    var texts = new ArrayList<>(List.of(title, shortTitle, wording));
    for (var article : articles.values()) {
      texts.add(article.title());
      texts.add(article.text());
    }
    contents.provisions().forEach(provision -> texts.add(provision.title()));
    return texts;
  }
}

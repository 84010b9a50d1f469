package org.rutba.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rutba.regulation.PackComparison.ArticlePair;
import org.rutba.regulation.PackComparison.Change;
import org.rutba.regulation.PackComparison.ProvisionPair;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/** Sets two packs side by side: two versions of one, or a draft beside what was passed. */
final class Comparing {

  private final Pack left;
  private final Pack right;

  Comparing(Pack left, Pack right) {
    this.left = left;
    this.right = right;
  }

  PackComparison comparison() {
    return new PackComparison(PackLine.of(left), PackLine.of(right), articles(), provisions());
  }

  private List<ArticlePair> articles() {
    var pairs = new ArrayList<ArticlePair>();
    for (var number : both(left.articles(), right.articles())) {
      var one = left.articles().get(number);
      var other = right.articles().get(number);
      pairs.add(new ArticlePair(number, one, other, Change.of(words(one), words(other))));
    }
    return pairs;
  }

  /** The same article of two instruments has two homes; its words are compared. */
  private static List<Text> words(Article article) {
    return article == null ? null : List.of(article.title(), article.text());
  }

  private List<ProvisionPair> provisions() {
    var one = byId(left);
    var other = byId(right);
    var pairs = new ArrayList<ProvisionPair>();
    for (var id : both(one, other)) {
      var before = one.get(id);
      var after = other.get(id);
      pairs.add(
          new ProvisionPair(
              id,
              after == null ? before.title() : after.title(),
              values(before),
              values(after),
              Change.of(said(before), said(after))));
    }
    return pairs;
  }

  private static Map<String, Provision> byId(Pack pack) {
    var byId = new LinkedHashMap<String, Provision>();
    pack.contents().provisions().forEach(provision -> byId.put(provision.id(), provision));
    return byId;
  }

  private static <T> LinkedHashSet<String> both(Map<String, T> one, Map<String, T> other) {
    var keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  private static List<Parameter<?>> values(Provision provision) {
    return provision == null ? List.of() : ValuesOverTime.written(provision);
  }

  /** What a rule says, whoever's article it cites. */
  private static List<List<Object>> said(Provision provision) {
    if (provision == null) {
      return null;
    }
    return provision.values().stream()
        .map(
            dated ->
                List.<Object>of(
                    dated.period(),
                    String.valueOf(dated.value()),
                    dated.origin(),
                    dated.proposed() == null ? "" : String.valueOf(dated.proposed().value())))
        .toList();
  }
}

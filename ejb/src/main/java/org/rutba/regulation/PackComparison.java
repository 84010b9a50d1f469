package org.rutba.regulation;

import java.util.List;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/** Two versions side by side: articles by number, rules by id, in the order of the law. */
public record PackComparison(
    PackLine left, PackLine right, List<ArticlePair> articles, List<ProvisionPair> provisions) {

  /** Whether something stands on both sides, and is the same. */
  public enum Change {
    SAME,
    CHANGED,
    ONLY_LEFT,
    ONLY_RIGHT;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Change of(Object left, Object right) {
      if (left == null || right == null) {
        return left == null ? ONLY_RIGHT : ONLY_LEFT;
      }
      return left.equals(right) ? SAME : CHANGED;
    }
  }

  /** An article of two versions; null on the side that lacks it. */
  public record ArticlePair(String number, Article left, Article right, Change change) {}

  /** A rule of two versions with its values over time; empty on the side that lacks it. */
  public record ProvisionPair(
      String id, Text title, List<Parameter<?>> left, List<Parameter<?>> right, Change change) {}
}

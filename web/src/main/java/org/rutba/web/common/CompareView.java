package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.regulation.LawService;
import org.rutba.regulation.LawWords;
import org.rutba.regulation.PackComparison;
import org.rutba.regulation.PackComparison.ArticlePair;
import org.rutba.regulation.PackComparison.Change;
import org.rutba.regulation.PackComparison.ProvisionPair;
import org.rutba.regulation.PublishedPack;
import org.rutba.rules.law.Article;
import org.rutba.web.ui.Locales;
import org.rutba.web.ui.WordDifference;

/** Two published versions of the law side by side. */
@Named
@RequestScoped
public class CompareView {

  @EJB private LawService law;
  @Inject private Asked asked;
  @Inject private Locales locales;

  private List<PublishedPack> versions;
  private String left;
  private String right;
  private PackComparison comparison;

  @PostConstruct
  void read() {
    versions = law.versions();
    left = asked.text("left");
    right = asked.text("right");
    if (left != null && right != null) {
      comparison = law.comparison(left, right);
    }
  }

  public List<PublishedPack> getVersions() {
    return versions;
  }

  public String getLeft() {
    return left;
  }

  public String getRight() {
    return right;
  }

  /** What stands on either side; null until two versions are chosen. */
  public PackComparison getComparison() {
    return comparison;
  }

  /** Whether what is the same on both sides is shown too. */
  public boolean isWhole() {
    return asked.yes("whole");
  }

  public List<ArticlePair> getArticles() {
    return comparison.articles().stream()
        .filter(pair -> isWhole() || pair.change() != Change.SAME)
        .toList();
  }

  public List<ProvisionPair> getProvisions() {
    return comparison.provisions().stream()
        .filter(pair -> isWhole() || pair.change() != Change.SAME)
        .toList();
  }

  /** How many articles and rules differ. */
  public long getDifferences() {
    return comparison.articles().stream().filter(pair -> pair.change() != Change.SAME).count()
        + comparison.provisions().stream().filter(pair -> pair.change() != Change.SAME).count();
  }

  /** The words of one side, what the other lacks told apart. */
  public List<WordDifference.Piece> marked(Article article, Article other) {
    return WordDifference.marked(words(article), words(other));
  }

  private String words(Article article) {
    return article == null ? "" : LawWords.in(article.text(), locales.getLanguage().getCode());
  }
}

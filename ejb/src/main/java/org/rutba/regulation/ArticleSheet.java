package org.rutba.regulation;

import java.util.List;
import org.rutba.rules.law.Article;

/**
 * One article to read, with everything the packs take from it.
 *
 * @param before number of the article before it; null for the first
 * @param after number of the article after it; null for the last
 */
public record ArticleSheet(
    PackLine pack, Article article, String before, String after, List<ProvisionSheet> provisions) {}

package org.rutba.regulation;

import org.rutba.rules.law.Article;
import org.rutba.rules.law.Text;

/**
 * An article that has the words somebody looked for, or from which a rule takes its value that has
 * them.
 *
 * @param provision title of the rule; null where the article itself has the words
 */
public record LawHit(PackLine pack, Article article, Text provision) {}

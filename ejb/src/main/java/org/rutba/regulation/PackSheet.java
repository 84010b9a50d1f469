package org.rutba.regulation;

import java.util.List;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/**
 * One instrument to read: its articles, and the values it gives on a day.
 *
 * @param wording remark on where the words of the articles come from
 * @param values empty where the instrument is not in force on the day
 */
public record PackSheet(
    PackLine pack, Text wording, List<Article> articles, List<Parameter<?>> values) {}

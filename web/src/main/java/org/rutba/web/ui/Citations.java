package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.regulation.LawWords;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * Articles as they are cited: the instrument and article, the law's own words, and a translation.
 */
@Named
@RequestScoped
public class Citations {

  @Inject Messages words;
  @Inject Locales locales;

  /** "Law, article 5, note 1". */
  public String label(Citation citation) {
    return words.of(
        "common.citation", reader(citation.instrumentTitle()), reader(citation.articleTitle()));
  }

  /** The article in the language of the law; null where its words are not in hand. */
  public String original(Citation citation) {
    return original(citation.text(), citation.instrument());
  }

  /** An article in the language of the law. */
  public String original(Article article) {
    return original(article.text(), article.instrument());
  }

  private String original(Text text, String instrument) {
    return text == null ? null : text.byLanguage().get(language(instrument));
  }

  /** The article in the reader's language, where that is not the law's own; else null. */
  public String translation(Citation citation) {
    return translation(citation.text(), citation.instrument());
  }

  /** An article in the reader's language, where that is not the law's own; else null. */
  public String translation(Article article) {
    return translation(article.text(), article.instrument());
  }

  private String translation(Text text, String instrument) {
    var reading = locales.getLanguage().getCode();
    return text == null || reading.equals(language(instrument)) ? null : LawWords.in(text, reading);
  }

  /** Who proposes the value while the article is to be confirmed; null otherwise. */
  public String proposedBy(Citation citation) {
    if (!citation.articleToConfirm()) {
      return null;
    }
    var source = reader(citation.proposedBy());
    return source.isEmpty()
        ? words.get("common.citation.no-text")
        : words.of("common.citation.proposed", source);
  }

  /** Language code of an instrument: {@code fa} for {@code ir/law-1400}. */
  public String language(String instrument) {
    var jurisdiction = Jurisdiction.ofPack(instrument);
    return jurisdiction == null ? "en" : jurisdiction.language();
  }

  private String reader(Text text) {
    return text == null ? "" : LawWords.in(text, locales.getLanguage().getCode());
  }
}

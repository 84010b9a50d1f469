package org.rutba.web.ui;

import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rutba.identity.Reader;
import org.rutba.identity.ReadingSettings;

/**
 * The reader's language: the one chosen in this session, else the one of the person's settings,
 * else the one this browser chose before (kept in a cookie), else the first of the browser's that
 * is offered, else the first offered.
 */
@Named
@RequestScoped
public class Locales {

  @Inject HttpServletRequest request;

  Language language;

  /** As ICU names them; null for those of the language. */
  String digits;

  String jurisdiction;

  @PostConstruct
  void choose() {
    var reader = PersonSession.reader(request);
    digits = reader.map(Reader::settings).map(ReadingSettings::digits).orElse(null);
    jurisdiction = reader.map(Reader::jurisdiction).orElse(null);
    language =
        PersonSession.preferred(request, Preferences.LANGUAGE, ReadingSettings::language)
            .or(() -> Preferences.chosen(request, Preferences.LANGUAGE))
            .flatMap(Language::offered)
            .orElseGet(this::browserLanguage);
  }

  /** Language with the region and digits numbers and dates are written in. */
  ULocale reading() {
    var own = ULocale.forLocale(language.reading());
    return digits == null ? own : own.setKeywordValue("numbers", digits);
  }

  private Language browserLanguage() {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.offered(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.offered().get(0));
  }

  public Language getLanguage() {
    return language;
  }

  public Locale getLocale() {
    return language.locale();
  }

  /** Code of the reader's jurisdiction; null before somebody signed in. */
  public String getJurisdiction() {
    return jurisdiction;
  }

  public List<Language> getOffered() {
    return Language.offered();
  }
}

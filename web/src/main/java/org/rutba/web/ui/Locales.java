package org.rutba.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The reader's language: the one chosen (kept in a cookie), else the first of the browser's that is
 * offered, else the first offered.
 */
@Named
@RequestScoped
public class Locales {

  @Inject HttpServletRequest request;

  Language language;

  @PostConstruct
  void choose() {
    language =
        Preferences.chosen(request, Preferences.LANGUAGE)
            .flatMap(Language::offered)
            .orElseGet(this::browserLanguage);
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

  public List<Language> getOffered() {
    return Language.offered();
  }
}

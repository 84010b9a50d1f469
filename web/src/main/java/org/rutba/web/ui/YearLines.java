package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.SortedMap;

/** Draws figures of years in the direction the reader's language runs. */
@RequestScoped
public class YearLines {

  @Inject Locales locales;

  /** The line of the years; null where there is none to draw. */
  public YearLine of(SortedMap<Integer, BigDecimal> values, BigDecimal threshold) {
    return values.isEmpty()
        ? null
        : YearLine.of(values, threshold, "rtl".equals(locales.getLanguage().getDirection()));
  }
}

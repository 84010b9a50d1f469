package org.rutba.web.calculator;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Locales;
import org.rutba.web.ui.Messages;

/**
 * A figure of zero or more as people type it: in any digits, with the decimal sign and the
 * thousands of their script.
 */
@FacesConverter("org.rutba.Figure")
public class FigureConverter implements Converter<BigDecimal> {

  private static final int LONGEST = 12;

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var plain = new StringBuilder();
    typed
        .strip()
        .codePoints()
        .filter(c -> c != '٬' && c != ',' && !Character.isSpaceChar(c))
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c == '٫' || c == '/' ? '.' : c);
              }
            });
    if (plain.length() > LONGEST || !plain.toString().matches("\\d+(\\.\\d{1,4})?")) {
      var words = CDI.current().select(Messages.class).get().get("calculator.figure.wrong");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
    return new BigDecimal(plain.toString());
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, BigDecimal figure) {
    if (figure == null) {
      return "";
    }
    var digits = CDI.current().select(Format.class).get().digits(figure.toPlainString());
    var arabic = CDI.current().select(Locales.class).get().getLanguage().arabicScript();
    return arabic ? digits.replace('.', '٫') : digits;
  }
}

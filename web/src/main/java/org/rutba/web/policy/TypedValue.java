package org.rutba.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.regulation.ValueForm;
import org.rutba.web.common.Asked;

/** A value of the law as somebody types it, in any digits, and as a pack writes it. */
@Named
@RequestScoped
public class TypedValue {

  @Inject private Asked asked;
  @Inject private HttpServletRequest request;

  /** What was typed, written as in a pack; empty where nothing was. */
  public String written(ValueForm form) {
    return switch (form) {
      case PERIOD -> period();
      case SHARE -> share();
      case CHOICES -> choices();
      case NUMBER, WHOLE -> plain(given("value"));
      case DAY, CHOICE, AS_IN_THE_PACK -> given("value");
    };
  }

  public boolean chosen(String option) {
    return getChosen().contains(option);
  }

  /** The words ticked, in the order of the form. */
  public List<String> getChosen() {
    var values = request.getParameterValues("choice");
    return values == null ? List.of() : List.of(values);
  }

  private String period() {
    var parts = Stream.of("years", "months", "days").map(this::given).map(TypedValue::plain);
    var units = List.of("Y", "M", "D").iterator();
    var written = new StringBuilder("P");
    parts.forEach(
        part -> {
          var unit = units.next();
          if (!part.isEmpty() && !part.matches("0+")) {
            written.append(part).append(unit);
          }
        });
    return written.length() == 1 ? "" : written.toString();
  }

  private String share() {
    var part = plain(given("part"));
    var whole = plain(given("whole"));
    return part.isEmpty() || whole.isEmpty()
        ? ""
        : ("more-than".equals(given("exceeded")) ? "more than " : "at least ") + part + "/" + whole;
  }

  private String choices() {
    return getChosen().isEmpty() ? "" : "[" + String.join(", ", getChosen()) + "]";
  }

  private String given(String name) {
    var text = asked.text(name);
    return text == null ? "" : text;
  }

  /** Digits of any script as Latin ones, the decimal sign as a point. */
  private static String plain(String typed) {
    var plain = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> c != '٬' && !Character.isSpaceChar(c))
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c == '٫' ? '.' : c);
              }
            });
    return plain.toString();
  }
}

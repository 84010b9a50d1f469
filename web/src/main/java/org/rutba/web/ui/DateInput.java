package org.rutba.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A day typed as day, month and year in the reader's calendar, in any digits; its value is the ISO
 * day. The server side of the composite {@code dateInput}.
 */
@FacesComponent("org.rutba.DateInput")
public class DateInput extends UIInput implements NamingContainer {

  private static final List<String> PARTS = List.of("dayField", "monthField", "yearField");

  @Override
  public String getFamily() {
    return UINamingContainer.COMPONENT_FAMILY;
  }

  /** Fills the three fields from the value, unless they hold what was just typed. */
  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (getValue() instanceof LocalDate day
        && PARTS.stream().allMatch(part -> typed(part) == null)) {
      var official = calendar().official();
      part("dayField").setValue(format().digits(official.dayOfMonth(day)));
      part("monthField").setValue(format().digits(official.monthOf(day)));
      part("yearField").setValue(format().digits(official.yearOf(day)));
    }
    PARTS.forEach(name -> describe(context, part(name)));
    super.encodeBegin(context);
  }

  private void describe(FacesContext context, UIInput part) {
    var wrong = isWrong();
    var attributes = part.getPassThroughAttributes(true);
    if (wrong) {
      attributes.put("aria-invalid", "true");
      attributes.put("aria-describedby", getClientId(context) + ":error");
    } else {
      attributes.remove("aria-invalid");
      attributes.remove("aria-describedby");
    }
  }

  @Override
  public String getRequiredMessage() {
    var own = super.getRequiredMessage();
    return own == null
        ? CDI.current().select(Messages.class).get().get("common.date.required")
        : own;
  }

  @Override
  public Object getSubmittedValue() {
    var typed =
        PARTS.stream().map(this::typed).map(text -> text == null ? "" : text.strip()).toList();
    return typed.stream().allMatch(String::isEmpty) ? "" : String.join("/", typed);
  }

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    if (submitted == null || submitted.toString().isEmpty()) {
      return null;
    }
    var parts = submitted.toString().split("/", -1);
    if (Stream.of(parts).anyMatch(String::isEmpty)) {
      throw refused("common.date.incomplete");
    }
    return day(number(parts[2]), number(parts[1]), number(parts[0]));
  }

  private LocalDate day(int year, int month, int day) {
    var official = calendar().official();
    if (year < official.firstYear() || year > official.lastYear()) {
      throw refused(
          "common.date.year-range",
          format().digits(official.firstYear()),
          format().digits(official.lastYear()));
    }
    if (month < 1 || month > CalendarSystem.MONTHS) {
      throw refused("common.date.month-range", 1, CalendarSystem.MONTHS);
    }
    var length = official.monthLength(year, month);
    if (day < 1 || day > length) {
      var name = calendar().monthName(month, locales().getLanguage().reading());
      throw refused("common.date.day-range", name, length, 1);
    }
    return official.date(year, month, day);
  }

  private static int number(String typed) {
    var digits = new StringBuilder();
    typed
        .codePoints()
        .forEach(
            c ->
                digits.append(
                    Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : "x"));
    if (digits.length() > 4 || digits.indexOf("x") >= 0) {
      throw refused("common.date.not-a-number");
    }
    return Integer.parseInt(digits.toString());
  }

  /** Whether something is wrong with what was typed. */
  public boolean isWrong() {
    return !getErrors().isEmpty();
  }

  /** What is wrong, in the reader's words; empty when nothing is. */
  public String getErrors() {
    return getFacesContext().getMessageList(getClientId(getFacesContext())).stream()
        .map(FacesMessage::getSummary)
        .findFirst()
        .orElse("");
  }

  /**
   * The day typed or held, in the calendars the reader did not choose; empty when there is none.
   */
  public List<String> getBeside() {
    var day = shown();
    return day == null
        ? List.of()
        : calendars().getOthers().stream().map(other -> format().date(day, other)).toList();
  }

  private LocalDate shown() {
    if (Objects.equals(getSubmittedValue(), "")) {
      return getValue() instanceof LocalDate day ? day : null;
    }
    try {
      return (LocalDate) getConvertedValue(getFacesContext(), getSubmittedValue());
    } catch (ConverterException unreadable) {
      return null;
    }
  }

  private String typed(String name) {
    var part = part(name);
    var text = part.getSubmittedValue() == null ? part.getLocalValue() : part.getSubmittedValue();
    return text == null ? null : text.toString();
  }

  private UIInput part(String name) {
    return (UIInput) findComponent(name);
  }

  private static ConverterException refused(String key, Object... arguments) {
    var words = CDI.current().select(Messages.class).get().of(key, arguments);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
  }

  private static CalendarSystem calendar() {
    return calendars().getChosen();
  }

  private static Calendars calendars() {
    return CDI.current().select(Calendars.class).get();
  }

  private static Locales locales() {
    return CDI.current().select(Locales.class).get();
  }

  private static Format format() {
    return CDI.current().select(Format.class).get();
  }
}

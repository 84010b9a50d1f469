package org.rutba.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rutba.platform.Page;

/** What the address of a page asks for. What cannot be read is as if it had not been asked. */
@RequestScoped
public class Asked {

  private static final int LARGEST_PAGE = 1_000_000;

  @Inject private HttpServletRequest request;

  /** The words given; null for none. */
  public String text(String name) {
    var text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The parameters of the page's address; of a form sent, those it was shown under. */
  public String address() {
    var sent = text("address");
    var shown = sent == null ? request.getQueryString() : sent;
    return shown == null ? "" : shown;
  }

  /** A number, 0 for none. */
  public long number(String name) {
    try {
      return Optional.ofNullable(text(name)).map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }

  /** An ISO day; null for none. */
  public LocalDate day(String name) {
    try {
      return Optional.ofNullable(text(name)).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  public boolean yes(String name) {
    return "true".equals(text(name));
  }

  /** The page of a list asked for, counted from 1. */
  public int page() {
    return (int) Math.max(1, Math.min(LARGEST_PAGE, number("page")));
  }

  /** The part of a list asked for: {@code page}, {@code sort}, {@code order=down}. */
  public Page page(int size) {
    return new Page((page() - 1) * size, size, text("sort"), "down".equals(text("order")));
  }
}

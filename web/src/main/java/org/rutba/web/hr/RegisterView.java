package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.decree.DecreeStatus;
import org.rutba.decree.book.BookEntry;
import org.rutba.decree.book.BookFilter;
import org.rutba.decree.book.BookService;
import org.rutba.decree.book.BookSheet;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.OfficialMonths;

/** The register of one unit's decrees of one official year, number by number. */
@Named
@RequestScoped
public class RegisterView {

  private static final int SIZE = 50;

  @EJB private BookService books;
  @Inject private Asked asked;
  @Inject private OfficialMonths months;

  private List<UnitHead> issuers;
  private List<Integer> years = List.of();
  private long unit;
  private int year;
  private BookSheet sheet;

  @PostConstruct
  void choose() {
    issuers = books.issuers();
    if (!issuers.isEmpty()) {
      unit = asked.number("unit") == 0 ? issuers.get(0).id() : asked.number("unit");
      years = books.years(unit);
      var wanted = (int) asked.number("year");
      year = wanted > 0 ? wanted : years.isEmpty() ? months.getThisYear() : years.get(0);
    }
  }

  static BookFilter filter(Asked asked) {
    var status =
        Stream.of(DecreeStatus.values())
            .filter(each -> each.code().equals(asked.text("status")))
            .findFirst()
            .orElse(null);
    var served = asked.text("served");
    return new BookFilter(
        asked.text("q"), status, served == null ? null : Boolean.valueOf("yes".equals(served)));
  }

  /** The page asked for; null where no unit has issued a decree. */
  public BookSheet getSheet() {
    if (sheet == null && !issuers.isEmpty()) {
      sheet = books.book(unit, year, filter(asked), asked.page(SIZE));
    }
    return sheet;
  }

  /** Every entry, for the printed register. */
  public List<BookEntry> getEntries() {
    return issuers.isEmpty() ? List.of() : books.entries(unit, year, filter(asked));
  }

  public List<UnitHead> getIssuers() {
    return issuers;
  }

  public List<Integer> getYears() {
    return years;
  }

  public long getUnit() {
    return unit;
  }

  public int getYear() {
    return year;
  }

  public DecreeStatus[] getStatuses() {
    return DecreeStatus.values();
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** The parameters of this page's address, for the file and the printed page. */
  public String getAddress() {
    return "unit="
        + unit
        + "&year="
        + year
        + Stream.of("status", "served")
            .filter(name -> asked.text(name) != null)
            .map(name -> "&" + name + "=" + asked.text(name).replaceAll("[^a-z]", ""))
            .reduce("", String::concat);
  }
}

package org.rutba.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rutba.platform.Page;
import org.rutba.request.CaseService;
import org.rutba.request.RequestFilter;
import org.rutba.request.RequestFilter.Tray;
import org.rutba.request.RequestLine;
import org.rutba.web.common.Asked;

/** The school's requests, a tray at a time; tray, filter, order and page stand in the address. */
@Named
@RequestScoped
public class RequestsView {
  private static final int SIZE = 20;
  private static final List<Tray> TRAYS =
      List.of(Tray.DRAFTS, Tray.RETURNED, Tray.WITH_THE_BOARD, Tray.DECIDED);

  @EJB private CaseService cases;
  @Inject private Asked asked;

  private List<RequestLine> lines;
  private long total;

  @PostConstruct
  void read() {
    var filter = new RequestFilter(tray(), asked.text("q"), asked.text("target"));
    var page = asked.page(SIZE);
    lines =
        cases.requests(
            filter, page.sort() == null ? new Page(page.first(), SIZE, usualOrder(), true) : page);
    total = cases.requestsSize(filter);
  }

  private Tray tray() {
    var code = asked.text("tray");
    return TRAYS.stream().filter(tray -> code(tray).equals(code)).findFirst().orElse(Tray.DRAFTS);
  }

  private static String code(Tray tray) {
    return tray.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String usualOrder() {
    return switch (tray()) {
      case DRAFTS -> "saved";
      case DECIDED -> "decided";
      default -> "submitted";
    };
  }

  public List<String> getTrays() {
    return TRAYS.stream().map(RequestsView::code).toList();
  }

  public String getTray() {
    return code(tray());
  }

  /** The column the list is ordered by when nothing is asked, the latest first. */
  public String getDay() {
    return usualOrder();
  }

  public boolean isFiltered() {
    return asked.text("q") != null || asked.text("target") != null;
  }

  public List<RequestLine> getLines() {
    return lines;
  }

  public long getTotal() {
    return total;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public String page(RequestLine line) {
    return RequestLines.page(line);
  }
}

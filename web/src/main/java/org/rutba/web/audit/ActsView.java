package org.rutba.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.rutba.audit.ActLine;
import org.rutba.audit.AuditService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** The search of acts; all that narrows it stands in the address. */
@Named
@RequestScoped
public class ActsView {

  private static final int SIZE = 25;

  @EJB private AuditService audit;
  @Inject private ActsSearch search;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private LocalDate from;
  private LocalDate to;
  private List<ActLine> lines;
  private long total;

  @PostConstruct
  void fill() {
    from = asked.day("from");
    to = asked.day("to");
  }

  /** Lines are read when they are shown: the form alone needs none. */
  public List<ActLine> getLines() {
    if (lines == null) {
      lines = audit.search(search.filter(), asked.page(SIZE));
      total = audit.count(search.filter());
    }
    return lines;
  }

  public long getTotal() {
    getLines();
    return total;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public boolean isExportable() {
    return getTotal() > 0 && getTotal() <= ActsExport.MOST;
  }

  public boolean isFiltered() {
    return search.narrowed();
  }

  public List<String> getOutcomes() {
    return ActsSearch.OUTCOMES;
  }

  public List<String> getKnownActs() {
    return ActsSearch.KNOWN;
  }

  public List<String> getKinds() {
    return ActsSearch.KINDS;
  }

  /** Leads to the address of the search that was filled in. */
  public void show() throws IOException {
    if (from != null && to != null && to.isBefore(from)) {
      problems.addAt("to", "audit.acts.days-turned");
      return;
    }
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("from", from);
    wanted.put("to", to);
    ActsSearch.WORDS.forEach(name -> wanted.put(name, asked.text(name)));
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath()
            + wanted.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + encoded(each.getValue().toString()))
                .collect(Collectors.joining("&", "/audit/acts?", "")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}

package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.decree.reconciliation.Doubt;
import org.rutba.decree.reconciliation.DoubtCounts;
import org.rutba.decree.reconciliation.DoubtLine;
import org.rutba.decree.reconciliation.ReconciliationService;
import org.rutba.web.common.Asked;

/** What does not fit about the ranks brought in from before the register. */
@Named
@RequestScoped
public class ReconciliationView {

  private static final int SIZE = 50;

  @EJB private ReconciliationService reports;
  @Inject private Asked asked;

  private Doubt kind;
  private DoubtCounts counts;
  private List<DoubtLine> lines;

  @PostConstruct
  void read() {
    kind = kind(asked);
    counts = reports.counts();
    lines = reports.lines(kind, asked.page(SIZE));
  }

  static Doubt kind(Asked asked) {
    return Stream.of(Doubt.values())
        .filter(one -> one.code().equals(asked.text("kind")))
        .findFirst()
        .orElse(null);
  }

  public DoubtCounts getCounts() {
    return counts;
  }

  public List<DoubtLine> getLines() {
    return lines;
  }

  public Doubt[] getKinds() {
    return Doubt.values();
  }

  /** The kind shown; empty for all. */
  public String getKind() {
    return kind == null ? "" : kind.code();
  }

  public int getTotal() {
    return kind == null ? counts.total() : counts.of(kind);
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

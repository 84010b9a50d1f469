package org.rutba.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.dossier.evidence.EvidenceKind;
import org.rutba.dossier.evidence.EvidenceLine;
import org.rutba.dossier.evidence.QueueFilter;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.web.common.Asked;

/** What waits for the examiner at the screen, the oldest first. */
@Named
@RequestScoped
public class ReviewQueueView {
  private static final int SIZE = 20;
  private static final List<String> TRAYS = List.of("waiting", "information", "held", "decided");

  @EJB private ReviewService review;
  @Inject private Asked asked;

  private String power;
  private List<EvidenceLine> lines;
  private final Map<String, Long> counts = new HashMap<>();

  @PostConstruct
  void read() {
    power = review.power();
    lines = review.queue(filter(getTray()), asked.page(SIZE));
    for (var tray : getTrays()) {
      counts.put(tray, review.queueSize(filter(tray)));
    }
  }

  private QueueFilter filter(String tray) {
    return new QueueFilter(tray, asked.text("q"), asked.text("kind"));
  }

  /** Word of what the examiner examines; null where no power is given yet. */
  public String getPower() {
    return power;
  }

  /** The trays of the queue; only of a board's pieces some are before the board. */
  public List<String> getTrays() {
    return "board".equals(power)
        ? List.of("waiting", "before-board", "information", "held", "decided")
        : TRAYS;
  }

  public String getTray() {
    var tray = asked.text("tray");
    return tray != null && getTrays().contains(tray) ? tray : TRAYS.get(0);
  }

  public Long count(String tray) {
    return counts.get(tray);
  }

  public List<EvidenceLine> getLines() {
    return lines;
  }

  public long getTotal() {
    return counts.get(getTray());
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public List<String> getKinds() {
    return Arrays.stream(EvidenceKind.values()).map(EvidenceKind::code).toList();
  }

  public boolean isFiltered() {
    return asked.text("q") != null || asked.text("kind") != null;
  }
}

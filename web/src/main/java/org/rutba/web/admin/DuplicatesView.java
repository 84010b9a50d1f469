package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.people.ApartLine;
import org.rutba.people.DuplicateService;
import org.rutba.people.LikelyPair;
import org.rutba.people.MergeLine;
import org.rutba.people.MergeService;
import org.rutba.web.common.Asked;

/** Likely duplicates, homonyms told apart, and merges, within the administrator's scope. */
@Named
@RequestScoped
public class DuplicatesView {

  private static final int SIZE = 25;
  private static final String LIKELY = "likely";

  @EJB private DuplicateService duplicates;
  @EJB private MergeService merges;
  @Inject private Asked asked;

  private List<LikelyPair> pairs = List.of();
  private List<ApartLine> apart = List.of();
  private List<MergeLine> merged = List.of();
  private int total;

  @PostConstruct
  void read() {
    var page = asked.page(SIZE);
    switch (getShown()) {
      case "apart" -> {
        apart = duplicates.apart(page);
        total = duplicates.apartCount();
      }
      case "merged" -> {
        merged = merges.merges(page);
        total = merges.mergeCount();
      }
      default -> {
        pairs = duplicates.likely(asked.text("q"), page);
        total = duplicates.likelyCount(asked.text("q"));
      }
    }
  }

  /** {@code likely}, {@code apart} or {@code merged}. */
  public String getShown() {
    var show = asked.text("show");
    return show == null || !List.of("apart", "merged").contains(show) ? LIKELY : show;
  }

  public List<LikelyPair> getPairs() {
    return pairs;
  }

  public List<ApartLine> getApart() {
    return apart;
  }

  public List<MergeLine> getMerged() {
    return merged;
  }

  public int getTotal() {
    return total;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

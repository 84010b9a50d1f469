package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rutba.audit.ActLine;
import org.rutba.audit.AuditService;

/** What was done about a record, who looked at it included, the latest first. */
@Named
@RequestScoped
public class RecordHistoryView {

  @Inject private RecordHead record;
  @EJB private AuditService audit;

  private List<ActLine> acts = List.of();

  @PostConstruct
  void read() {
    if (isTrailOpen()) {
      acts = new ArrayList<>(audit.trail("teacher", record.getTeacher().personnelNumber()));
      for (var former : record.getSheet().formerNumbers()) {
        acts.addAll(audit.trail("teacher", former.number()));
      }
      acts.sort(Comparator.comparing(ActLine::at).reversed());
    }
  }

  /** Whether the person at the screen may read who did what. */
  public boolean isTrailOpen() {
    return !record.isOwn();
  }

  public List<ActLine> getActs() {
    return acts;
  }
}

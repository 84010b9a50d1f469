package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;

/** The decrees of a teacher, the latest effective day first. */
@Named
@RequestScoped
public class RecordDecreesView {

  @Inject private RecordHead record;
  @EJB private DecreeService decrees;

  private List<DecreeLine> lines;

  @PostConstruct
  void read() {
    lines = decrees.ofTeacher(record.getTeacher().id());
  }

  public List<DecreeLine> getLines() {
    return lines;
  }
}

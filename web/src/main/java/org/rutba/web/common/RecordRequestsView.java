package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.platform.Page;
import org.rutba.request.CaseService;
import org.rutba.request.RequestFilter;
import org.rutba.request.RequestLine;

/** The requests of a teacher that were not withdrawn. */
@Named
@RequestScoped
public class RecordRequestsView {

  @Inject private RecordHead record;
  @EJB private CaseService cases;

  private List<RequestLine> lines;

  @PostConstruct
  void read() {
    var teacher = record.getTeacher();
    var filter = new RequestFilter(RequestFilter.Tray.ALL, teacher.personnelNumber(), null);
    lines =
        cases.requests(filter, Page.first(Page.LARGEST)).stream()
            .filter(line -> line.teacherId() == teacher.id())
            .toList();
  }

  public List<RequestLine> getLines() {
    return lines;
  }
}

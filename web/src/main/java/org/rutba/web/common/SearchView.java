package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.decree.DecreeFilter;
import org.rutba.decree.DecreeList;
import org.rutba.decree.DecreeService;
import org.rutba.platform.Page;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.register.TeacherList;
import org.rutba.request.CaseService;
import org.rutba.request.RequestFilter;
import org.rutba.request.RequestLine;

/** Teachers, cases and decrees by name or number, within the scope of the person at the screen. */
@Named
@RequestScoped
public class SearchView {

  private static final int SIZE = 10;

  @EJB private RegisterService register;
  @EJB private CaseService cases;
  @EJB private DecreeService decrees;
  @Inject private RecordAccess access;
  @Inject private Asked asked;

  private TeacherList teachers = new TeacherList(List.of(), 0);
  private List<RequestLine> requests = List.of();
  private DecreeList issued = new DecreeList(List.of(), 0);

  @PostConstruct
  void search() {
    var words = asked.text("q");
    if (words == null) {
      return;
    }
    var page = Page.first(SIZE);
    teachers = register.teachers(new TeacherFilter(words, 0, null, true), page);
    if (access.requests()) {
      requests = cases.requests(new RequestFilter(RequestFilter.Tray.ALL, words, null), page);
    }
    if (access.registerOfDecrees()) {
      issued = decrees.decrees(new DecreeFilter(0, null, words, null), page);
    }
  }

  public String getWords() {
    return asked.text("q");
  }

  public TeacherList getTeachers() {
    return teachers;
  }

  public List<RequestLine> getRequests() {
    return requests;
  }

  public DecreeList getDecrees() {
    return issued;
  }

  public boolean isNothing() {
    return teachers.count() == 0 && requests.isEmpty() && issued.count() == 0;
  }
}

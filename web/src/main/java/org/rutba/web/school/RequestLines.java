package org.rutba.web.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rutba.platform.Page;
import org.rutba.request.CaseService;
import org.rutba.request.RequestFilter;
import org.rutba.request.RequestLine;

/** Single requests out of the school's list. */
@RequestScoped
public class RequestLines {

  /** States in which a second request for the same teacher is refused. */
  private static final Set<String> OPEN =
      Set.of("draft", "before-committee", "returned", "granted");

  @EJB private CaseService cases;

  /** The request of a number, drafts included; empty for one withdrawn or outside the school. */
  public Optional<RequestLine> of(String number) {
    return matching(number).stream().filter(line -> line.number().equals(number)).findFirst();
  }

  /** The open request of a teacher. */
  public Optional<RequestLine> openFor(long teacher, String personnelNumber) {
    return matching(personnelNumber).stream()
        .filter(line -> line.teacherId() == teacher && OPEN.contains(line.state()))
        .findFirst();
  }

  /** The open requests of the school, by teacher. */
  public Map<Long, RequestLine> open() {
    return matching(null).stream()
        .filter(line -> OPEN.contains(line.state()))
        .collect(Collectors.toMap(RequestLine::teacherId, Function.identity()));
  }

  /** Where an open request is worked on, or read while it is with others. */
  public static String page(RequestLine line) {
    var page =
        switch (line.state()) {
          case "draft" -> "/school/request";
          case "returned" -> "/school/answer";
          default -> "/common/case";
        };
    return page + "?number=" + line.number();
  }

  private List<RequestLine> matching(String text) {
    var filter = new RequestFilter(RequestFilter.Tray.ALL, text, null);
    return cases.requests(filter, Page.first(Page.LARGEST));
  }
}

package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftSheet;
import org.rutba.decree.DraftState;
import org.rutba.decree.IssueDecree;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.RefusalWords;

/** Drafts chosen from the list: what becomes of each, one confirmation, and what was issued. */
@Named
@RequestScoped
public class IssueView {

  /** As many as a page of the list shows. */
  private static final int MOST = 20;

  private static final String NUMBER = "number";

  /**
   * A chosen draft.
   *
   * @param why it is left out, a sentence each; empty where it can be issued
   */
  public record Row(DraftSheet sheet, List<String> why) {}

  @EJB private DecreeService decrees;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private Messages words;
  @Inject private RefusalWords refusals;

  private List<Row> rows;

  public List<Row> getRows() {
    if (rows == null) {
      var teachers = new HashSet<Long>();
      rows = new ArrayList<>();
      given("draft").map(Long::valueOf).distinct().limit(MOST).forEach(id -> add(id, teachers));
    }
    return rows;
  }

  private void add(long id, HashSet<Long> teachers) {
    var sheet = decrees.draft(id);
    var why = new ArrayList<String>();
    if (sheet.line().state() == DraftState.HELD) {
      why.add(words.of("hr.issue.held", sheet.line().heldReason()));
    }
    sheet.obstacles().stream().map(refusals::of).forEach(why::add);
    if (why.isEmpty() && !teachers.add(sheet.line().teacherId())) {
      why.add(words.get("hr.issue.same-teacher"));
    }
    rows.add(new Row(sheet, List.copyOf(why)));
  }

  /** Rows that can be issued. */
  public int getIssuable() {
    return (int) getRows().stream().filter(row -> row.why().isEmpty()).count();
  }

  /** Whether a value behind one of them was invented for a demonstration. */
  public boolean isIllustrative() {
    return getRows().stream().anyMatch(row -> row.why().isEmpty() && row.sheet().illustrative());
  }

  /** The decrees just issued, by the numbers in the address. */
  public List<DecreeLine> getIssued() {
    return given(NUMBER).limit(MOST).map(number -> decrees.decree(number).line()).toList();
  }

  /** Issues exactly what the preview offered, all of it or nothing. */
  public void issue() throws IOException {
    try {
      var set = given("issue").map(IssueView::seen).toList();
      var numbers = decrees.issue(set).stream().map(issued -> NUMBER + "=" + encoded(issued));
      var external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(
          external.getRequestContextPath()
              + "/hr/issue?"
              + numbers.collect(Collectors.joining("&")));
    } catch (ChangedMeanwhile changed) {
      rows = null;
      problems.add("hr.issue.changed");
    }
  }

  private static String encoded(org.rutba.decree.IssuedDecree issued) {
    return URLEncoder.encode(issued.number(), StandardCharsets.UTF_8);
  }

  private static IssueDecree seen(String draftAndVersion) {
    var parts = draftAndVersion.split(":", 2);
    return new IssueDecree(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
  }

  private Stream<String> given(String name) {
    var values = request.getParameterValues(name);
    return values == null ? Stream.empty() : Stream.of(values).filter(IssueView::plain);
  }

  /** Numbers of decrees and drafts, and nothing else. */
  private static boolean plain(String value) {
    return value.matches("[0-9A-Za-z/:.-]{1,60}");
  }
}

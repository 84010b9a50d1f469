package org.rutba.web.licence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.licence.IssueLicence;
import org.rutba.licence.LicenceLine;
import org.rutba.licence.LicenceOutcome;
import org.rutba.licence.LicenceService;
import org.rutba.licence.Prospect;
import org.rutba.platform.Refusal;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.RefusalWords;

/** Teachers chosen from a list: what becomes of each, one confirmation, and what was issued. */
@Named
@RequestScoped
public class LicenceIssueView {

  /** As many as a page of a list shows. */
  private static final int MOST = 20;

  private static final String NUMBER = "number";
  private static final String LEFT = "left";

  /**
   * A chosen teacher.
   *
   * @param why no licence is issued; null where one can be
   */
  public record Row(Prospect prospect, String why) {}

  @EJB private LicenceService licences;
  @Inject private HttpServletRequest request;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private RefusalWords refusals;

  private List<Row> rows;
  private List<Row> left;
  private List<LicenceLine> issued;

  public List<Row> getRows() {
    if (rows == null) {
      rows =
          licences.prospects(ids("teacher")).stream()
              .map(one -> new Row(one, said(one.obstacle())))
              .toList();
    }
    return rows;
  }

  private String said(Refusal obstacle) {
    return obstacle == null ? null : refusals.of(obstacle);
  }

  /** Rows a licence can be issued for. */
  public int getIssuable() {
    return (int) getRows().stream().filter(row -> row.why() == null).count();
  }

  /** Whether the set was decided on: the address names what became of it. */
  public boolean isDone() {
    return given(NUMBER).findAny().isPresent() || given(LEFT).findAny().isPresent();
  }

  /** The licences just issued, by the numbers in the address. */
  public List<LicenceLine> getIssued() {
    if (issued == null) {
      issued = given(NUMBER).limit(MOST).map(licences::licence).toList();
    }
    return issued;
  }

  /** Those left out, and why they still would be; those without a reason had changed meanwhile. */
  public List<Row> getLeft() {
    if (left == null) {
      left =
          licences.prospects(ids(LEFT)).stream()
              .map(
                  one ->
                      new Row(
                          one,
                          one.obstacle() == null
                              ? words.get("licence.issue.changed")
                              : said(one.obstacle())))
              .toList();
    }
    return left;
  }

  /** Issues what the preview offered; each row is decided on its own. */
  public void issue() throws IOException {
    var outcomes = licences.issue(given("issue").limit(MOST).map(this::wanted).toList());
    var parts = outcomes.stream().map(LicenceIssueView::named).collect(Collectors.joining("&"));
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/licence/issue?" + parts);
  }

  private static String named(LicenceOutcome outcome) {
    return outcome.number() == null
        ? LEFT + "=" + outcome.teacher().id()
        : NUMBER + "=" + URLEncoder.encode(outcome.number(), StandardCharsets.UTF_8);
  }

  private IssueLicence wanted(String teacherAndLevel) {
    var parts = teacherAndLevel.split(":", 2);
    return new IssueLicence(Long.parseLong(parts[0]), parts[1], asked.text("why-" + parts[0]));
  }

  private List<Long> ids(String name) {
    return given(name)
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Stream<String> given(String name) {
    var values = request.getParameterValues(name);
    return values == null ? Stream.empty() : Stream.of(values).filter(LicenceIssueView::plain);
  }

  /** Numbers of licences and teachers with their levels, and nothing else. */
  private static boolean plain(String value) {
    return value.matches("[0-9A-Za-z/:.-]{1,60}");
  }
}

package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.Lack;
import org.rutba.committee.ReturnMatter;
import org.rutba.web.ui.Problems;

/** The page on which the secretary returns a case for information, item by item. */
@Named
@RequestScoped
public class ReturnView {
  /** As many items as a leader can answer in one go; the board asks for what decides. */
  private static final int MOST = 6;

  /**
   * A row of the form.
   *
   * @param lack word of what is lacking; empty while none is chosen
   */
  public record Row(int number, String lack, String words) {

    /** Nothing was chosen or written in it. */
    boolean blank() {
      return lack.isEmpty() && words.isEmpty();
    }
  }

  @EJB private CommitteeService committees;
  @Inject private BoardMatter matter;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  /** The rows as they were sent, or empty ones. */
  public List<Row> getRows() {
    var lacks = given("lack");
    var words = given("words");
    return IntStream.range(0, MOST)
        .mapToObj(i -> new Row(i + 1, at(lacks, i), at(words, i)))
        .toList();
  }

  public List<Lack> getLacks() {
    return List.of(Lack.values());
  }

  /** Returns the case; a row half filled in is said, not passed over. */
  public String send() {
    var asked = new ArrayList<ReturnMatter.Asked>();
    for (var row : getRows()) {
      if (row.blank()) {
        continue;
      }
      if (row.lack().isEmpty() || row.words().isEmpty()) {
        problems.addAt(
            (row.lack().isEmpty() ? "lack-" : "words-") + row.number(),
            "committee.return.half",
            row.number());
        return null;
      }
      asked.add(new ReturnMatter.Asked(lack(row.lack()), row.words()));
    }
    if (asked.isEmpty()) {
      problems.addAt("lack-1", "committee.return.reason.missing");
      return null;
    }
    matter.forget();
    committees.returnForInformation(new ReturnMatter(matter.getNumber(), asked));
    problems.done("committee.return.done");
    return "/committee/case?faces-redirect=true&number=" + matter.getNumber();
  }

  private static Lack lack(String code) {
    return Arrays.stream(Lack.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(Lack.OTHER);
  }

  private String[] given(String name) {
    var values = request.getParameterValues(name);
    return values == null ? new String[0] : values;
  }

  private static String at(String[] values, int i) {
    return i < values.length ? values[i].strip() : "";
  }
}

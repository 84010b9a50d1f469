package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * The points table filled in for one teacher on one day.
 *
 * @param total of the rows that can be counted
 * @param maximum sum of the rows' maxima; null while one of them is not confirmed
 * @param unconfirmed names of the parameters needed and not confirmed; the total is then no basis
 *     for a finding
 * @param notes why items do not count, or count otherwise than as one each
 */
public record Scorecard(
    List<Row> rows,
    BigDecimal total,
    BigDecimal maximum,
    Citation citation,
    List<String> unconfirmed,
    List<Note> notes) {

  public Scorecard {
    rows = List.copyOf(rows);
    unconfirmed = List.copyOf(unconfirmed);
    notes = List.copyOf(notes);
  }

  public boolean illustrative() {
    return rows.stream().anyMatch(Row::illustrative);
  }

  /** References of everything counted. */
  public List<String> evidence() {
    var all = new ArrayList<String>();
    rows.forEach(row -> all.addAll(row.evidence()));
    return all;
  }

  /**
   * One row.
   *
   * @param points counted, the maximum applied
   * @param uncapped what would count without the maxima
   * @param maximum null while not confirmed
   */
  public record Row(
      String code,
      String number,
      Text title,
      BigDecimal points,
      BigDecimal uncapped,
      BigDecimal maximum,
      boolean illustrative,
      List<String> evidence) {

    public Row {
      evidence = List.copyOf(evidence);
    }
  }
}

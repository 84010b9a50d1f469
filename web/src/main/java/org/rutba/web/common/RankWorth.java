package org.rutba.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.rutba.rules.law.Parameter;
import org.rutba.web.ui.WordsOfLaw;

/** What the rank held today is worth: its least percentage of the three rights. */
@Named
@RequestScoped
public class RankWorth {

  @Inject private RecordHead record;
  @Inject private WordsOfLaw law;

  /** The percentage with its article; null without a rank, or where the law gives none. */
  public Parameter<?> getPercentage() {
    return record.getRank() == null ? null : law.supplement(record.getRank());
  }

  /** The sum of the three rights of today, in points a month; null where none are recorded. */
  public BigDecimal getRights() {
    var rights = record.getSheet().pay();
    return rights == null ? null : rights.sum();
  }
}

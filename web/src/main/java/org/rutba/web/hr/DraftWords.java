package org.rutba.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.decree.Consequence;
import org.rutba.decree.OfficialMonth;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.OfficialMonths;

/** What follows when a draft is issued, as sentences. */
@Named
@RequestScoped
public class DraftWords {

  @Inject private Messages words;
  @Inject private Findings findings;
  @Inject private Format format;
  @Inject private OfficialMonths months;

  public String follows(Consequence consequence) {
    var ranked = consequence.kind() == Consequence.Kind.RANK_HOLDS;
    return words.of(
        "hr.follows." + consequence.kind().code(),
        consequence.arguments().stream()
            .map(each -> ranked && each instanceof String rank ? findings.rank(rank) : said(each))
            .toArray());
  }

  private Object said(Object argument) {
    if (argument instanceof String number) {
      return format.digits(number);
    }
    return argument instanceof OfficialMonth month ? months.name(month) : argument;
  }

  public String icon(Consequence consequence) {
    return switch (consequence.kind()) {
      case NUMBER_USED -> "seal";
      case RANK_HOLDS -> "history";
      case EARLIER_SUPERSEDED -> "layers";
      case ARREARS_LINES, RECOVERY_LINES -> "coins";
      case TOLD -> "bell";
      case VERIFIABLE -> "eye";
    };
  }
}

package org.rutba.web.common;

import java.math.BigDecimal;
import java.util.Objects;
import org.rutba.dossier.evidence.ItemFacts;

/** What the points table asks of an item, as typed into the fields of a form. */
public final class ItemFields {
  private static final BigDecimal MOST = new BigDecimal(999);
  private static final int NOT_A_NUMBER = -1;

  private ItemFields() {}

  /** Fields that are not on the form count as said nothing; what is no number as one below 0. */
  public static ItemFacts typed(Asked asked) {
    return new ItemFacts(
        Objects.requireNonNullElse(asked.text("category"), ""),
        Objects.requireNonNullElse(asked.text("document"), ""),
        whole(asked, "printing", 1),
        asked.yes("stated"),
        whole(asked, "foreign-speakers", 0),
        whole(asked, "foreign-countries", 0));
  }

  private static int whole(Asked asked, String name, int otherwise) {
    var typed = asked.text(name);
    if (typed == null) {
      return otherwise;
    }
    var figure = Figure.of(typed);
    return figure == null || figure.stripTrailingZeros().scale() > 0 || figure.compareTo(MOST) > 0
        ? NOT_A_NUMBER
        : figure.intValue();
  }
}

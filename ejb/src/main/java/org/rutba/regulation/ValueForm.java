package org.rutba.regulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a value is written, for whoever types one. */
public enum ValueForm {
  /** 72, 1.5. */
  NUMBER,
  /** A number without decimals. */
  WHOLE,
  /** {@code P5Y}, {@code P3M}. */
  PERIOD,
  /** {@code 2022-03-06}. */
  DAY,
  /** {@code at least 2/3}, {@code more than 1/2}. */
  SHARE,
  /** One word of several. */
  CHOICE,
  /** Several words in their order: {@code [county, province]}. */
  CHOICES,
  /** Anything else, as a pack writes it. */
  AS_IN_THE_PACK;

  /** What each form looks like; the first that a kind takes, and no other word, is its form. */
  private static final Map<ValueForm, String> EXAMPLES = new EnumMap<>(ValueForm.class);

  private static final String WORD = "word";

  static {
    EXAMPLES.put(NUMBER, "1.5");
    EXAMPLES.put(WHOLE, "1");
    EXAMPLES.put(PERIOD, "P1Y");
    EXAMPLES.put(DAY, "2022-03-06");
    EXAMPLES.put(SHARE, "at least 1/2");
  }

  /**
   * @param options the words a value may be made of; empty where there is no choice
   */
  static ValueForm of(ProvisionKind kind, List<String> options) {
    if (!options.isEmpty()) {
      return takes(kind, options.get(0)) ? CHOICE : CHOICES;
    }
    if (takes(kind, WORD)) {
      return AS_IN_THE_PACK;
    }
    for (var form : values()) {
      if (EXAMPLES.containsKey(form) && takes(kind, EXAMPLES.get(form))) {
        return form;
      }
    }
    return AS_IN_THE_PACK;
  }

  private static boolean takes(ProvisionKind kind, String written) {
    try {
      kind.read(PackNode.parse("example", written));
      return true;
    } catch (PackDefect no) {
      return false;
    }
  }
}

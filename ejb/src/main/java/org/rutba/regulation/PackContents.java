package org.rutba.regulation;

import java.util.List;
import java.util.Map;

/**
 * What a pack provides.
 *
 * @param provisions in the order of the files
 * @param overlay for an illustrative pack: the values that stand in, by the provision's full name
 */
record PackContents(List<Provision> provisions, Map<String, DatedValue> overlay) {

  PackContents {
    provisions = List.copyOf(provisions);
    overlay = Map.copyOf(overlay);
  }
}

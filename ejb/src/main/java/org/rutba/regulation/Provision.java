package org.rutba.regulation;

import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.law.Text;

/**
 * One rule of a pack: what it is, and its values over time.
 *
 * @param name pack and id, such as {@code ir/law-1400#years-in-rank/daneshyar}
 * @param attributes the keys that describe it
 */
record Provision(
    String name,
    String id,
    ProvisionKind kind,
    Text title,
    PackNode attributes,
    List<DatedValue> values) {

  Provision {
    values = List.copyOf(values);
  }

  /** The value of a day; null where none holds. */
  DatedValue on(LocalDate day) {
    for (var value : values) {
      if (value.period().covers(day)) {
        return value;
      }
    }
    return null;
  }

  String attribute(String key) {
    return attributes.need(key).text();
  }
}

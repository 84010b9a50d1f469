package org.rutba.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.EffectivePeriod;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Proposal;

/** The values of one provision over time: as written, as confirmed, and as invented meanwhile. */
final class ValuesOverTime {

  private final Provision provision;
  private final List<Confirmation> confirmations;
  private final List<Pack> standIns;

  /**
   * Gathers them.
   *
   * @param confirmations all that the ministry has confirmed
   * @param standIns packs of illustrative values; none where they do not stand in
   */
  ValuesOverTime(Provision provision, List<Confirmation> confirmations, List<Pack> standIns) {
    this.provision = provision;
    this.confirmations =
        confirmations.stream()
            .filter(one -> one.parameter().equals(provision.name()))
            .sorted(
                Comparator.comparing(Confirmation::validFrom).thenComparing(Confirmation::revision))
            .toList();
    this.standIns = standIns;
  }

  /** What the pack itself says, a value a period. */
  static List<Parameter<?>> written(Provision provision) {
    var written = new ArrayList<Parameter<?>>();
    for (var dated : provision.values()) {
      written.add(
          parameter(provision, dated, dated.value(), dated.origin(), false, dated.period()));
    }
    return written;
  }

  List<ValueLine> lines() {
    var lines = new ArrayList<ValueLine>();
    written(provision).forEach(value -> lines.add(new ValueLine(value, "")));
    var first = provision.values().get(0);
    for (var pack : standIns) {
      var standIn = pack.contents().overlay().get(provision.name());
      if (standIn != null) {
        lines.add(
            new ValueLine(
                parameter(
                    provision,
                    first,
                    standIn.value(),
                    Origin.ILLUSTRATIVE,
                    false,
                    standIn.period()),
                ""));
      }
    }
    for (int i = 0; i < confirmations.size(); i++) {
      var one = confirmations.get(i);
      var next = i + 1 < confirmations.size() ? confirmations.get(i + 1).validFrom() : null;
      lines.add(
          new ValueLine(
              parameter(
                  provision,
                  first,
                  read(one),
                  first.origin(),
                  true,
                  new EffectivePeriod(one.validFrom(), last(one.validFrom(), next))),
              one.gazette()));
    }
    return lines;
  }

  /** The day before the next confirmation's; its own where both begin on one day. */
  private static LocalDate last(LocalDate from, LocalDate next) {
    if (next == null) {
      return null;
    }
    return next.isAfter(from) ? next.minusDays(1) : from;
  }

  private Object read(Confirmation confirmation) {
    return provision
        .kind()
        .read(PackNode.parse("confirmation " + confirmation.revision(), confirmation.value()));
  }

  private static Parameter<Object> parameter(
      Provision provision,
      DatedValue dated,
      Object value,
      Origin origin,
      boolean confirmed,
      EffectivePeriod period) {
    Citation citation = dated.citation();
    Proposal<Object> proposed = dated.proposed();
    return new Parameter<>(
        provision.name(), provision.title(), value, origin, confirmed, citation, period, proposed);
  }
}

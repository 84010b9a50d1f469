package org.rutba.regulation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Regulation;

/** The law, to be read by anybody: it is public. */
@Stateless
@DenyAll
public class RegulationService {
  private static final String ACT = "promotion";

  @Inject RegulationRepository regulations;

  /** Every pack that is loaded, drafts and illustrative ones included. */
  @PermitAll
  public List<PackLine> packs() {
    return regulations.packs().packs().stream().map(PackLine::of).toList();
  }

  /**
   * One instrument, with the values it gives on a day. Throws {@link NoSuchRegulation}.
   *
   * @param name such as {@code ir/law-1400}
   */
  @PermitAll
  public PackSheet pack(String name, LocalDate day) {
    var pack = regulations.packs().pack(name);
    var values = new ArrayList<Parameter<?>>();
    if (pack.status() != PackStatus.ILLUSTRATIVE && pack.inForceOn(day)) {
      for (var parameter : law(pack, day).parameters()) {
        if (parameter.name().startsWith(name + "#")) {
          values.add(parameter);
        }
      }
    }
    return new PackSheet(
        PackLine.of(pack), pack.wording(), List.copyOf(pack.articles().values()), values);
  }

  private Regulation law(Pack pack, LocalDate day) {
    var population = pack.populations().get(0);
    return regulations.named(pack.name(), ACT, population, day, "");
  }
}

package org.rutba.rules.law;

import java.util.List;

/**
 * Exactly which law a judgement was made under. The same version and the same facts give the same
 * judgement in any later year.
 *
 * @param packs the instruments that are the law, and those whose illustrative values stand in
 * @param cited instruments that are not the law but whose proposals the law's packs cite
 * @param confirmationRevision the last confirmation of a parameter taken into account; 0 for none
 * @param overlay whether illustrative values stood in for values not confirmed
 * @param draft whether an instrument that is not in force was judged under; such a judgement leads
 *     to no decree
 */
public record RegulationVersion(
    List<PackVersion> packs,
    List<PackVersion> cited,
    long confirmationRevision,
    boolean overlay,
    boolean draft) {

  public RegulationVersion {
    packs = List.copyOf(packs);
    cited = List.copyOf(cited);
  }

  /** A version whose packs cite nothing but one another. */
  public RegulationVersion(
      List<PackVersion> packs, long confirmationRevision, boolean overlay, boolean draft) {
    this(packs, List.of(), confirmationRevision, overlay, draft);
  }
}

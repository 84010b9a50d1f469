package org.rutba.dossier.need;

import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.EndsBeforeItBegins;
import org.rutba.register.UnitRepository;

/**
 * Findings on the need for a specialty in a rank, which a promotion may ask for (Saudi Arabia:
 * promotion to Practitioner). A finding holds for its unit and all below it.
 */
@Stateless
@DenyAll
public class NeedService {
  private @Inject NeedRepository needs;
  private @Inject UnitRepository units;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  /** Findings that concern the actor's scope, the last first. */
  @RolesAllowed(HR_OFFICER)
  public List<NeedLine> findings() {
    return needs.list(actor.get());
  }

  /** Codes of the specialties taught in the actor's scope. */
  @RolesAllowed(HR_OFFICER)
  public List<String> specialties() {
    return needs.specialties(actor.get());
  }

  /**
   * Adds a finding. What was found before stays on record.
   *
   * @throws LetterMissing without what it rests on
   * @throws SpecialtyUnknown nobody in the scope teaches it
   * @throws EndsBeforeItBegins the last day lies before the first
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void declare(DeclareNeed need) {
    var me = actor.get();
    var unit = units.unit(need.unitId() == 0 ? me.unitId() : need.unitId());
    act.about("unit", unit.code()).because(need.letter());
    if (!me.sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(need.unitId()));
    }
    if (need.letter() == null || need.letter().isBlank()) {
      throw new LetterMissing();
    }
    if (!needs.specialties(me).contains(need.specialty())) {
      throw new SpecialtyUnknown(need.specialty());
    }
    if (need.to() != null && need.to().isBefore(need.from())) {
      throw new EndsBeforeItBegins(need.from(), need.to());
    }
    needs.add(need, unit.id(), me, time.now());
  }
}

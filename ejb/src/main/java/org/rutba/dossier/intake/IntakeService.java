package org.rutba.dossier.intake;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;

/**
 * Bringing CSV files in, within the subtree of the position acted in. Facts a file brings count as
 * verified by their source.
 */
@Stateless
@DenyAll
public class IntakeService {
  private @Inject IntakeRepository intake;
  private @Inject LawOfFiles law;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  /** Reads a file against the register and says what bringing it in would do. Writes nothing. */
  @RolesAllowed({HR_OFFICER, ADMINISTRATOR})
  public IntakeReport dryRun(IntakeKind kind, byte[] bytes, String fileName) {
    return examine(kind, bytes, fileName).report();
  }

  /**
   * Brings a file in, all of it or nothing. The very same file again changes nothing, and the
   * report says when it was brought in.
   */
  @RolesAllowed({HR_OFFICER, ADMINISTRATOR})
  @OfficialAct
  public IntakeReport bring(IntakeKind kind, byte[] bytes, String fileName) {
    act.about("import-" + kind.code(), fileName);
    intake.takeTurn(actor.get().jurisdiction());
    var examined = examine(kind, bytes, fileName);
    var report = examined.report();
    if (report.broughtBefore() != null) {
      return report;
    }
    if (!report.clean()) {
      throw new IntakeHasErrors(fileName, report.faults().size());
    }
    intake.bring(examined, actor.get(), time.now());
    act.changed(
        "{\"sha256\":\"%s\",\"added\":%d,\"changed\":%d,\"same\":%d}"
            .formatted(report.sha256(), report.added(), report.changed(), report.same()));
    return report.brought();
  }

  /** A small file of a kind as the actor's jurisdiction brings it. UTF-8. */
  @RolesAllowed({HR_OFFICER, ADMINISTRATOR})
  public byte[] sample(IntakeKind kind) {
    return Samples.of(kind, actor.get().jurisdiction());
  }

  /**
   * A value of each column as it may stand in a file; none for a column the sample leaves empty.
   */
  @RolesAllowed({HR_OFFICER, ADMINISTRATOR})
  public Map<String, String> examples(IntakeKind kind) {
    return Samples.examples(kind, actor.get().jurisdiction());
  }

  private Examined examine(IntakeKind kind, byte[] bytes, String fileName) {
    var reader = law.reader(actor.get().jurisdiction(), time.today());
    return new Examination(kind, reader, intake, actor.get()).examine(bytes, fileName);
  }
}

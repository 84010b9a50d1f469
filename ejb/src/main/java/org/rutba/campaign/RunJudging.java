package org.rutba.campaign;

import static org.rutba.platform.Roles.JOB;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What the workers of a run do, a transaction each. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunJudging {
  @Inject RunPart parts;
  @Inject RunRepository runs;
  @Inject RunDrafts drafts;

  /** A part whose judging broke off, so that it can be cut. */
  static final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient RunPart.Claim claim;

    PartFailed(RunPart.Claim claim, RuntimeException cause) {
      super(cause);
      this.claim = claim;
    }

    RunPart.Claim claim() {
      return claim;
    }
  }

  /** Judges the next part nobody works on; false where there is none. */
  @RolesAllowed(JOB)
  public boolean judgeNext(long run) {
    var claim = parts.claim(run);
    claim.ifPresent(
        one -> {
          try {
            parts.judge(run, one);
          } catch (RuntimeException failed) {
            throw new PartFailed(one, failed);
          }
        });
    return claim.isPresent();
  }

  /** Cuts a part that cannot be judged as a whole. */
  @RolesAllowed(JOB)
  public void isolate(long run, int part, int teachers) {
    parts.isolate(run, new RunPart.Claim(part, teachers));
  }

  /** Ends the judging where every part is done. */
  @RolesAllowed(JOB)
  public void closeIfDone(long run) {
    parts.closeIfDone(run);
  }

  /** Prepares some decrees of a confirmed run; false where none is left to prepare. */
  @RolesAllowed(JOB)
  public boolean draftNext(long run) {
    return drafts.prepareSome(run);
  }

  /** Tells HR that a run's decrees are prepared. */
  @RolesAllowed(JOB)
  public void announce(long run) {
    drafts.announce(run);
  }

  /** The runs a worker finds work in. */
  @RolesAllowed(JOB)
  public List<Long> withWork() {
    return runs.withWork();
  }
}

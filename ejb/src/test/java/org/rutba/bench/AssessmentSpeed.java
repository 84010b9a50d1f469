package org.rutba.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import org.rutba.regulation.Regulations;
import org.rutba.rules.Teachers;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;

/**
 * How many judgements one thread makes in a second of its processor time, on generated teachers
 * held in memory.
 */
public final class AssessmentSpeed {

  private static final int TEACHERS = 100_000;
  private static final int ROUNDS = 8;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private AssessmentSpeed() {}

  public static void main(String[] arguments) {
    var day = LocalDate.of(2025, 11, 22);
    var law =
        Regulations.ofClasspath().inForce("ir", "promotion", "teacher", day, "", List.of(), true);
    var teachers = new FactSheet[TEACHERS];
    for (int i = 0; i < TEACHERS; i++) {
      teachers[i] = Teachers.teacher(i);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      long begun = THREAD.getCurrentThreadCpuTime();
      int findings = 0;
      for (var facts : teachers) {
        findings += Assessment.of(law, facts, "daneshyar", day).findings().size();
      }
      double seconds = (THREAD.getCurrentThreadCpuTime() - begun) / 1e9;
      System.out.printf(
          "round %d: %,.0f judgements a second of processor time (%d findings)%n",
          round, TEACHERS / seconds, findings);
    }
  }
}

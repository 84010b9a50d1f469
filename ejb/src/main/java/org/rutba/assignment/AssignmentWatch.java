package org.rutba.assignment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Each night: ends of assignments come near without anybody's act. */
@Singleton
public class AssignmentWatch {
  @Inject AssignmentEnds ends;

  @Schedule(hour = "1", minute = "20", persistent = false)
  void look() {
    ends.look();
  }
}

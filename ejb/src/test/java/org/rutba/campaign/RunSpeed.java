package org.rutba.campaign;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * How many teachers a second a run judges on a real database, everything kept: facts read and
 * sealed, judged, judgements and items written. Argument: how many teachers, 5,000 by default.
 */
final class RunSpeed {
  private RunSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int teachers = arguments.length == 0 ? 5_000 : Integer.parseInt(arguments[0]);
    for (int workers = 1; workers <= 2; workers++) {
      var workforce = new Workforce(teachers);
      var number = workforce.begun("first-classification");
      long run = workforce.run(number);
      var threads = Executors.newFixedThreadPool(workers);
      var work = new ArrayList<Callable<Void>>();
      for (int i = 0; i < workers; i++) {
        work.add(
            () -> {
              while (workforce.step(run)) {
                Thread.onSpinWait();
              }
              return null;
            });
      }
      long begun = System.nanoTime();
      for (var worker : threads.invokeAll(work)) {
        worker.get();
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      threads.shutdown();
      System.out.printf(
          "%d worker(s) %8.2f s  %8.0f teachers/s  %s%n",
          workers, seconds, teachers / seconds, workforce.sheet(number).counts());
    }
  }
}

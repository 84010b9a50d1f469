package org.rutba.it;

import org.rutba.demo.RunningRutba;
import org.rutba.demo.Settings;

/** The one running Rutba that all tests over HTTP of a run share; it stops with the JVM. */
final class TheServer {
  private static RunningRutba running;

  private TheServer() {}

  static synchronized RunningRutba running() {
    if (running == null) {
      var started = new RunningRutba(Settings.forTests("rutba-as-installed"));
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
      started.start();
      running = started;
    }
    return running;
  }
}

package org.rutba.probe;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Sets a system property of the server to {@code value}, or takes it away without one; for what the
 * product reads anew each time.
 */
@Dependent
public class SettingProbe implements Probe {

  @Override
  public String name() {
    return "setting";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer) {
    var name = parameters.get("name");
    var value = parameters.get("value");
    if (value == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, value);
    }
  }
}

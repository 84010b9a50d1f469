package org.rutba.probe;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Map;

/** One thing that can be asked; each bean of this type answers at {@code /probe/<name>}. */
public interface Probe {
  String name();

  /**
   * Does the work and writes the answer. What it throws reaches the asker as a failure.
   *
   * @param parameters of the query, one value each
   * @param body what the asker sent along
   */
  void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer)
      throws Exception;
}

package org.rutba.dossier.intake;

import java.util.List;

/**
 * One thing said about a place in the file.
 *
 * @param line line of the file, from 1; 0 for the file as a whole
 * @param header the column; null for the row as a whole
 * @param value as it stands in the file; null for none
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record IntakeFault(
    int line, String header, String value, IntakeProblem problem, List<Object> arguments) {

  static IntakeFault of(
      int line, String header, String value, IntakeProblem problem, Object... arguments) {
    return new IntakeFault(line, header, value, problem, List.of(arguments));
  }
}

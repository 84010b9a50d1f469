package org.rutba.request;

import java.util.List;

/**
 * The leader's answer to a board that returned a request.
 *
 * @param number the request's number
 * @param answers one for each item the board asked for, in its order
 */
public record AnswerReturn(String number, List<String> answers) {
  public AnswerReturn {
    answers = List.copyOf(answers);
  }
}

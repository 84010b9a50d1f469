package org.rutba.committee;

import org.rutba.platform.Row;

/**
 * An item a board asked for when it returned a matter.
 *
 * @param ordinal its place among the items of that return, from 1
 * @param lack word of a {@link Lack}
 * @param section the part of the request it is about
 * @param answer null until it is answered
 */
public record MatterQuestion(
    long matterId, int ordinal, String lack, String section, String words, String answer) {

  static MatterQuestion of(Row row) {
    return new MatterQuestion(
        row.number("matter_id"),
        row.count("ordinal"),
        row.text("lack"),
        row.text("section"),
        row.text("words"),
        row.text("answer"));
  }
}

package org.rutba.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;

/**
 * A draft as its task list shows it.
 *
 * @param rank the rank held today; null for none
 * @param rankSince its first day
 * @param typed what was typed, as JSON; null for nothing yet
 * @param judgement of today, not kept
 * @param boards levels of the boards that would decide, first to last; empty while the ministry has
 *     not confirmed them
 * @param boardsIllustrative whether that route was invented for a demonstration
 * @param version what {@link RequestService#saveDraft} and {@link RequestService#submit} are given
 *     back
 */
public record DraftSheet(
    String number,
    TeacherHead teacher,
    String rank,
    LocalDate rankSince,
    String target,
    LocalDate startedOn,
    String typed,
    Instant savedAt,
    Judgement judgement,
    List<Section> sections,
    List<String> boards,
    boolean boardsIllustrative,
    int version) {

  public DraftSheet {
    sections = List.copyOf(sections);
    boards = List.copyOf(boards);
  }

  /** How many sections are completed. */
  public int completed() {
    return TaskList.completed(sections);
  }
}

package org.rutba.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.rutba.platform.Actor;

/**
 * What an act says of itself while it runs: the subject, the reason, what was before and after. The
 * audit writes it down when the act ends, however it ends. An act on a set names each subject in
 * turn with {@link #about}; what follows belongs to that one, and each has a line of its own.
 */
@RequestScoped
public class ActRecord {
  private static final class Note {
    private String unitPath;
    private String subjectKind;
    private String subject;
    private String reason;
    private String change;
  }

  private List<Note> notes = new ArrayList<>(List.of(new Note()));

  /** The case or thing acted on, by its public number. */
  public ActRecord about(String kind, String number) {
    if (current().subject != null) {
      var next = new Note();
      next.reason = current().reason;
      notes.add(next);
    }
    current().subjectKind = kind;
    current().subject = number;
    return this;
  }

  /** The path of the unit the subject belongs to, where it is not the actor's own. */
  public ActRecord within(String unitPath) {
    current().unitPath = unitPath;
    return this;
  }

  public ActRecord because(String words) {
    current().reason = words;
    return this;
  }

  /** What changed, as {@code old → new} pairs in JSON. */
  public ActRecord changed(String json) {
    current().change = json;
    return this;
  }

  void clear() {
    notes = new ArrayList<>(List.of(new Note()));
  }

  List<ActEntry> entries(String act, Outcome outcome, Actor actor, String refusal) {
    return notes.stream()
        .map(
            note ->
                new ActEntry(
                    act,
                    outcome,
                    actor,
                    note.unitPath == null ? actor.unitPath() : note.unitPath,
                    note.subjectKind,
                    note.subject,
                    note.reason,
                    note.change,
                    refusal))
        .toList();
  }

  private Note current() {
    return notes.get(notes.size() - 1);
  }
}

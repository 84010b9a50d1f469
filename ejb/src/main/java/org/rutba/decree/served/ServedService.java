package org.rutba.decree.served;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Decrees reach their teachers: served, acknowledged, sent with a letter, copied. */
@Stateless
@DenyAll
public class ServedService {
  static final String DECREE = "decree";

  @Inject DecreeRepository decrees;
  @Inject ServedRepository served;
  @Inject TeacherRepository teachers;
  @Inject TaskRepository tasks;
  @Inject Provider<Actor> actor;
  @Inject TimeSource time;
  @Inject ActRecord act;

  /** A decree the actor may see, and what became of it. */
  @RolesAllowed({HR_OFFICER, SCHOOL_LEADER, TEACHER, AUDITOR, MINISTER})
  public ServedSheet served(String number) {
    var decree = decrees.sheet(number, actor.get()).line();
    return new ServedSheet(
        decree,
        served.entries(decree.documentId()),
        served.letters(decree.documentId()),
        served.copies(decree.documentId()));
  }

  /** The acting teacher's own decrees, the latest first. */
  @RolesAllowed(TEACHER)
  public List<OwnDecree> own() {
    var me = actor.get();
    var days = served.servedOf(me.personId());
    var own =
        teachers
            .ofPerson(me.personId())
            .orElseThrow(() -> new OutsideScope("teacher", me.username()));
    return decrees.ofTeacher(own.id(), me).stream()
        .map(line -> new OwnDecree(line, days.get(line.documentId())))
        .toList();
  }

  /**
   * Acknowledges a decree of one's own, today. Throws {@link AlreadyServed}: the day that is
   * registered stands.
   */
  @RolesAllowed(TEACHER)
  @OfficialAct
  public void acknowledge(String number) {
    serve(new ServeDecree(number, time.today(), Manner.ACKNOWLEDGED, null));
  }

  /**
   * Registers that a decree was served. Throws {@link ServedOutOfTime}, and {@link AlreadyServed}
   * where an earlier entry is corrected without a reason.
   */
  @RolesAllowed({HR_OFFICER, SCHOOL_LEADER})
  @OfficialAct
  public void register(ServeDecree service) {
    serve(service);
  }

  /** Registers the letter a decree went out with. Throws {@link LetterIncomplete}. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void registerLetter(RegisterLetter letter) {
    var decree = locked(letter.number());
    if (letter.letter() == null || letter.letter().isBlank() || letter.letterOn() == null) {
      throw new LetterIncomplete(decree.number());
    }
    inTime(decree, letter.letterOn());
    act.changed(change("letter", letter.letter(), letter.letterOn()));
    served.letter(decree.documentId(), letter, actor.get());
  }

  /** Registers a copy. Throws {@link CopySent}. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void sendCopy(SendCopy copy) {
    var decree = locked(copy.number());
    if (copy.recipient() == null || copy.recipient().isBlank() || copy.sentOn() == null) {
      throw new LetterIncomplete(decree.number());
    }
    inTime(decree, copy.sentOn());
    var recipient = copy.recipient().strip();
    if (served.copies(decree.documentId()).stream()
        .anyMatch(one -> one.recipient().equals(recipient))) {
      throw new CopySent(decree.number(), recipient);
    }
    act.changed(change("copy", recipient, copy.sentOn()));
    served.copy(decree.documentId(), copy, actor.get());
  }

  private void serve(ServeDecree service) {
    var decree = locked(service.number());
    inTime(decree, service.servedOn());
    var before = served.servedOn(decree.documentId());
    if (before.isPresent() && (service.reason() == null || service.reason().isBlank())) {
      throw new AlreadyServed(decree.number(), before.get());
    }
    act.because(service.reason())
        .changed(change("served", service.manner().code(), service.servedOn()));
    served.serve(decree.documentId(), service, actor.get());
    tasks.close(TaskKind.ACKNOWLEDGE_DECREE, DECREE, decree.number(), actor.get().personId());
  }

  private DecreeLine locked(String number) {
    var decree = decrees.sheet(number, actor.get()).line();
    act.about(DECREE, number).within(teachers.head(decree.teacherId()).unitPath());
    served.lock(decree.documentId());
    return decree;
  }

  private void inTime(DecreeLine decree, LocalDate day) {
    if (day == null || day.isBefore(decree.issuedOn()) || day.isAfter(time.today())) {
      throw new ServedOutOfTime(decree.number(), day, decree.issuedOn());
    }
  }

  private static String change(String what, String value, LocalDate day) {
    return Json.createObjectBuilder()
        .add(what, value)
        .add("day", day.toString())
        .build()
        .toString();
  }
}

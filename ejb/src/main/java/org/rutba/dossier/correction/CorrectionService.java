package org.rutba.dossier.correction;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import java.util.List;
import java.util.Objects;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.evidence.AttachmentContent;
import org.rutba.dossier.evidence.AttachmentRepository;
import org.rutba.dossier.evidence.AttachmentRepository.Owner;
import org.rutba.dossier.evidence.EvidenceNumbers;
import org.rutba.dossier.evidence.FileAttached;
import org.rutba.dossier.evidence.FileInQuarantine;
import org.rutba.identity.IdentityRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.MasterDataRepository;
import org.rutba.register.MasterField;
import org.rutba.register.NumberChange;
import org.rutba.register.NumberKind;
import org.rutba.register.NumberRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Corrections of what the register says of a teacher: asked by the teacher, decided by HR. */
@Stateless
@DenyAll
public class CorrectionService {
  private static final String SUBJECT = CorrectionRepository.SUBJECT;

  private @Inject CorrectionRepository corrections;
  private @Inject AttachmentRepository attachments;
  private @Inject MasterDataRepository master;
  private @Inject NumberRepository identityNumbers;
  private @Inject EvidenceNumbers numbers;
  private @Inject TeacherRepository teachers;
  private @Inject IdentityRepository identities;
  private @Inject TaskRepository tasks;
  private @Inject MessageRepository messages;
  private @Inject TimeSource time;
  private @Inject Provider<Actor> actor;
  private @Inject ActRecord act;
  private @Inject Event<FileAttached> attached;

  /**
   * Asks for a correction of the own master data.
   *
   * @return its number
   * @throws CorrectionChangesNothing the register says so already
   * @throws CorrectionAlreadyAsked one of the same field is open
   * @throws MasterDataImproper the register cannot say so
   * @throws NationalCodeTaken another person bears the code
   */
  @RolesAllowed(TEACHER)
  @OfficialAct
  public String ask(AskCorrection asked) {
    var me = actor.get();
    var teacher =
        teachers
            .ofPerson(me.personId())
            .orElseThrow(() -> new OutsideScope("teacher", me.username()));
    act.because(asked.reason());
    requireWords(asked.reason());
    var before = master.value(teacher.id(), asked.field());
    requireChange(teacher, asked.field(), before, asked.value());
    if (corrections.isOpen(teacher.id(), asked.field().code())) {
      throw new CorrectionAlreadyAsked(asked.field().code());
    }
    var number = numbers.next("C", teacher);
    act.about(SUBJECT, number).within(teacher.unitPath());
    var correction =
        corrections.add(
            new Correction(number, teacher.id(), asked, before, me.personId(), time.now()));
    if (asked.file() != null) {
      var file =
          attachments.add(
              Owner.CORRECTION, correction.id(), asked.fileName(), asked.file(), me.personId());
      attached.fire(new FileAttached(file));
    }
    toPersonnel(number, teacher, me);
    return number;
  }

  private void requireChange(TeacherHead teacher, MasterField field, String before, String value) {
    if (!field.takes(value, teacher.jurisdiction(), time.today())) {
      throw new MasterDataImproper(field.code());
    }
    if (Objects.equals(before, value)) {
      throw new CorrectionChangesNothing(field.code());
    }
    if (field == MasterField.NATIONAL_CODE && master.codeTaken(teacher.id(), value)) {
      throw new NationalCodeTaken();
    }
  }

  private void toPersonnel(String number, TeacherHead teacher, Actor me) {
    corrections
        .nearestOffice(teacher.unitPath(), HR_OFFICER)
        .ifPresent(
            office ->
                tasks.open(
                    new OpenTask(
                        TaskKind.CORRECT_RECORD,
                        SUBJECT,
                        number,
                        teacher.name(),
                        teacher.nameLatin(),
                        null,
                        office,
                        null,
                        HR_OFFICER,
                        me.positionId(),
                        null)));
  }

  /**
   * One page of the corrections in the actor's scope, those open first; a teacher's own.
   *
   * @param state {@code open}, {@code applied} or {@code refused}; null for all
   */
  @RolesAllowed({TEACHER, HR_OFFICER, AUDITOR})
  public List<CorrectionLine> corrections(String state, Page page) {
    return corrections.list(state, actor.get(), page);
  }

  /** How many lines {@link #corrections} finds in all. */
  @RolesAllowed({TEACHER, HR_OFFICER, AUDITOR})
  public long correctionCount(String state) {
    return corrections.count(state, actor.get());
  }

  /** One correction. Throws {@link OutsideScope} where it is not the actor's to see. */
  @RolesAllowed({TEACHER, HR_OFFICER, AUDITOR})
  public CorrectionLine correction(String number) {
    return corrections.line(number, actor.get());
  }

  /**
   * A file that goes with a correction. Who took it is written down.
   *
   * @throws FileInQuarantine it is not checked, or was rejected
   */
  @RolesAllowed({TEACHER, HR_OFFICER, AUDITOR})
  @OfficialAct
  public AttachmentContent file(String number, long fileId) {
    act.about(SUBJECT, number);
    var file =
        corrections.line(number, actor.get()).files().stream()
            .filter(one -> one.id() == fileId)
            .findFirst()
            .orElseThrow(() -> new OutsideScope("file", Long.toString(fileId)));
    if (!file.open()) {
      throw new FileInQuarantine(file.fileName());
    }
    return attachments.content(file, number);
  }

  /**
   * Applies a correction: from now on the register says what was asked for.
   *
   * @throws CorrectionDecided it is decided
   * @throws OwnCorrection it is the actor's own or a declared relative's
   * @throws ChangedMeanwhile it is not as the page showed it
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void apply(String number, int version, String words) {
    act.about(SUBJECT, number).because(words);
    var correction = decided(number, version, words);
    var teacher = teachers.head(correction.teacherId());
    var before = master.value(teacher.id(), correction.field());
    requireChange(teacher, correction.field(), before, correction.newValue());
    correction.apply(before, words, actor.get().personId(), time.now());
    correct(teacher, correction, before, words);
    corrections.settle();
    act.within(teacher.unitPath())
        .changed(
            Json.createObjectBuilder()
                .add("field", correction.field().code())
                .add("from", before == null ? "" : before)
                .add("to", correction.newValue())
                .build()
                .toString());
    close(correction, teacher, "message.correction-applied", words);
  }

  /**
   * A national number replaced goes on answering; one recorded for the first time replaces none.
   */
  private void correct(TeacherHead teacher, Correction correction, String before, String words) {
    if (correction.field() == MasterField.NATIONAL_CODE && before != null) {
      identityNumbers.change(
          new NumberChange(
              teacher.personId(),
              NumberKind.NATIONAL,
              before,
              correction.newValue(),
              words,
              correction.number()),
          actor.get().personId());
    } else {
      master.correct(teacher.id(), correction.field(), correction.newValue());
    }
  }

  /** Refuses a correction, saying why. Errors as in {@link #apply}. */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void refuse(String number, int version, String words) {
    act.about(SUBJECT, number).because(words);
    var correction = decided(number, version, words);
    correction.refuse(words, actor.get().personId(), time.now());
    corrections.settle();
    close(correction, teachers.head(correction.teacherId()), "message.correction-refused", words);
  }

  private Correction decided(String number, int version, String words) {
    requireWords(words);
    var me = actor.get();
    var correction = corrections.lock(number, me);
    if (correction.version() != version) {
      throw new ChangedMeanwhile(null, null);
    }
    var person = teachers.head(correction.teacherId()).personId();
    if (identities.areRelatives(person, me.personId())) {
      throw new OwnCorrection(number);
    }
    return correction;
  }

  private void close(Correction correction, TeacherHead teacher, String key, String words) {
    tasks.close(TaskKind.CORRECT_RECORD, SUBJECT, correction.number(), actor.get().personId());
    messages.tell(
        teacher.personId(), key, List.of(correction.number(), words), SUBJECT, correction.number());
  }

  private static void requireWords(String words) {
    if (words == null || words.isBlank()) {
      throw new DecisionWithoutWords();
    }
  }
}

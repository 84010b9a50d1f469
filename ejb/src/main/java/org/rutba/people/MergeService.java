package org.rutba.people;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.Page;
import org.rutba.platform.Refusal;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherRepository;

/** Merging two records of one person into one, and taking it back. */
@Stateless
@DenyAll
public class MergeService {
  private static final String PERSON = "person";
  private static final String TEACHER = "teacher";

  private @Inject DuplicateRepository duplicates;
  private @Inject MergeRepository merges;
  private @Inject MergeHistory history;
  private @Inject MergeObstacles obstacles;
  private @Inject RankClashes clashes;
  private @Inject RankRepository ranks;
  private @Inject TeacherRepository teachers;
  private @Inject IdentityRepository identities;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  /** What a merge would do and what stands in its way. Nothing is changed. */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public MergePlan plan(long kept, long merged) {
    act.about(PERSON, Long.toString(kept)).about(PERSON, Long.toString(merged));
    return planned(kept, merged);
  }

  private MergePlan planned(long keptId, long mergedId) {
    if (keptId == mergedId) {
      throw new OneRecordTwice();
    }
    var me = actor.get();
    var kept = duplicates.sheet(keptId, me, time.today());
    var merged = duplicates.sheet(mergedId, me, time.today());
    boolean twoTeachers = kept.teacher() && merged.teacher();
    var given = twoTeachers ? clashes.of(kept, merged, false) : List.<RankClash>of();
    var decreed = twoTeachers ? clashes.of(kept, merged, true) : List.<RankClash>of();
    return new MergePlan(
        kept,
        merged,
        merges.parts(kept, merged),
        twoTeachers ? ranks.takenOver(kept.teacherId(), merged.teacherId()) : List.of(),
        given,
        kept.usernames().isEmpty() ? List.of() : merged.usernames(),
        duplicates.apart(keptId, mergedId, me).orElse(null),
        obstacles.of(kept, merged, decreed, me));
  }

  /**
   * Merges two records of one person.
   *
   * @return number of the merge
   * @throws ChangedMeanwhile it would do something else than was shown
   * @throws Refusal the gravest of {@link MergePlan#obstacles}
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public long merge(MergePeople wanted) {
    act.about(PERSON, Long.toString(wanted.kept())).because(wanted.reason());
    requireWords(wanted.reason());
    merges.lock(wanted.kept(), wanted.merged());
    var plan = planned(wanted.kept(), wanted.merged());
    if (!plan.obstacles().isEmpty()) {
      throw plan.obstacles().get(0);
    }
    if (!plan.seen().equals(wanted.seen())) {
      throw new ChangedMeanwhile(null, null);
    }
    var id =
        merges.merge(
            plan.kept(),
            plan.merged(),
            wanted.reason().strip(),
            actor.get().personId(),
            time.now());
    written(merges.done(id), "merged", plan.kept().person(), plan.merged().person());
    return id;
  }

  /** The act is found under the record that stays, the one merged, and the merge itself. */
  private void written(MergeRepository.Done done, String what, PersonId kept, PersonId merged) {
    var change =
        Json.createObjectBuilder()
            .add(what, Json.createArrayBuilder().add(told(merged)).add(told(kept)))
            .build()
            .toString();
    act.changed(change).about(PERSON, Long.toString(merged.id())).changed(change);
    for (var each : List.of(kept, merged)) {
      if (each.personnelNumber() != null) {
        act.about(TEACHER, each.personnelNumber())
            .within(teachers.head(done.teacher()).unitPath())
            .changed(change);
      }
    }
    act.about("merge", Long.toString(done.id())).changed(change);
  }

  private static String told(PersonId person) {
    if (person.personnelNumber() != null) {
      return person.personnelNumber();
    }
    return person.nationalCode() == null ? Long.toString(person.id()) : person.nationalCode();
  }

  /** Merges within the actor's scope, the latest first, those taken back among them. */
  @RolesAllowed(ADMINISTRATOR)
  public List<MergeLine> merges(Page page) {
    return history.list(actor.get(), page);
  }

  /** How many lines {@link #merges} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public int mergeCount() {
    return history.count(actor.get());
  }

  /** One merge, and whether it can be taken back. */
  @RolesAllowed(ADMINISTRATOR)
  public MergeSheet done(long mergeId) {
    return new MergeSheet(
        history.line(mergeId, actor.get()), history.parts(mergeId), against(mergeId));
  }

  private List<Refusal> against(long mergeId) {
    var line = history.line(mergeId, actor.get());
    var found = new ArrayList<Refusal>();
    if (line.undoneAt() != null) {
      found.add(new MergeTakenBack());
      return found;
    }
    for (var person : List.of(line.kept(), line.merged())) {
      if (identities.areRelatives(person.id(), actor.get().personId())) {
        found.add(new OwnRecord());
      }
    }
    var moved = merges.movedOn(merges.done(mergeId));
    if (!moved.isEmpty()) {
      found.add(new RecordsMovedOn(moved));
    }
    return found;
  }

  /**
   * Takes back a merge made in error: each row returns to the record it came from.
   *
   * @throws MergeTakenBack it was taken back before
   * @throws RecordsMovedOn something has happened since, which belongs to one of two people
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void takeBack(TakeBackMerge wanted) {
    var line = history.line(wanted.mergeId(), actor.get());
    act.about(PERSON, Long.toString(line.kept().id())).because(wanted.reason());
    requireWords(wanted.reason());
    merges.lock(line.kept().id(), line.merged().id());
    var against = against(wanted.mergeId());
    if (!against.isEmpty()) {
      throw against.get(0);
    }
    var done = merges.done(wanted.mergeId());
    merges.takeBack(done, wanted.reason().strip(), actor.get().personId(), time.now());
    written(done, "taken-back", line.kept(), line.merged());
  }

  private static void requireWords(String words) {
    if (words == null || words.isBlank()) {
      throw new WordsForPeopleMissing();
    }
  }
}

package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;

/**
 * So many published works of a kind on certain subjects. Over all such requirements of a rank each
 * work counts once, assigned so that as many as possible are filled, earlier ones first.
 *
 * @param work {@code article} or {@code book}
 * @param subjects one of which the work must treat
 * @param afterRank only works published since this rank is held count; null for any day
 * @param approved whether the specialised working group must have approved the work
 * @param groupApproved whether the educational group must have confirmed that it fits
 * @param authorship the kinds of authorship that count; empty for any
 * @param eachOnce whether a work counts towards one requirement only
 */
public record Publications(
    Heading heading,
    Parameter<Integer> minimum,
    String work,
    Set<String> subjects,
    String afterRank,
    boolean approved,
    boolean groupApproved,
    Set<String> authorship,
    boolean eachOnce)
    implements Requirement {

  public Publications {
    subjects = Set.copyOf(subjects);
    authorship = Set.copyOf(authorship);
  }

  @Override
  public Finding examine(Examination examination) {
    var finding = new FindingBuilder(heading, examination.day()).rests(minimum);
    if (finding.open()) {
      int suitable = 0;
      for (var publication : examination.facts().publications()) {
        suitable += counts(publication, examination) ? 1 : 0;
      }
      return finding.found(Measure.count(suitable)).unconfirmed();
    }
    finding.needed(Measure.count(minimum.value()));
    var works = examination.facts().publications();
    var assigned = eachOnce ? assign(examination) : everyWork(examination);
    int here = 0;
    int elsewhere = 0;
    for (int i = 0; i < works.size(); i++) {
      if (assigned[i] == this) {
        here++;
        finding.evidence(works.get(i).evidence());
      } else if (assigned[i] != null && counts(works.get(i), examination)) {
        elsewhere++;
      }
    }
    finding.found(Measure.count(here));
    if (here >= minimum.value()) {
      return finding.met();
    }
    if (elsewhere > 0) {
      finding.note(Note.Key.COUNTED_ELSEWHERE, Measure.count(elsewhere));
    }
    int undecided = undecided(examination);
    if (undecided > 0) {
      finding.note(Note.Key.WORKS_NOT_APPROVED, Measure.count(undecided));
    }
    return finding
        .missing(Missing.Kind.PUBLICATIONS, Measure.count(minimum.value() - here))
        .unmet();
  }

  private boolean counts(Publication publication, Examination examination) {
    return found(publication) && fits(publication, examination);
  }

  /** Whether those who examine works have found it to be what is asked. */
  private boolean found(Publication publication) {
    return (!approved || publication.approved())
        && (!groupApproved || publication.groupApproved())
        && (authorship.isEmpty() || authorship.contains(publication.authorship()));
  }

  /** Works that would fit, were they approved. */
  private int undecided(Examination examination) {
    int works = 0;
    for (var publication : examination.facts().publications()) {
      works += !found(publication) && fits(publication, examination) ? 1 : 0;
    }
    return works;
  }

  private boolean fits(Publication publication, Examination examination) {
    if (!publication.kind().equals(work)
        || !publication.ownWork()
        || publication.day().isAfter(examination.day())) {
      return false;
    }
    LocalDate since = null;
    if (afterRank != null) {
      since = examination.facts().inRankSince(afterRank, examination.day());
      if (since == null || publication.day().isBefore(since)) {
        return false;
      }
    }
    for (var subject : publication.subjects()) {
      if (subjects.contains(subject)) {
        return true;
      }
    }
    return false;
  }

  /** This requirement for each work that counts at all, whatever else it counts towards. */
  private Publications[] everyWork(Examination examination) {
    var works = examination.facts().publications();
    var assigned = new Publications[works.size()];
    for (int i = 0; i < assigned.length; i++) {
      assigned[i] = counts(works.get(i), examination) ? this : null;
    }
    return assigned;
  }

  /** For each work the requirement it counts towards, null for none. */
  private Publications[] assign(Examination examination) {
    var works = examination.facts().publications();
    var places = new ArrayList<Publications>();
    for (var requirement : requirementsOf(examination)) {
      if (requirement instanceof Publications publications && !publications.minimum.open()) {
        for (int i = 0; i < publications.minimum.value(); i++) {
          places.add(publications);
        }
      }
    }
    var placeOf = new int[works.size()];
    Arrays.fill(placeOf, -1);
    for (int place = 0; place < places.size(); place++) {
      fill(place, places, works, placeOf, new boolean[works.size()], examination);
    }
    var assigned = new Publications[works.size()];
    for (int i = 0; i < placeOf.length; i++) {
      assigned[i] = placeOf[i] < 0 ? null : places.get(placeOf[i]);
    }
    return assigned;
  }

  private List<Requirement> requirementsOf(Examination examination) {
    return examination.regulation().requirementsFor(heading.target());
  }

  /** Finds a work for a place, moving works already placed where that helps. */
  private static boolean fill(
      int place,
      List<Publications> places,
      List<Publication> works,
      int[] placeOf,
      boolean[] tried,
      Examination examination) {
    for (int i = 0; i < works.size(); i++) {
      if (!tried[i] && places.get(place).counts(works.get(i), examination)) {
        tried[i] = true;
        if (placeOf[i] < 0 || fill(placeOf[i], places, works, placeOf, tried, examination)) {
          placeOf[i] = place;
          return true;
        }
      }
    }
    return false;
  }
}

package org.rutba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Refusal;
import org.rutba.platform.Row;

/** What two records hold that cannot stand in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergeObstacles {
  private static final String OPEN = "('draft', 'before-committee', 'returned', 'granted')";

  @PersistenceContext EntityManager em;
  @Inject IdentityRepository identities;

  /**
   * Everything found, the gravest first; empty where the records can be merged.
   *
   * @param decreed days on which the merged record holds another rank by a decree of this register
   */
  List<Refusal> of(PersonSheet kept, PersonSheet merged, List<RankClash> decreed, Actor actor) {
    var found = new ArrayList<Refusal>();
    if (own(kept, actor) || own(merged, actor)) {
      found.add(new OwnRecord());
    }
    for (var clash : decreed) {
      found.add(new RanksDiffer(clash.merged(), clash.kept(), clash.from(), clash.decree()));
    }
    party(kept, merged, found);
    party(merged, kept, found);
    if (kept.teacher() && merged.teacher()) {
      var both = Map.<String, Object>of("kept", kept.teacherId(), "merged", merged.teacherId());
      cases(both, found);
      runs(merged, found);
      appraisals(both, found);
      corrections(both, found);
    }
    return found;
  }

  private boolean own(PersonSheet sheet, Actor actor) {
    return identities.areRelatives(sheet.person().id(), actor.personId());
  }

  private void cases(Map<String, Object> both, List<Refusal> found) {
    found.addAll(
        Row.list(
            em,
            """
            SELECT k.number, e.number AS other FROM request k JOIN request e
              ON e.teacher_id = :merged AND e.state IN OPEN
            WHERE k.teacher_id = :kept AND k.state IN OPEN
            """
                .replace("OPEN", OPEN),
            both,
            row -> new BothCasesOpen(row.text("number"), row.text("other"))));
  }

  /** Nobody judges the own case: an open one of either on which the other endorsed or voted. */
  private void party(PersonSheet whose, PersonSheet who, List<Refusal> found) {
    if (whose.teacher()) {
      found.addAll(
          Row.list(
              em,
              """
              SELECT DISTINCT r.number FROM request r LEFT JOIN matter m ON m.request = r.number
                LEFT JOIN vote v ON v.matter_id = m.id
              WHERE r.teacher_id = :teacher AND r.state IN OPEN
                AND :person IN (r.submitter_id, m.submitter_id, v.person_id) ORDER BY 1
              """
                  .replace("OPEN", OPEN),
              Map.of("teacher", whose.teacherId(), "person", who.person().id()),
              row -> new PartyToTheCase(row.text("number"))));
    }
  }

  private void runs(PersonSheet merged, List<Refusal> found) {
    found.addAll(
        Row.list(
            em,
            """
            SELECT r.number FROM run r JOIN run_item i ON i.run_id = r.id
            WHERE i.teacher_id = :merged AND r.state NOT IN ('decrees-issued', 'cancelled')
            ORDER BY r.id
            """,
            Map.of("merged", merged.teacherId()),
            row -> new RunUnderWay(row.text("number"))));
  }

  private void appraisals(Map<String, Object> both, List<Refusal> found) {
    var years =
        Row.list(
            em,
            """
            SELECT e.official_year FROM appraisal e JOIN appraisal k
              ON k.teacher_id = :kept AND k.official_year = e.official_year
            WHERE e.teacher_id = :merged AND (e.score <> k.score OR e.grade <> k.grade) ORDER BY 1
            """,
            both,
            row -> row.text("official_year"));
    if (!years.isEmpty()) {
      found.add(new AppraisalsDiffer(years));
    }
  }

  private void corrections(Map<String, Object> both, List<Refusal> found) {
    found.addAll(
        Row.list(
            em,
            """
            SELECT k.number, e.number AS other FROM correction_request k JOIN correction_request e
              ON e.teacher_id = :merged AND e.field = k.field AND e.state = 'open'
            WHERE k.teacher_id = :kept AND k.state = 'open'
            """,
            both,
            row -> new BothCorrectionsOpen(row.text("number"), row.text("other"))));
  }
}

package org.rutba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;
import org.rutba.register.NumberRepository;
import org.rutba.register.RankRepository;

/**
 * Merges records and takes merges back. Ranks are taken over by new entries, recorded now; all
 * other history stays under the merged record, which points at the one that stands.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergeRepository {
  private static final String RANKS = "record-ranks";
  private static final String CLOSED = "record-closed-accounts";
  private static final String RELATIVES = "record-relatives";

  @PersistenceContext EntityManager em;
  @Inject RankRepository ranks;
  @Inject NumberRepository numbers;

  /** A merge as it was done: the persons and their records as teachers, 0 for none. */
  record Done(
      long id,
      long kept,
      long merged,
      long keptTeacher,
      long mergedTeacher,
      long mergedUnit,
      Instant at) {

    /** The record as a teacher that stands after the merge. */
    long teacher() {
      return keptTeacher == 0 ? mergedTeacher : keptTeacher;
    }

    private boolean twoTeachers() {
      return keptTeacher != 0 && mergedTeacher != 0;
    }

    private boolean concerns(Part part) {
      return !part.ofTeacher() || twoTeachers();
    }

    private long kept(Part part) {
      return part.ofTeacher() ? keptTeacher : kept;
    }

    private long merged(Part part) {
      return part.ofTeacher() ? mergedTeacher : merged;
    }
  }

  /** Both persons and their records, locked in the order of their ids until the act ends. */
  void lock(long one, long other) {
    Row.list(
        em,
        "SELECT id FROM person WHERE id IN (:one, :other) ORDER BY id FOR UPDATE",
        Map.of("one", one, "other", other),
        row -> row.number("id"));
    Row.list(
        em,
        "SELECT id FROM teacher WHERE person_id IN (:one, :other) ORDER BY id FOR UPDATE",
        Map.of("one", one, "other", other),
        row -> row.number("id"));
  }

  /** What would move and what stay, of each part that holds anything. */
  List<PartCount> parts(PersonSheet kept, PersonSheet merged) {
    var found = new ArrayList<PartCount>();
    var done =
        new Done(
            0,
            kept.person().id(),
            merged.person().id(),
            kept.teacherId(),
            merged.teacherId(),
            0,
            null);
    for (var part : Part.values()) {
      if (part.shown() && done.concerns(part)) {
        Row.one(
                em,
                part.counting(),
                Map.of("kept", done.kept(part), "merged", done.merged(part)),
                row -> new PartCount(part.code(), row.count("moving"), row.count("staying")))
            .filter(count -> count.moving() + count.staying() > 0)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Does a merge whose obstacles were looked at. Both records are locked. */
  long merge(PersonSheet kept, PersonSheet merged, String reason, long by, Instant now) {
    var id =
        Row.one(
                em,
                """
                INSERT INTO person_merge (kept_id, merged_id, kept_teacher, merged_teacher,
                  merged_unit, reason, merged_by, merged_at)
                SELECT :kept, :merged, nullif(:keptTeacher, 0), nullif(:mergedTeacher, 0),
                  (SELECT unit_id FROM teacher WHERE id = :mergedTeacher), :reason, :by, :now
                RETURNING id
                """,
                Map.of(
                    "kept", kept.person().id(),
                    "merged", merged.person().id(),
                    "keptTeacher", kept.teacherId(),
                    "mergedTeacher", merged.teacherId(),
                    "reason", reason,
                    "by", by,
                    "now", now),
                row -> row.number("id"))
            .orElseThrow();
    var done = done(id);
    run(
        "UPDATE person SET merged_into = :kept, version = version + 1 WHERE id = :merged",
        Map.of("kept", done.kept(), "merged", done.merged()));
    if (done.twoTeachers()) {
      run(
          """
          UPDATE teacher SET merged_into = :kept, version = version + 1,
            unit_id = (SELECT unit_id FROM teacher WHERE id = :kept) WHERE id = :merged
          """,
          Map.of("kept", done.keptTeacher(), "merged", done.mergedTeacher()));
      ranks
          .takeOver(done.keptTeacher(), done.mergedTeacher(), now)
          .forEach(entry -> moved(id, RANKS, Long.toString(entry)));
    }
    for (var part : Part.values()) {
      if (done.concerns(part)) {
        run(part.moving(), given(done, part));
      }
    }
    closeAccounts(done);
    joinRelatives(done);
    numbers.findByAll(done.kept());
    digests(done)
        .forEach(
            (part, digest) ->
                run(
                    """
                    INSERT INTO person_merge_left (merge_id, part, digest)
                    VALUES (:merge, :part, :digest)
                    """,
                    Map.of("merge", id, "part", part, "digest", digest)));
    return id;
  }

  private static Map<String, Object> given(Done done, Part part) {
    return Map.of(
        "merge", done.id(),
        "part", part.code(),
        "kept", done.kept(part),
        "merged", done.merged(part));
  }

  /** The account of the record that stays remains; whoever has two could sign in as two. */
  private void closeAccounts(Done done) {
    run(
        """
        WITH closed AS (UPDATE account SET closed = true, version = version + 1
          WHERE person_id = :merged AND NOT closed RETURNING id)
        INSERT INTO person_merge_move (merge_id, part, row_key)
        SELECT :merge, :part, cast(id AS text) FROM closed
        """,
        Map.of("merge", done.id(), "part", CLOSED, "merged", done.merged()));
  }

  /** Whose relative the merged person was declared, the one that stays is too. */
  private void joinRelatives(Done done) {
    run(
        """
        WITH theirs AS (
          INSERT INTO relative (person_id, other_id, relation)
          SELECT :kept, CASE person_id WHEN :merged THEN other_id ELSE person_id END, min(relation)
          FROM relative WHERE :merged IN (person_id, other_id) AND :kept NOT IN (person_id, other_id)
          GROUP BY 2 ON CONFLICT DO NOTHING RETURNING other_id)
        INSERT INTO person_merge_move (merge_id, part, row_key)
        SELECT :merge, :part, cast(other_id AS text) FROM theirs
        """,
        Map.of(
            "merge", done.id(), "part", RELATIVES, "kept", done.kept(), "merged", done.merged()));
  }

  private void moved(long merge, String part, String key) {
    run(
        "INSERT INTO person_merge_move (merge_id, part, row_key) VALUES (:merge, :part, :key)",
        Map.of("merge", merge, "part", part, "key", key));
  }

  Done done(long mergeId) {
    return Row.one(
            em,
            "SELECT * FROM person_merge WHERE id = :id",
            Map.of("id", mergeId),
            row ->
                new Done(
                    mergeId,
                    row.number("kept_id"),
                    row.number("merged_id"),
                    row.number("kept_teacher"),
                    row.number("merged_teacher"),
                    row.number("merged_unit"),
                    row.instant("merged_at")))
        .orElseThrow();
  }

  /** Parts of the record that are not as the merge left them. */
  List<String> movedOn(Done done) {
    var left =
        Row.list(
            em,
            "SELECT part, digest FROM person_merge_left WHERE merge_id = :id",
            Map.of("id", done.id()),
            row -> Map.entry(row.text("part"), row.text("digest")));
    var now = digests(done);
    return left.stream()
        .filter(each -> !each.getValue().equals(now.get(each.getKey())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Map<String, String> digests(Done done) {
    var digests = new LinkedHashMap<String, String>();
    for (var part : Part.telling()) {
      digests.put(
          part.code(), digest(part.digest(), part.ofTeacher() ? done.teacher() : done.kept()));
    }
    ofHistory("person", "e.id = :kept", "record-person", done.kept(), digests);
    ofHistory("number_change", "e.person_id = :kept", "record-person", done.kept(), digests);
    ofHistory("vote", "e.person_id = :kept", "record-votes", done.kept(), digests);
    ofHistory("docket_vote", "e.person_id = :kept", "record-list-votes", done.kept(), digests);
    ofHistory("rank_entry", "e.teacher_id = :kept", RANKS, done.teacher(), digests);
    ofHistory("departure", "e.teacher_id = :kept", "record-departures", done.teacher(), digests);
    ofHistory(
        "dossier_confirmation",
        "e.teacher_id = :kept",
        "record-confirmation",
        done.teacher(),
        digests);
    digests.put(
        "record-decrees",
        digest(Part.digest("decree", "e.teacher_id = :kept", "e.document_id"), done.teacher()));
    return digests;
  }

  private void ofHistory(
      String table, String condition, String part, long of, Map<String, String> digests) {
    digests.merge(part, digest(Part.digest(table, condition, "e.id"), of), String::concat);
  }

  private String digest(String sql, long kept) {
    return Row.one(em, sql, Map.of("kept", kept), row -> row.text("digest")).orElseThrow();
  }

  /** Takes a merge back that nothing has followed. Both records are locked. */
  void takeBack(Done done, String reason, long by, Instant now) {
    run(
        """
        INSERT INTO person_merge_undone (merge_id, reason, undone_by, undone_at)
        VALUES (:merge, :reason, :by, :now)
        """,
        Map.of("merge", done.id(), "reason", reason, "by", by, "now", now));
    Arrays.stream(Part.values())
        .filter(done::concerns)
        .forEach(part -> run(part.movingBack(), given(done, part)));
    if (done.twoTeachers()) {
      run(
          """
          UPDATE teacher SET merged_into = NULL, unit_id = :unit, version = version + 1
          WHERE id = :merged
          """,
          Map.of("unit", done.mergedUnit(), "merged", done.mergedTeacher()));
      ranks.giveBack(done.keptTeacher(), keys(done.id(), RANKS), now);
    }
    run(
        "UPDATE person SET merged_into = NULL, version = version + 1 WHERE id = :merged",
        Map.of("merged", done.merged()));
    run(
        """
        UPDATE account a SET closed = false, version = a.version + 1 FROM person_merge_move m
        WHERE m.merge_id = :merge AND m.part = :part AND m.row_key = cast(a.id AS text)
        """,
        Map.of("merge", done.id(), "part", CLOSED));
    run(
        """
        DELETE FROM relative r USING person_merge_move m
        WHERE m.merge_id = :merge AND m.part = :part AND r.person_id = :kept
          AND m.row_key = cast(r.other_id AS text)
        """,
        Map.of("merge", done.id(), "part", RELATIVES, "kept", done.kept()));
    numbers.findByAll(done.kept());
    numbers.findByAll(done.merged());
  }

  private List<Long> keys(long merge, String part) {
    return Row.list(
        em,
        """
        SELECT cast(row_key AS bigint) AS id FROM person_merge_move
        WHERE merge_id = :merge AND part = :part ORDER BY 1
        """,
        Map.of("merge", merge, "part", part),
        row -> row.number("id"));
  }

  private void run(String sql, Map<String, ?> given) {
    var query = em.createNativeQuery(sql);
    given.forEach(query::setParameter);
    query.executeUpdate();
  }
}

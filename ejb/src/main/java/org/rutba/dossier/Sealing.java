package org.rutba.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rutba.platform.Row;
import org.rutba.rules.facts.FactSheet;

/**
 * Seals fact sheets: one question for the seals there are, one statement for those there are not.
 */
final class Sealing {
  private final EntityManager em;
  private final Instant now;

  Sealing(EntityManager em, Instant now) {
    this.em = em;
    this.now = now;
  }

  private record LastSealed(long teacher, long id, String sha256) {}

  private record Sealed(long teacher, String sha256, String words) {}

  Map<Long, SealedFacts> of(Map<Long, FactSheet> facts) {
    var last = last(facts);
    var sealed = new TreeMap<Long, SealedFacts>();
    var fresh = new ArrayList<Sealed>();
    facts.forEach(
        (teacher, sheet) -> {
          var words = FactSheetJson.write(sheet);
          var sha256 = FactSheetJson.digest(words);
          var known = last.get(teacher);
          if (known != null && known.sha256().equals(sha256)) {
            sealed.put(teacher, read(known.id(), sha256, words));
          } else {
            fresh.add(new Sealed(teacher, sha256, words));
          }
        });
    var ids = add(fresh);
    fresh.forEach(
        each ->
            sealed.put(each.teacher(), read(ids.get(each.teacher()), each.sha256(), each.words())));
    return sealed;
  }

  /**
   * What is judged is what was sealed, in its order and its figures, or a later reading of the seal
   * would be judged in other words.
   */
  private static SealedFacts read(long id, String sha256, String words) {
    return new SealedFacts(id, sha256, FactSheetJson.read(words));
  }

  private Map<Long, LastSealed> last(Map<Long, FactSheet> facts) {
    return Row.list(
            em,
            """
            SELECT DISTINCT ON (teacher_id) teacher_id, id, sha256 FROM sealed_dossier
            WHERE teacher_id = ANY (:teachers) ORDER BY teacher_id, id DESC
            """,
            Map.of("teachers", facts.keySet().toArray(Long[]::new)),
            row -> new LastSealed(row.number("teacher_id"), row.number("id"), row.text("sha256")))
        .stream()
        .collect(Collectors.toMap(LastSealed::teacher, each -> each));
  }

  private Map<Long, Long> add(List<Sealed> fresh) {
    if (fresh.isEmpty()) {
      return Map.of();
    }
    return Row.list(
            em,
            """
            INSERT INTO sealed_dossier (teacher_id, sha256, facts, sealed_at)
            SELECT teacher, sha256, facts, cast(:at AS timestamptz)
            FROM unnest(cast(:teachers AS bigint[]), cast(:digests AS text[]),
              cast(:facts AS text[])) AS sealed (teacher, sha256, facts)
            RETURNING teacher_id, id
            """,
            Map.of(
                "at", now,
                "teachers", fresh.stream().map(Sealed::teacher).toArray(Long[]::new),
                "digests", fresh.stream().map(Sealed::sha256).toArray(String[]::new),
                "facts", fresh.stream().map(Sealed::words).toArray(String[]::new)),
            row -> Map.entry(row.number("teacher_id"), row.number("id")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

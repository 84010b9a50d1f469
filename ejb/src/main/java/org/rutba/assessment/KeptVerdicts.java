package org.rutba.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rutba.platform.Row;

/** Writes many judgements by one statement. */
final class KeptVerdicts {
  private static final String ADD =
      """
      INSERT INTO judgement (teacher_id, sealed_dossier_id, target, judged_on, verdict,
        earliest_day, jurisdiction, act, population, region, pack_digests, confirmation_revision,
        overlay, content, judged_at)
      SELECT teacher, sealed, target, cast(day AS date), verdict, cast(earliest AS date),
        jurisdiction, act, population, region, packs, revision, cast(overlay AS boolean), content,
        cast(:now AS timestamptz)
      FROM unnest(cast(:teachers AS bigint[]), cast(:sealed AS bigint[]),
        cast(:targets AS text[]), cast(:days AS text[]), cast(:verdicts AS text[]),
        cast(:earliest AS text[]), cast(:jurisdictions AS text[]), cast(:acts AS text[]),
        cast(:populations AS text[]), cast(:regions AS text[]), cast(:packs AS text[]),
        cast(:revisions AS bigint[]), cast(:overlays AS text[]), cast(:contents AS text[]))
        AS made (teacher, sealed, target, day, verdict, earliest, jurisdiction, act, population,
          region, packs, revision, overlay, content)
      RETURNING teacher_id, id
      """;

  private KeptVerdicts() {}

  static Map<Long, Long> add(EntityManager em, Collection<MadeJudgement> made, Instant now) {
    if (made.isEmpty()) {
      return Map.of();
    }
    var rows = new ArrayList<>(made);
    var given = new HashMap<String, Object>();
    given.put("now", now);
    given.put("teachers", rows.stream().map(MadeJudgement::teacherId).toArray(Long[]::new));
    given.put("sealed", rows.stream().map(MadeJudgement::sealedDossierId).toArray(Long[]::new));
    given.put("targets", texts(rows, row -> row.judgement().target()));
    given.put("days", texts(rows, row -> row.judgement().day()));
    given.put("verdicts", texts(rows, row -> row.judgement().verdict().code()));
    given.put("earliest", texts(rows, row -> row.judgement().earliestDay()));
    given.put("jurisdictions", texts(rows, row -> row.law().jurisdiction()));
    given.put("acts", texts(rows, row -> row.law().act()));
    given.put("populations", texts(rows, row -> row.law().population()));
    given.put("regions", texts(rows, row -> row.law().region()));
    given.put("packs", texts(rows, row -> KeptVerdict.digests(row.law())));
    given.put(
        "revisions",
        rows.stream().map(row -> row.law().version().confirmationRevision()).toArray(Long[]::new));
    given.put("overlays", texts(rows, row -> row.law().version().overlay()));
    given.put("contents", texts(rows, row -> JudgementJson.write(row.judgement())));
    return Row.list(em, ADD, given, row -> Map.entry(row.number("teacher_id"), row.number("id")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String[] texts(List<MadeJudgement> rows, Function<MadeJudgement, Object> text) {
    return rows.stream()
        .map(text)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}

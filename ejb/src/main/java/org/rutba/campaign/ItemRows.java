package org.rutba.campaign;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the answers of a part into its items by one statement. */
final class ItemRows {
  private static final String WRITE =
      """
      UPDATE run_item i SET rank_from = a.rank_from, result = a.result, rank_to = a.rank_to,
        exception = a.exception, detail = a.detail, other_reading = a.other_reading,
        illustrative = cast(a.illustrative AS boolean), decided_as = a.decided_as,
        judgement_id = cast(a.judgement AS bigint)
      FROM unnest(cast(:teachers AS bigint[]), cast(:ranksFrom AS text[]),
        cast(:results AS text[]), cast(:ranksTo AS text[]), cast(:exceptions AS text[]),
        cast(:details AS text[]), cast(:readings AS text[]), cast(:illustrative AS text[]),
        cast(:decidedAs AS text[]), cast(:judgements AS text[]))
        AS a (teacher, rank_from, result, rank_to, exception, detail, other_reading, illustrative,
          decided_as, judgement)
      WHERE i.run_id = :run AND i.teacher_id = a.teacher AND i.result = 'waiting'
      """;

  private final EntityManager em;

  private record Written(Candidate candidate, Answer answer, Long judgement) {}

  ItemRows(EntityManager em) {
    this.em = em;
  }

  void write(
      Run run,
      Map<Long, Candidate> candidates,
      Map<Long, Answer> answers,
      Map<Long, Long> judgements) {
    var rows = new ArrayList<Written>(answers.size());
    answers.forEach(
        (teacher, answer) ->
            rows.add(new Written(candidates.get(teacher), answer, judgements.get(teacher))));
    if (rows.isEmpty()) {
      return;
    }
    int written =
        em.createNativeQuery(WRITE)
            .setParameter("run", run.id())
            .setParameter(
                "teachers",
                rows.stream().map(row -> row.candidate().teacherId()).toArray(Long[]::new))
            .setParameter("ranksFrom", texts(rows, row -> row.candidate().rank()))
            .setParameter("results", texts(rows, row -> row.answer().result().code()))
            .setParameter("ranksTo", texts(rows, row -> row.answer().rank()))
            .setParameter("exceptions", texts(rows, ItemRows::exception))
            .setParameter("details", texts(rows, row -> row.answer().detail()))
            .setParameter("readings", texts(rows, row -> row.answer().otherReading()))
            .setParameter("illustrative", texts(rows, row -> row.answer().illustrative()))
            .setParameter("decidedAs", texts(rows, row -> decidedAs(run, row)))
            .setParameter("judgements", texts(rows, Written::judgement))
            .executeUpdate();
    if (written != rows.size()) {
      throw new IllegalStateException(rows.size() - written + " items were judged elsewhere");
    }
  }

  private static String exception(Written row) {
    return row.answer().exception() == null ? null : row.answer().exception().code();
  }

  private static String decidedAs(Run run, Written row) {
    return row.answer().result().forTheBoard()
        ? run.kind().decidedAs(row.candidate().rank(), row.answer())
        : null;
  }

  private static String[] texts(List<Written> rows, Function<Written, Object> text) {
    return rows.stream()
        .map(text)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}

package org.rutba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;

/** Days on which two records hold different ranks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RankClashes {
  @PersistenceContext EntityManager em;

  /**
   * @param byDecree those whose merged rank rests on a decree of this register, which only a decree
   *     can take away; otherwise those brought in from outside, which give way
   */
  List<RankClash> of(PersonSheet kept, PersonSheet merged, boolean byDecree) {
    return Row.list(
        em,
        """
        SELECT k.rank AS kept, h.rank AS merged, lower(k.valid * h.valid) AS first_day,
          upper(k.valid * h.valid) AS next_day, e.decree
        FROM rank_held k JOIN rank_held h ON h.teacher_id = :merged AND h.valid && k.valid
          AND h.rank <> k.rank JOIN rank_entry e ON e.id = h.entry_id
        WHERE k.teacher_id = :kept AND e.imported <> :byDecree ORDER BY 3
        """,
        Map.of("kept", kept.teacherId(), "merged", merged.teacherId(), "byDecree", byDecree),
        row ->
            new RankClash(
                row.text("kept"),
                row.text("merged"),
                row.day("first_day"),
                row.day("next_day"),
                row.text("decree")));
  }
}

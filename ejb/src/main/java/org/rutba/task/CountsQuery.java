package org.rutba.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/**
 * All counters in one statement, so that a page costs one question however many numbers its
 * navigation shows.
 */
final class CountsQuery {
  static final String SQL =
      "with deserted as ("
          + PostRepository.DESERTED
          + ")"
          + """
      select 'task' as what, kind as word,
        count(*) filter (where held) as position,
        count(*) filter (where held and claimed_by = :person) as mine,
        count(*) filter (where held and position_id is null and claimed_by is null) as unassigned,
        count(*) filter (where held and due_on < :today) as late,
        count(*) filter (where held and due_on = :today) as today,
        count(distinct subject_kind || subject) filter (where not held) as waiting
      from (select t.*,
              coalesce(t.position_id = :position
                or (t.position_id = any(cast(:vacant as bigint[])) and t.kind <> 'vote'),
                t.role = :role and (t.unit_id = :unit or d.unit_id is not null)) as held
            from task t left join deserted d on d.unit_id = t.unit_id and t.kind <> 'vote'
            where t.done_at is null and (t.position_id = :position or t.sent_by = :position
              or t.position_id = any(cast(:vacant as bigint[]))
              or (t.position_id is null and t.role = :role
                and (t.unit_id = :unit or d.unit_id is not null)))) t
      group by kind
      union all
      select 'request', r.state, count(*), 0, 0, 0, 0, 0
      from request r where r.unit_id = :unit and :role = 'school-leader' group by r.state
      union all
      select 'message', 'unread', count(*), 0, 0, 0, 0, 0
      from message m where m.person_id = :person and m.read_at is null
      """;

  /** One row of the answer: which counter, under which word, and its numbers. */
  record Counter(
      String what,
      String word,
      long position,
      long mine,
      long unassigned,
      long late,
      long today,
      long waiting) {

    static Counter of(Row row) {
      return new Counter(
          row.text("what"),
          row.text("word"),
          row.number("position"),
          row.number("mine"),
          row.number("unassigned"),
          row.number("late"),
          row.number("today"),
          row.number("waiting"));
    }
  }

  private final Map<String, Object> parameters;

  CountsQuery(Actor actor, Set<Long> vacantPosts, LocalDate today) {
    parameters =
        Map.of(
            "person", actor.personId(),
            "position", actor.positionId(),
            "role", actor.role(),
            "unit", actor.unitId(),
            "path", actor.unitPath(),
            "vacant", CalendarRepository.array(vacantPosts),
            "today", today);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  static Counts sum(List<Counter> counters) {
    long mine = 0;
    long position = 0;
    long unassigned = 0;
    long waiting = 0;
    long late = 0;
    long today = 0;
    long unread = 0;
    var kinds = new HashMap<String, Long>();
    var requests = new HashMap<String, Long>();
    for (var counter : counters) {
      switch (counter.what()) {
        case "request" -> requests.put(counter.word(), counter.position());
        case "message" -> unread = counter.position();
        default -> {
          kinds.put(counter.word(), counter.position());
          mine += counter.mine();
          position += counter.position();
          unassigned += counter.unassigned();
          waiting += counter.waiting();
          late += counter.late();
          today += counter.today();
        }
      }
    }
    return new Counts(mine, position, unassigned, waiting, late, today, kinds, requests, unread);
  }
}

package org.rutba.committee;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Reads lists for the pages of those who sit on their committees. */
final class DocketQuery {
  private static final String ITEMS =
      """
       from docket_item i join teacher t on t.id = i.teacher_id join person p on p.id = t.person_id
        join unit s on s.id = i.unit_id
      where i.docket_id = :docket
      """;

  private final EntityManager em;

  DocketQuery(EntityManager em) {
    this.em = em;
  }

  /** The list, if the actor sits on its committee, is its secretary or audits its unit. */
  Optional<DocketLine> readable(String number, Actor actor) {
    return Row.one(
        em,
        """
        select d.id, d.number, d.run, d.kind, d.committee_id, c.name, c.name_latin, c.level,
          d.stage, d.title, d.title_latin, d.apart_reason, d.opened_on, d.closed_on, d.minute,
          d.illustrative,
          (select count(*) from docket_item where docket_id = d.id
            and outcome is distinct from 'apart' and outcome is distinct from 'set-aside')
            as teachers,
          (select count(*) from docket_item where docket_id = d.id and outcome = 'granted')
            as granted,
          (select count(*) from docket_item where docket_id = d.id and outcome = 'refused')
            as refused,
          (select count(*) from docket_vote where docket_id = d.id) as taken
        from docket d join committee c on c.id = d.committee_id join unit u on u.id = c.unit_id
        where d.number = :number and (
          exists (select from seat s
            where s.committee_id = c.id and s.position_id = :position)
          or (:role = 'board-secretary' and c.unit_id = :unit)
          or (:role in ('auditor', 'hr-officer') and u.path like :path))
        """,
        Map.of(
            "number", number,
            "position", actor.positionId(),
            "role", actor.role(),
            "unit", actor.unitId(),
            "path", actor.unitPath() + "%"),
        DocketQuery::line);
  }

  List<DocketSheet.ProposalCount> counts(long docket) {
    return Row.list(
        em,
        """
        select proposal, rank_to, count(*) as teachers,
          count(*) filter (where illustrative) as illustrative, count(other_reading) as readings
        from docket_item where docket_id = :docket and outcome is distinct from 'apart'
          and outcome is distinct from 'set-aside'
        group by proposal, rank_to order by proposal desc, teachers desc, rank_to
        """,
        Map.of("docket", docket),
        row ->
            new DocketSheet.ProposalCount(
                row.text("proposal"),
                row.text("rank_to"),
                row.number("teachers"),
                row.number("illustrative"),
                row.number("readings")));
  }

  DocketItemList items(long docket, String rank, String words, Page page, Actor actor) {
    var given = new HashMap<String, Object>();
    var where = new StringBuilder();
    if (rank != null) {
      where.append(" and i.rank_to = :rank");
      given.put("rank", rank);
    }
    if (words != null && !words.isBlank()) {
      where.append(" and t.search like '%' || fold(:words) || '%'");
      given.put("words", words.strip());
    }
    return items(docket, where.toString(), given, page, actor);
  }

  /** One teacher of the list; empty where it is not on it. */
  Optional<DocketItemLine> item(long docket, long teacher, Actor actor) {
    var given = new HashMap<String, Object>(Map.of("teacher", teacher));
    return items(docket, " and i.teacher_id = :teacher", given, Page.first(1), actor)
        .lines()
        .stream()
        .findFirst();
  }

  private DocketItemList items(
      long docket, String where, Map<String, Object> given, Page page, Actor actor) {
    given.put("docket", docket);
    int count =
        Row.one(em, "select count(*) as found" + ITEMS + where, given, row -> row.count("found"))
            .orElseThrow();
    given.put("person", actor.personId());
    return new DocketItemList(
        Row.list(
            em,
            """
            select i.teacher_id, t.personnel_number,
              p.given_name || ' ' || p.family_name as teacher,
              p.given_name_latin || ' ' || p.family_name_latin as teacher_latin, s.name,
              s.name_latin, i.proposal, i.rank_from, i.rank_to, i.judgement_id, i.illustrative,
              i.other_reading, i.outcome, i.outcome_reason, i.in_favour, i.against, i.abstained,
              (select r.ground from docket_recusal r where r.docket_id = i.docket_id
                and r.teacher_id = i.teacher_id and r.person_id = :person) as recused,
              (select string_agg(m.given_name || ' ' || m.family_name, '، ' order by m.id)
                from docket_recusal r join person m on m.id = r.person_id
                where r.docket_id = i.docket_id and r.teacher_id = i.teacher_id) as recused_names,
              (select string_agg(m.given_name_latin || ' ' || m.family_name_latin, ', '
                  order by m.id)
                from docket_recusal r join person m on m.id = r.person_id
                where r.docket_id = i.docket_id and r.teacher_id = i.teacher_id) as recused_latin
            """
                + ITEMS
                + where
                + " order by s.name collate \"und-x-icu\", s.id, t.personnel_number",
            given,
            page,
            DocketQuery::item),
        count);
  }

  private static DocketLine line(Row row) {
    return new DocketLine(
        row.number("id"),
        row.text("number"),
        row.text("run"),
        row.text("kind"),
        row.number("committee_id"),
        row.text("name"),
        row.text("name_latin"),
        row.text("level"),
        row.count("stage"),
        row.text("title"),
        row.text("title_latin"),
        row.text("apart_reason"),
        row.day("opened_on"),
        row.day("closed_on"),
        row.text("minute"),
        row.yes("illustrative"),
        row.count("teachers"),
        row.count("granted"),
        row.count("refused"),
        row.count("taken"));
  }

  private static DocketItemLine item(Row row) {
    return new DocketItemLine(
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.text("proposal"),
        row.text("rank_from"),
        row.text("rank_to"),
        row.number("judgement_id"),
        row.yes("illustrative"),
        row.text("other_reading"),
        row.text("recused"),
        row.text("recused_names"),
        row.text("recused_latin"),
        row.text("outcome"),
        row.text("outcome_reason"),
        row.numberOrNull("in_favour"),
        row.numberOrNull("against"),
        row.numberOrNull("abstained"));
  }
}

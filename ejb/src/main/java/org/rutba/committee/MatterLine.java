package org.rutba.committee;

import java.time.LocalDate;
import org.rutba.platform.Row;

/**
 * One committee's part in a case, or its vote on the points of an item.
 *
 * @param kind word of a {@link MatterKind}
 * @param request number of the request, or of the item whose points are voted on
 * @param outcome word of a {@link MatterOutcome}; null while it is open
 * @param outcomeReason the reasons of those who carried it, one a line; what is asked, when
 *     returned
 * @param answer to what this committee had asked before; null for none
 * @param illustrative whether a rule of deciding was invented for a demonstration
 * @param inFavour votes to grant; these three are 0 until the matter is closed
 */
public record MatterLine(
    long id,
    String kind,
    String request,
    long committeeId,
    String committee,
    String committeeLatin,
    String level,
    int stage,
    LocalDate openedOn,
    LocalDate closedOn,
    String outcome,
    String outcomeReason,
    String answer,
    String minute,
    int quorum,
    int eligible,
    int taken,
    int inFavour,
    int against,
    int abstained,
    boolean illustrative) {

  static final String SQL =
      """
      select m.id, m.kind, m.request, m.committee_id, c.name, c.name_latin, c.level, m.stage, m.opened_on,
        m.closed_on, m.outcome, m.outcome_reason, m.answer, m.minute, m.quorum, m.eligible,
        m.illustrative, v.taken,
        case when m.outcome is null then 0 else v.in_favour end as in_favour,
        case when m.outcome is null then 0 else v.against end as against,
        case when m.outcome is null then 0 else v.abstained end as abstained
      from matter m join committee c on c.id = m.committee_id
      cross join lateral (select count(*) as taken,
          count(*) filter (where vote = 'for') as in_favour,
          count(*) filter (where vote = 'against') as against,
          count(*) filter (where vote = 'abstain') as abstained
        from vote where matter_id = m.id) v
      """;

  public boolean open() {
    return outcome == null;
  }

  static MatterLine of(Row row) {
    return new MatterLine(
        row.number("id"),
        row.text("kind"),
        row.text("request"),
        row.number("committee_id"),
        row.text("name"),
        row.text("name_latin"),
        row.text("level"),
        row.count("stage"),
        row.day("opened_on"),
        row.day("closed_on"),
        row.text("outcome"),
        row.text("outcome_reason"),
        row.text("answer"),
        row.text("minute"),
        row.count("quorum"),
        row.count("eligible"),
        row.count("taken"),
        row.count("in_favour"),
        row.count("against"),
        row.count("abstained"),
        row.yes("illustrative"));
  }
}

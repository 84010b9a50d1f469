package org.rutba.decree.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.decree.OfficialMonth;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Pay lines that wait, and the batches they went in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PayrollRepository {
  private static final String LINE =
      """
      l.id AS pay_line, l.kind, l.official_year, coalesce(l.official_month, 1) AS official_month,
        cast(l.points AS text) AS points, l.cite, d.number AS decree, d.effective_on,
        earlier.number AS earlier, d.illustrative, t.personnel_number, p.national_code,
        p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin
      """;
  private static final String OF_DECREE =
      """
       JOIN decree d ON d.document_id = l.document_id
        JOIN document doc ON doc.id = d.document_id
        LEFT JOIN document earlier ON earlier.id = doc.earlier_id
        JOIN teacher named ON named.id = l.teacher_id
        JOIN teacher t ON t.id = coalesce(named.merged_into, named.id)
        JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = d.unit_id
      """;

  /** Lines of the scope, up to a month, that no batch holds. */
  private static final String WAITING =
      " FROM pay_line l"
          + OF_DECREE
          + """
           LEFT JOIN LATERAL (SELECT x.state, x.reason FROM payroll_line x
            WHERE x.pay_line_id = l.id ORDER BY x.batch_id DESC LIMIT 1) last ON true
          WHERE u.path LIKE :scope AND u.jurisdiction = :jurisdiction
            AND coalesce(last.state, '') NOT IN ('sent', 'acknowledged')
            AND (l.official_year, coalesce(l.official_month, 1)) <= (:year, :month)
          """;

  private static final String IN_ORDER =
      " ORDER BY t.personnel_number, d.document_id, l.official_year, l.official_month, l.id";
  private static final String WAITING_LINES =
      "SELECT " + LINE + ", 0 AS line_no, last.state, last.reason" + WAITING + IN_ORDER;
  private static final String BATCH =
      """
      SELECT b.id, b.number, b.official_year, b.official_month, b.line_count,
        cast(b.total AS text) AS total, b.sha256, b.made_at, b.recalled_at, b.recall_reason,
        u.name AS unit, u.name_latin AS unit_latin,
        p.given_name || ' ' || p.family_name AS who,
        p.given_name_latin || ' ' || p.family_name_latin AS who_latin,
        (SELECT count(*) FROM payroll_line x WHERE x.batch_id = b.id AND x.state = 'acknowledged')
          AS acknowledged,
        (SELECT count(*) FROM payroll_line x WHERE x.batch_id = b.id AND x.state = 'rejected')
          AS rejected
      FROM payroll_batch b JOIN unit u ON u.id = b.unit_id JOIN person p ON p.id = b.made_by
      WHERE u.path LIKE :scope AND u.jurisdiction = :jurisdiction
      """;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** Lets two who hand over or answer do so one after the other. */
  void oneAtATime(Actor actor) {
    em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:turn, 0)) AS text)")
        .setParameter("turn", "payroll " + actor.jurisdiction())
        .getSingleResult();
  }

  List<PayrollLine> allWaiting(OfficialMonth month, Actor actor) {
    return Row.list(em, WAITING_LINES, upTo(month, actor), PayrollRepository::line);
  }

  WaitingPay waiting(OfficialMonth month, Page page, Actor actor) {
    var given = upTo(month, actor);
    var lines = Row.list(em, WAITING_LINES, given, page, PayrollRepository::line);
    return Row.one(
            em,
            "SELECT count(*) AS found, cast(coalesce(sum(l.points), 0) AS text) AS total,"
                + " count(*) FILTER (WHERE last.state = 'rejected') AS rejected"
                + WAITING,
            given,
            row ->
                new WaitingPay(
                    row.count("found"),
                    new BigDecimal(row.text("total")),
                    row.count("rejected"),
                    lines))
        .orElseThrow();
  }

  /** The number the next batch of a unit and year bears. */
  int nextOrdinal(long unitId, int year) {
    return Row.one(
            em,
            "SELECT coalesce(max(ordinal), 0) + 1 AS next FROM payroll_batch"
                + " WHERE unit_id = :unit AND official_year = :year",
            Map.of("unit", unitId, "year", year),
            row -> row.count("next"))
        .orElseThrow();
  }

  void add(
      String number,
      int ordinal,
      OfficialMonth month,
      PayrollFile file,
      List<PayrollLine> lines,
      Actor actor) {
    var batch =
        ((Number)
                em.createNativeQuery(
                        """
                        INSERT INTO payroll_batch (number, unit_id, official_year, official_month,
                          ordinal, line_count, total, sha256, content, made_by, position_id, made_at)
                        VALUES (:number, :unit, :year, :month, :ordinal, :count, :total, :sha256,
                          :content, :person, :position, :now) RETURNING id
                        """,
                        Long.class)
                    .setParameter("number", number)
                    .setParameter("unit", actor.unitId())
                    .setParameter("year", month.year())
                    .setParameter("month", month.month())
                    .setParameter("ordinal", ordinal)
                    .setParameter("count", lines.size())
                    .setParameter("total", file.total())
                    .setParameter("sha256", file.sha256())
                    .setParameter("content", file.content())
                    .setParameter("person", actor.personId())
                    .setParameter("position", actor.positionId())
                    .setParameter("now", time.now())
                    .getSingleResult())
            .longValue();
    em.createNativeQuery(
            """
            INSERT INTO payroll_line (batch_id, line_no, pay_line_id, state)
            SELECT :batch, n.line_no, n.pay_line, 'sent'
            FROM unnest(cast(:lines AS bigint[])) WITH ORDINALITY AS n (pay_line, line_no)
            """)
        .setParameter("batch", batch)
        .setParameter("lines", lines.stream().map(PayrollLine::payLine).toArray(Long[]::new))
        .executeUpdate();
  }

  List<BatchLine> batches(Page page, Actor actor) {
    return Row.list(
        em, BATCH + " ORDER BY b.id DESC", given(actor), page, PayrollRepository::batch);
  }

  /** A batch within the actor's scope; an unknown one is refused like one outside it. */
  BatchLine batch(String number, Actor actor) {
    var given = given(actor);
    given.put("number", number);
    return Row.one(em, BATCH + " AND b.number = :number", given, PayrollRepository::batch)
        .orElseThrow(() -> new OutsideScope("payroll-batch", number));
  }

  List<PayrollLine> lines(String number, Page page) {
    return Row.list(
        em,
        "SELECT "
            + LINE
            + ", x.line_no, x.state, x.reason FROM payroll_line x"
            + " JOIN payroll_batch b ON b.id = x.batch_id JOIN pay_line l ON l.id = x.pay_line_id"
            + OF_DECREE
            + " WHERE b.number = :number ORDER BY x.line_no",
        Map.of("number", number),
        page,
        PayrollRepository::line);
  }

  String content(String number) {
    return Row.one(
            em,
            "SELECT content FROM payroll_batch WHERE number = :number",
            Map.of("number", number),
            row -> row.text("content"))
        .orElseThrow();
  }

  /**
   * Writes payroll's answer to what it has not answered yet.
   *
   * @param line number of one line; 0 for all
   * @return how many were answered
   */
  int answer(String number, int line, LineState state, String reason, Actor actor) {
    return em.createNativeQuery(
            """
            UPDATE payroll_line x SET state = :state, reason = :reason, answered_by = :person,
              answered_at = :now
            FROM payroll_batch b
            WHERE b.id = x.batch_id AND b.number = :number AND x.state = 'sent'
              AND (:line = 0 OR x.line_no = :line)
            """)
        .setParameter("state", state.code())
        .setParameter("reason", reason)
        .setParameter("person", actor.personId())
        .setParameter("now", time.now())
        .setParameter("number", number)
        .setParameter("line", line)
        .executeUpdate();
  }

  void recall(String number, String reason, Actor actor) {
    em.createNativeQuery(
            """
            UPDATE payroll_batch SET recalled_by = :person, recalled_at = :now,
              recall_reason = :reason
            WHERE number = :number
            """)
        .setParameter("person", actor.personId())
        .setParameter("now", time.now())
        .setParameter("reason", reason)
        .setParameter("number", number)
        .executeUpdate();
  }

  private static Map<String, Object> given(Actor actor) {
    var given = new HashMap<String, Object>();
    given.put("scope", actor.unitPath() + "%");
    given.put("jurisdiction", actor.jurisdiction());
    return given;
  }

  private static Map<String, Object> upTo(OfficialMonth month, Actor actor) {
    var given = given(actor);
    given.put("year", month.year());
    given.put("month", month.month());
    return given;
  }

  private static PayrollLine line(Row row) {
    return new PayrollLine(
        row.number("pay_line"),
        row.count("line_no"),
        row.text("kind"),
        new OfficialMonth(row.count("official_year"), row.count("official_month")),
        new BigDecimal(row.text("points")),
        row.text("cite"),
        row.text("decree"),
        row.day("effective_on"),
        row.text("earlier"),
        row.yes("illustrative"),
        row.text("personnel_number"),
        row.text("national_code"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("state") == null ? null : LineState.of(row.text("state")),
        row.text("reason"));
  }

  private static BatchLine batch(Row row) {
    return new BatchLine(
        row.text("number"),
        new OfficialMonth(row.count("official_year"), row.count("official_month")),
        row.count("line_count"),
        new BigDecimal(row.text("total")),
        row.text("sha256"),
        row.count("acknowledged"),
        row.count("rejected"),
        row.text("unit"),
        row.text("unit_latin"),
        row.text("who"),
        row.text("who_latin"),
        row.instant("made_at"),
        row.instant("recalled_at"),
        row.text("recall_reason"));
  }
}

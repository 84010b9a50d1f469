package org.rutba.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rutba.platform.ActingPosition;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** The audit, for writing lines and reading trails. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActRepository {
  private static final String LINES =
      """
      SELECT a.id, a.at, a.act, a.outcome, a.username,
        w.given_name || ' ' || w.family_name AS person,
        w.given_name_latin || ' ' || w.family_name_latin AS person_latin,
        p.title, p.title_latin, f.given_name || ' ' || f.family_name AS acting_for,
        a.subject_kind, a.subject, CASE WHEN %s THEN a.reason END AS reason, a.change, a.refusal,
        a.correlation
      FROM act a LEFT JOIN person w ON w.id = a.person_id LEFT JOIN person f ON f.id = a.acting_for
        LEFT JOIN position p ON p.id = a.position_id
      """;

  /**
   * What members of a board say with a vote or a recusal is the board's own while it decides, and
   * an auditor's to read afterwards.
   */
  private static final String SAID_IN_THE_BOARD =
      "(a.act IN ('CommitteeService.castVote', 'CommitteeService.recuse'))";

  private static final String FOR_THE_AUDITOR =
      LINES.formatted(
          "NOT ("
              + SAID_IN_THE_BOARD
              + " AND EXISTS (SELECT 1 FROM matter m"
              + " WHERE m.request = a.subject AND m.outcome IS NULL))");

  private static final String FOR_OTHERS = LINES.formatted("NOT " + SAID_IN_THE_BOARD);

  private static final Pattern MINISTRY = Pattern.compile("/\\d+/|/");
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;
  @Inject ActingPosition call;

  /**
   * Writes lines in the act's own transaction, after all it did has reached the database: what the
   * database refuses is known before the act is called done.
   */
  public void add(List<ActEntry> entries) {
    entries.forEach(entry -> em.persist(new Act(entry, time.now(), call.correlation())));
    em.flush();
  }

  /** Writes lines in a transaction of their own, for an act whose own is rolled back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void addAlone(List<ActEntry> entries) {
    add(entries);
  }

  /**
   * What was done about a subject, the oldest first. The caller has made sure that the subject may
   * be seen. Reasons said in a board are left out, but for an auditor once the board has decided.
   */
  public List<ActLine> trail(String subjectKind, String subject, boolean auditor) {
    return Row.list(
        em,
        (auditor ? FOR_THE_AUDITOR : FOR_OTHERS)
            + "WHERE a.subject_kind = :kind AND a.subject = :subject ORDER BY a.id",
        Map.of("kind", subjectKind, "subject", subject),
        ActRepository::line);
  }

  /** Whether something about the subject happened within a subtree. */
  boolean touches(String subjectKind, String subject, String scope) {
    return em.createQuery(
                """
            select count(a) from Act a
            where a.subjectKind = :kind and a.subject = :subject and a.unitPath like :scope
            """,
                Long.class)
            .setParameter("kind", subjectKind)
            .setParameter("subject", subject)
            .setParameter("scope", scope + "%")
            .getSingleResult()
        > 0;
  }

  /** Lines within a subtree as an auditor reads them, the newest first. */
  List<ActLine> find(ActFilter filter, String scope, Page page) {
    var criteria = criteria(filter, scope);
    return Row.list(
        em,
        FOR_THE_AUDITOR + where(criteria) + " ORDER BY a.id DESC",
        values(criteria),
        page,
        ActRepository::line);
  }

  /** How many lines {@link #find} would give without a page. */
  long count(ActFilter filter, String scope) {
    var criteria = criteria(filter, scope);
    return Row.one(
            em,
            "SELECT count(*) AS lines FROM act a" + where(criteria),
            values(criteria),
            row -> row.number("lines"))
        .orElseThrow();
  }

  /** Conditions in SQL with the value of the one parameter of each, named as its key. */
  private Map<String, Object> criteria(ActFilter filter, String scope) {
    var criteria = new LinkedHashMap<String, Object>();
    // What has no place, as a sign-in under an unknown name, is shown to a ministry's auditor.
    var place =
        MINISTRY.matcher(scope).matches()
            ? "(a.unit_path LIKE :scope OR a.unit_path IS NULL)"
            : "a.unit_path LIKE :scope";
    criteria.put(place, scope + "%");
    put(criteria, "a.username = :username", filter.username());
    put(criteria, "a.act LIKE :act", filter.act() == null ? null : filter.act() + "%");
    put(
        criteria,
        "a.outcome = :outcome",
        filter.outcome() == null ? null : filter.outcome().code());
    put(criteria, "a.subject_kind = :kind", filter.subjectKind());
    put(criteria, "a.subject = :subject", filter.subject());
    put(criteria, "a.correlation = :correlation", filter.correlation());
    if (filter.from() != null) {
      criteria.put("a.at >= :from", filter.from().atStartOfDay(time.zone()).toInstant());
    }
    if (filter.to() != null) {
      criteria.put("a.at < :to", filter.to().plusDays(1).atStartOfDay(time.zone()).toInstant());
    }
    return criteria;
  }

  private static void put(Map<String, Object> criteria, String condition, String value) {
    if (value != null && !value.isBlank()) {
      criteria.put(condition, value);
    }
  }

  private static String where(Map<String, Object> criteria) {
    return criteria.keySet().stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private static Map<String, Object> values(Map<String, Object> criteria) {
    return criteria.entrySet().stream()
        .collect(Collectors.toMap(each -> parameter(each.getKey()), Map.Entry::getValue));
  }

  private static String parameter(String condition) {
    var name = PARAMETER.matcher(condition);
    name.find();
    return name.group(1);
  }

  private static ActLine line(Row row) {
    return new ActLine(
        row.number("id"),
        row.instant("at"),
        row.text("act"),
        row.text("outcome"),
        row.text("username"),
        row.text("person"),
        row.text("person_latin"),
        row.text("title"),
        row.text("title_latin"),
        row.text("acting_for"),
        row.text("subject_kind"),
        row.text("subject"),
        row.text("reason"),
        row.text("change"),
        row.text("refusal"),
        row.text("correlation"));
  }
}

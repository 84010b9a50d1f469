package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.LastDay;

/** Application windows. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WindowRepository {
  private static final String ACT = "promotion";
  private static final String WINDOW =
      """
      select w.id, w.unit_id, a.name as unit, a.name_latin as unit_latin, w.name, w.opens_on,
        w.closes_on, w.late_until, w.late_filer, w.version, a.path, a.jurisdiction
      from application_window w join unit a on a.id = w.unit_id
      """;

  @PersistenceContext EntityManager em;
  @Inject RegulationRepository regulations;
  @Inject TimeSource time;

  /** The windows that concern a unit: its own and those of units above. */
  Windows of(String unitPath) {
    return new Windows(
        Row.list(
            em,
            WINDOW + " where w.act = :act and :path like a.path || '%' order by w.opens_on, w.id",
            Map.of("act", ACT, "path", unitPath),
            windows()));
  }

  /** The windows of a subtree and those above that concern it, latest first. */
  List<ApplicationWindow> around(String unitPath) {
    return Row.list(
        em,
        WINDOW
            + " where w.act = :act and (a.path like :below or :path like a.path || '%')"
            + " order by w.opens_on desc, w.id",
        Map.of("act", ACT, "path", unitPath, "below", unitPath + "%"),
        windows());
  }

  /** A window, locked until the act ends; empty for an unknown one. */
  Optional<ApplicationWindow> lock(long id) {
    return Row.one(em, WINDOW + " where w.id = :id for update of w", Map.of("id", id), windows());
  }

  /** Reads rows with their last days by the law of their jurisdiction, asked for once. */
  private Function<Row, ApplicationWindow> windows() {
    var readings = new HashMap<String, LastDay>();
    return row ->
        ApplicationWindow.of(
            row,
            readings.computeIfAbsent(
                row.text("jurisdiction"), one -> regulations.lastDay(one, time.today())));
  }

  long add(OpenWindow window) {
    return Row.one(
            em,
            """
            insert into application_window
              (unit_id, act, name, opens_on, closes_on, late_until, late_filer)
            values (:unit, :act, :name, :opens, :closes,
              cast(nullif(:late, '') as date), nullif(:filer, '')) returning id
            """,
            Map.of(
                "unit", window.unitId(),
                "act", ACT,
                "name", window.name().strip(),
                "opens", window.opensOn(),
                "closes", window.closesOn(),
                "late", window.lateUntil() == null ? "" : window.lateUntil().toString(),
                "filer", window.lateFiler() == null ? "" : window.lateFiler()),
            row -> row.number("id"))
        .orElseThrow();
  }

  /** Moves the last days of a window. */
  void move(MoveWindow moved) {
    em.createNativeQuery(
            """
            update application_window set closes_on = :closes,
              late_until = cast(nullif(:late, '') as date), late_filer = nullif(:filer, ''),
              version = version + 1
            where id = :id
            """)
        .setParameter("closes", moved.closesOn())
        .setParameter("late", moved.lateUntil() == null ? "" : moved.lateUntil().toString())
        .setParameter("filer", moved.lateFiler() == null ? "" : moved.lateFiler())
        .setParameter("id", moved.id())
        .executeUpdate();
  }
}

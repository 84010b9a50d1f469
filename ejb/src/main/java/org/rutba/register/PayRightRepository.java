package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;

/** The pay rights of each teacher, as dated. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PayRightRepository {
  private static final String PERIOD =
      """
      SELECT lower(valid) AS first_day, upper(valid) AS next_day, job_right, incumbent_right,
             job_supplement
      FROM pay_right WHERE teacher_id = :teacher
      """;

  @PersistenceContext EntityManager em;

  /** The rights that apply on a day; empty where none are recorded. */
  public Optional<PayRightPeriod> on(long teacherId, LocalDate day) {
    return Row.one(
        em,
        PERIOD + " AND valid @> cast(:day AS date)",
        Map.of("teacher", teacherId, "day", day),
        PayRightRepository::period);
  }

  /** All rights recorded, oldest first. */
  public List<PayRightPeriod> history(long teacherId) {
    return Row.list(
        em, PERIOD + " ORDER BY valid", Map.of("teacher", teacherId), PayRightRepository::period);
  }

  private static PayRightPeriod period(Row row) {
    return new PayRightPeriod(
        row.day("first_day"),
        row.day("next_day"),
        new BigDecimal(row.text("job_right")),
        new BigDecimal(row.text("incumbent_right")),
        new BigDecimal(row.text("job_supplement")));
  }
}

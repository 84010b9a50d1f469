package org.rutba.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a list query, read by column name into the types records are made of. It spares each
 * list the question in which of the driver's types a column arrives.
 */
public final class Row {
  private final Tuple tuple;

  private Row(Tuple tuple) {
    this.tuple = tuple;
  }

  /** Reads a query whole. */
  public static <T> List<T> list(
      EntityManager em, String sql, Map<String, ?> parameters, Function<Row, T> line) {
    return lines(query(em, sql, parameters), line);
  }

  /** Reads one page of a query. */
  public static <T> List<T> list(
      EntityManager em, String sql, Map<String, ?> parameters, Page page, Function<Row, T> line) {
    return lines(
        query(em, sql, parameters).setFirstResult(page.first()).setMaxResults(page.size()), line);
  }

  /** Reads the one row of a query; empty where there is none. */
  public static <T> Optional<T> one(
      EntityManager em, String sql, Map<String, ?> parameters, Function<Row, T> line) {
    var lines = list(em, sql, parameters, line);
    if (lines.size() > 1) {
      throw new IllegalStateException("One row was expected, not " + lines.size());
    }
    return lines.stream().findFirst();
  }

  private static Query query(EntityManager em, String sql, Map<String, ?> parameters) {
    var query = em.createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static <T> List<T> lines(Query query, Function<Row, T> line) {
    List<?> found = query.getResultList();
    return found.stream().map(row -> line.apply(new Row((Tuple) row))).toList();
  }

  public String text(String column) {
    var value = tuple.get(column);
    return value == null ? null : value.toString();
  }

  /** A whole number; 0 where the column is empty. */
  public long number(String column) {
    var value = (Number) tuple.get(column);
    return value == null ? 0 : value.longValue();
  }

  /** A whole number; null where the column is empty. */
  public Long numberOrNull(String column) {
    var value = (Number) tuple.get(column);
    return value == null ? null : Long.valueOf(value.longValue());
  }

  /** Null where the column is empty. */
  public BigDecimal decimal(String column) {
    return (BigDecimal) tuple.get(column);
  }

  public int count(String column) {
    return Math.toIntExact(number(column));
  }

  public boolean yes(String column) {
    return Boolean.TRUE.equals(tuple.get(column));
  }

  public LocalDate day(String column) {
    var value = tuple.get(column);
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return (LocalDate) value;
  }

  public Instant instant(String column) {
    var value = tuple.get(column);
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    return (Instant) value;
  }
}

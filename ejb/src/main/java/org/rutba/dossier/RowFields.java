package org.rutba.dossier;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Facts as rows of a JDBC query of its own. The statement is closed where it was asked for and not
 * by itself on completion: a pool keeps statements, and would give out one that closed itself.
 */
record RowFields(ResultSet rows) implements Fields {
  @Override
  public boolean next() throws SQLException {
    return rows.next();
  }

  @Override
  public long number(int column) throws SQLException {
    return rows.getLong(column + 1);
  }

  @Override
  public String text(int column) throws SQLException {
    return rows.getString(column + 1);
  }

  @Override
  public LocalDate day(int column) throws SQLException {
    return rows.getObject(column + 1, LocalDate.class);
  }

  @Override
  public BigDecimal decimal(int column) throws SQLException {
    return rows.getBigDecimal(column + 1);
  }

  @Override
  public boolean yes(int column) throws SQLException {
    return rows.getBoolean(column + 1);
  }

  @Override
  public void close() throws SQLException {
    rows.getStatement().close();
  }
}

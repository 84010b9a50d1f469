package org.rutba.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of facts, one after another, each with the teacher's id first; columns count from 0. */
public interface Fields extends AutoCloseable {
  /** The rows of a JDBC query. */
  static Fields of(ResultSet rows) {
    return new RowFields(rows);
  }

  /** Goes to the next row; false after the last. */
  boolean next() throws SQLException, IOException;

  long number(int column) throws SQLException;

  /** Null where the column is empty, as for days and decimals. */
  String text(int column) throws SQLException;

  LocalDate day(int column) throws SQLException;

  BigDecimal decimal(int column) throws SQLException;

  boolean yes(int column) throws SQLException;

  @Override
  void close() throws SQLException, IOException;
}

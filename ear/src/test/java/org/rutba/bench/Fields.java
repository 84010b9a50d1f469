package org.rutba.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of facts, one after another, each with the teacher's id first. */
interface Fields extends AutoCloseable {
  /** Goes to the next row; false after the last. */
  boolean next() throws Exception;

  long number(int column) throws Exception;

  String text(int column) throws Exception;

  LocalDate day(int column) throws Exception;

  BigDecimal decimal(int column) throws Exception;

  boolean yes(int column) throws Exception;

  @Override
  void close() throws IOException, SQLException;
}

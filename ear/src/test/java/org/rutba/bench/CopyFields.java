package org.rutba.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.rutba.dossier.Fields;

/** Facts as PostgreSQL's binary COPY sends them: no text is parsed and no row object is made. */
final class CopyFields implements Fields {
  private static final int SIGNATURE = 11;
  private static final int BUFFER = 1 << 16;
  private static final int MOST_COLUMNS = 16;
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int NEGATIVE = 0x4000;

  private final DataInputStream stream;
  private final int[] starts = new int[MOST_COLUMNS];
  private final int[] lengths = new int[MOST_COLUMNS];
  private byte[] bytes = new byte[1024];
  private ByteBuffer row = ByteBuffer.wrap(bytes);

  CopyFields(Connection connection, String query) throws SQLException, IOException {
    var copy =
        new PGCopyInputStream(
            connection.unwrap(PGConnection.class),
            "COPY (" + query + ") TO STDOUT (FORMAT binary)");
    stream = new DataInputStream(new BufferedInputStream(copy, BUFFER));
    stream.skipNBytes(SIGNATURE + Integer.BYTES);
    stream.skipNBytes(stream.readInt());
  }

  @Override
  public boolean next() throws IOException {
    int columns = stream.readShort();
    int end = 0;
    for (int i = 0; i < columns; i++) {
      int length = stream.readInt();
      starts[i] = end;
      lengths[i] = length;
      if (length > 0) {
        if (end + length > bytes.length) {
          bytes = Arrays.copyOf(bytes, (end + length) * 2);
          row = ByteBuffer.wrap(bytes);
        }
        stream.readFully(bytes, end, length);
        end += length;
      }
    }
    return columns >= 0;
  }

  @Override
  public long number(int column) {
    return lengths[column] == Integer.BYTES
        ? row.getInt(starts[column])
        : row.getLong(starts[column]);
  }

  @Override
  public String text(int column) {
    return lengths[column] < 0
        ? null
        : new String(bytes, starts[column], lengths[column], StandardCharsets.UTF_8);
  }

  @Override
  public LocalDate day(int column) {
    return lengths[column] < 0 ? null : LocalDate.ofEpochDay(row.getInt(starts[column]) + EPOCH);
  }

  /** Digits to base 10,000: how many, the weight of the first, the sign, the decimals shown. */
  @Override
  public BigDecimal decimal(int column) {
    if (lengths[column] < 0) {
      return null;
    }
    int at = starts[column];
    int digits = row.getShort(at);
    int weight = row.getShort(at + 2);
    boolean negative = row.getShort(at + 4) == NEGATIVE;
    int decimals = row.getShort(at + 6);
    long value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 10_000 + row.getShort(at + 8 + 2 * i);
    }
    int scale = 4 * (digits - weight - 1);
    var number = new BigDecimal(BigInteger.valueOf(negative ? -value : value), scale);
    return number.setScale(decimals);
  }

  @Override
  public boolean yes(int column) {
    return bytes[starts[column]] != 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

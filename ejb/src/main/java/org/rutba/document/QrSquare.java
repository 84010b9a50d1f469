package org.rutba.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * The square a telephone reads, as one SVG path: crisp at any size. The text is an address, hence
 * ASCII.
 */
final class QrSquare {

  private QrSquare() {}

  record Drawing(int modules, String path) {}

  static Drawing of(String text) {
    try {
      var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var path = new StringBuilder();
      for (int y = 0; y < matrix.getHeight(); y++) {
        for (int x = 0; x < matrix.getWidth(); ) {
          int run = x;
          while (run < matrix.getWidth() && matrix.get(run, y) == 1) {
            run++;
          }
          if (run > x) {
            int width = run - x;
            path.append('M').append(x).append(' ').append(y);
            path.append('h').append(width).append("v1h-").append(width).append('z');
          }
          x = run + 1;
        }
      }
      return new Drawing(matrix.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

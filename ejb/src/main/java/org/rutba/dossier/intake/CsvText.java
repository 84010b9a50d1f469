package org.rutba.dossier.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words of a file. Only UTF-8 is read; another encoding is named, with the first words as they
 * would read in it, so that the officer can see what to choose when saving again.
 */
final class CsvText {
  private static final int SAMPLE = 60;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Letters that make up most of a text in each alphabet. */
  private static final String FREQUENT_ARABIC = "اينرمهدوتسبلیکگپچ";

  private static final String FREQUENT_CYRILLIC = "оеаинтсрвлкмд";

  private CsvText() {}

  /** The words, or null where {@code faults} says why there are none. */
  static String read(byte[] bytes, List<IntakeFault> faults) {
    if (bytes.length == 0) {
      faults.add(IntakeFault.of(0, null, null, IntakeProblem.FILE_EMPTY));
      return null;
    }
    if (begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF) || begins(bytes, '%', 'P')) {
      faults.add(IntakeFault.of(0, null, null, IntakeProblem.NOT_CSV));
      return null;
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      faults.add(wrong(bytes, StandardCharsets.UTF_16));
      return null;
    }
    try {
      var words =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (words.indexOf('\0') >= 0) {
        faults.add(IntakeFault.of(0, null, null, IntakeProblem.NOT_CSV));
        return null;
      }
      return words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words;
    } catch (CharacterCodingException e) {
      faults.add(wrong(bytes, guess(bytes)));
      return null;
    }
  }

  private static IntakeFault wrong(byte[] bytes, Charset guess) {
    var words = new String(bytes, guess).replace(BYTE_ORDER_MARK, "");
    int foreign = 0;
    while (foreign < words.length() && words.charAt(foreign) < 0x80) {
      foreign++;
    }
    int from = foreign == words.length() ? 0 : foreign;
    var sample = words.substring(from, Math.min(words.length(), from + SAMPLE));
    return IntakeFault.of(
        0,
        null,
        null,
        IntakeProblem.WRONG_ENCODING,
        guess.name(),
        sample.lines().findFirst().orElse(""));
  }

  private static Charset guess(byte[] bytes) {
    var arabic = Charset.forName("windows-1256");
    var cyrillic = Charset.forName("windows-1251");
    return frequent(bytes, arabic, FREQUENT_ARABIC) >= frequent(bytes, cyrillic, FREQUENT_CYRILLIC)
        ? arabic
        : cyrillic;
  }

  private static long frequent(byte[] bytes, Charset charset, String letters) {
    return new String(bytes, charset).chars().filter(c -> letters.indexOf(c) >= 0).count();
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}

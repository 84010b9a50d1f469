package org.rutba.document;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands under the square on a document and is typed by whoever doubts it: eleven random
 * characters and one that checks them, in groups of four. Zero, I, L, O and U do not occur.
 *
 * <p>The alphabet has 31 characters, a prime: with a different weight at each place, any one wrong
 * character and any two exchanged ones change the sum.
 */
public record VerificationCode(String characters) {

  /** Characters without the hyphens. */
  public static final int LENGTH = 12;

  private static final String ALPHABET = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  public VerificationCode {
    if (!genuine(characters)) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  /** A code nobody can guess: about 54 random bits. */
  public static VerificationCode draw() {
    return draw(RANDOM);
  }

  static VerificationCode draw(RandomGenerator random) {
    while (true) {
      var drawn = new StringBuilder();
      int sum = 0;
      for (int place = 1; place < LENGTH; place++) {
        int value = random.nextInt(ALPHABET.length());
        drawn.append(ALPHABET.charAt(value));
        sum += place * value;
      }
      // LENGTH * check = -sum (mod 31); exactly one character satisfies it
      for (int check = 0; check < ALPHABET.length(); check++) {
        if ((sum + LENGTH * check) % ALPHABET.length() == 0) {
          return new VerificationCode(drawn.append(ALPHABET.charAt(check)).toString());
        }
      }
    }
  }

  /**
   * Reads a code as people type it: any case, with or without hyphens and spaces, digits of any
   * script, I and L for 1, U for V. Empty if it cannot be one, so that a slip of the finger never
   * reaches the register.
   */
  public static Optional<VerificationCode> parse(String typed) {
    if (typed == null || typed.length() > 64) {
      return Optional.empty();
    }
    var read = new StringBuilder();
    typed
        .codePoints()
        .filter(VerificationCode::meant)
        .map(VerificationCode::unified)
        .forEach(read::appendCodePoint);
    return genuine(read.toString())
        ? Optional.of(new VerificationCode(read.toString()))
        : Optional.empty();
  }

  /** As printed: {@code 7K3M-Q9TD-41XA}. */
  @Override
  public String toString() {
    return characters.substring(0, 4)
        + '-'
        + characters.substring(4, 8)
        + '-'
        + characters.substring(8);
  }

  private static boolean genuine(String characters) {
    if (characters == null || characters.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      int value = ALPHABET.indexOf(characters.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += (i + 1) * value;
    }
    return sum % ALPHABET.length() == 0;
  }

  private static boolean meant(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.DASH_PUNCTUATION
        && Character.getType(c) != Character.FORMAT
        && c != '_'
        && c != '−';
  }

  private static int unified(int c) {
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    int upper = Character.toUpperCase(c);
    return upper == 'I' || upper == 'L' ? '1' : upper == 'U' ? 'V' : upper;
  }
}

package org.rutba.regulation;

/**
 * Why a regulation pack does not load, with the place a jurist must look at.
 *
 * <p>The message reads {@code ir/law-1400/requirements.yaml:12 (article 5): the value has no first
 * day}.
 */
public class PackDefect extends RuntimeException {

  private final String file;
  private final int line;
  private final String article;

  PackDefect(String file, int line, String article, String explanation) {
    super(
        file
            + ":"
            + line
            + (article == null ? "" : " (article " + article + ")")
            + ": "
            + explanation);
    this.file = file;
    this.line = line;
    this.article = article;
  }

  public String file() {
    return file;
  }

  /** 1 for the first line. */
  public int line() {
    return line;
  }

  /** The article concerned; null where the defect stands outside any. */
  public String article() {
    return article;
  }
}

package org.rutba.regulation;

import org.rutba.platform.Refusal;

/** An instrument has no article of that number. */
public class NoSuchArticle extends Refusal {
  public NoSuchArticle(String article, String instrument) {
    super(article, instrument);
  }
}

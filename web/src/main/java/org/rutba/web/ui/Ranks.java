package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks as lists and ladders show them, by the ladder of the law in force. */
@Named
@RequestScoped
public class Ranks {

  private static final String NONE = "none";
  private static final int USUAL = 5;

  @Inject private WordsOfLaw law;

  /** The bars filled for a rank; 0 for none and for a rank of no ladder in force. */
  public int order(String rank) {
    return rank == null ? 0 : law.ranks().getOrDefault(rank, 0);
  }

  /** How many ranks the ladder has; five where no ladder is in force. */
  public int getSize() {
    return law.ranks().values().stream().max(Integer::compare).orElse(USUAL);
  }

  /** Every rank, the highest first, and having none. */
  public List<String> getOptions() {
    var options = new ArrayList<>(law.ranks().keySet());
    options.sort(Comparator.comparing(law.ranks()::get, Comparator.reverseOrder()));
    options.add(NONE);
    return options;
  }
}

package org.rutba.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Shares and pages, as bars and pagers need them. */
@Named
@ApplicationScoped
public class Figures {

  private static final int NEIGHBOURS = 2;
  private static final int HUNDRED = 100;

  /** The part of the whole in whole hundredths, 0 to 100; 0 of nothing. */
  public int share(Number part, Number whole) {
    if (part == null || whole == null || whole.doubleValue() <= 0) {
      return 0;
    }
    var share =
        new BigDecimal(part.toString())
            .multiply(BigDecimal.valueOf(HUNDRED))
            .divide(new BigDecimal(whole.toString()), 0, RoundingMode.HALF_UP)
            .intValue();
    return Math.max(0, Math.min(HUNDRED, share));
  }

  /** A bar's share of the longest one, 0 to 1. */
  public double ofLongest(Number value, List<Bar> bars) {
    return Bar.ofLongest(value, bars);
  }

  /** 1 to a number, for parts drawn one by one; a repeat by its end alone cannot be nested. */
  public List<Integer> upTo(Number number) {
    return IntStream.rangeClosed(1, number.intValue()).boxed().toList();
  }

  /** The first row of a page, counted from 1. */
  public int first(int page, int size) {
    return (page - 1) * size + 1;
  }

  /** The last row of a page. */
  public long last(int page, int size, long total) {
    return Math.min((long) page * size, total);
  }

  /** How many pages the rows fill. */
  public int pageCount(int size, long total) {
    return (int) ((total + size - 1) / size);
  }

  /** The pages a pager offers: the first, the last, those around this one; 0 stands for a gap. */
  public List<Integer> pages(int page, int size, long total) {
    var count = pageCount(size, total);
    var shown = new TreeSet<Integer>();
    shown.add(1);
    shown.add(Math.max(1, count));
    IntStream.rangeClosed(page - NEIGHBOURS, page + NEIGHBOURS)
        .filter(n -> n >= 1 && n <= count)
        .forEach(shown::add);
    var listed = new ArrayList<Integer>();
    var previous = 0;
    for (var n : shown) {
      if (n - previous > 1) {
        listed.add(0);
      }
      listed.add(n);
      previous = n;
    }
    return List.copyOf(listed);
  }
}

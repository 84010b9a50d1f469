package org.rutba.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The windows set for a school, by whatever unit above it. Where none is set, any day will do;
 * where one is, a day in none of them will not.
 */
record Windows(List<ApplicationWindow> set) {

  /** What a day comes to. */
  enum Admission {
    /** Inside a window, or none is set. */
    OPEN,
    /** After a window has closed, for those it still lets file, with a reason. */
    LATE,
    CLOSED
  }

  Windows {
    set = List.copyOf(set);
  }

  Admission on(LocalDate day) {
    if (set.isEmpty() || set.stream().anyMatch(window -> window.openOn(day))) {
      return Admission.OPEN;
    }
    return late(day).isPresent() ? Admission.LATE : Admission.CLOSED;
  }

  /** The window that still takes late ones on a day, the one open longest where several do. */
  Optional<ApplicationWindow> late(LocalDate day) {
    return set.stream()
        .filter(window -> window.lateOn(day))
        .max(Comparator.comparing(ApplicationWindow::lateUntil));
  }

  /** The first day from which applications are taken again; empty where no window is set ahead. */
  Optional<LocalDate> next(LocalDate day) {
    return set.stream()
        .map(ApplicationWindow::opensOn)
        .filter(opens -> opens.isAfter(day))
        .min(Comparator.naturalOrder());
  }

  /** The window a day lies in, or the latest to have closed or the next to open; empty for none. */
  Optional<ApplicationWindow> nearest(LocalDate day) {
    return set.stream()
        .filter(window -> window.openOn(day) || window.lateOn(day))
        .findFirst()
        .or(
            () ->
                set.stream()
                    .filter(window -> window.opensOn().isAfter(day))
                    .min(Comparator.comparing(ApplicationWindow::opensOn)));
  }
}

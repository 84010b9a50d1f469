package org.rutba.committee;

import java.time.LocalDate;
import java.util.List;
import org.rutba.platform.Row;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;

/**
 * A board as its members see it: the seats of the law with whoever sits on them.
 *
 * @param law the law's template, with the articles of its seats and its rules of deciding
 */
public record BoardSheet(
    long committeeId, String name, String nameLatin, BoardTemplate law, List<Place> places) {

  public BoardSheet {
    places = List.copyOf(places);
  }

  /** How many may vote if nobody is recused: persons, whatever their seats. */
  public int members() {
    return (int)
        places.stream()
            .flatMap(place -> place.terms().stream())
            .filter(Term::held)
            .mapToLong(Term::personId)
            .distinct()
            .count();
  }

  /** Seats nobody sits on. */
  public int vacancies() {
    return places.stream().mapToInt(Place::vacancies).sum();
  }

  /** A seat of the law; where the law gives several of a kind, all of them. */
  public record Place(SeatTemplate law, List<Term> terms) {

    public Place {
      terms = List.copyOf(terms);
    }

    /** How many of these seats are not assigned, or to a position nobody holds. */
    public int vacancies() {
      int held = (int) terms.stream().filter(Term::held).count();
      return Math.max(0, Math.max(terms.size(), law.count()) - held);
    }
  }

  /**
   * Who sits on a seat today.
   *
   * @param personId null while nobody holds the position; the names and the days are null then
   * @param from first day of the term
   * @param to last day of the term; null without end
   */
  public record Term(
      String code,
      int ordinal,
      String position,
      String positionLatin,
      Long personId,
      String name,
      String nameLatin,
      LocalDate from,
      LocalDate to) {

    public boolean held() {
      return personId != null;
    }

    static Term of(Row row) {
      var next = row.day("next");
      return new Term(
          row.text("code"),
          row.count("ordinal"),
          row.text("title"),
          row.text("title_latin"),
          row.numberOrNull("person_id"),
          row.text("name"),
          row.text("name_latin"),
          row.day("first"),
          next == null ? null : next.minusDays(1));
    }
  }

  static BoardSheet of(CommitteeHead committee, BoardTemplate board, List<Term> terms) {
    return new BoardSheet(
        committee.id(),
        committee.name(),
        committee.nameLatin(),
        board,
        board.seats().stream()
            .map(
                seat ->
                    new Place(
                        seat,
                        terms.stream().filter(term -> term.code().equals(seat.code())).toList()))
            .toList());
  }
}

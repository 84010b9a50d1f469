package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.decree.book.BookEntry;
import org.rutba.decree.book.BookFilter;
import org.rutba.decree.book.BookService;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.register.Ministry;
import org.rutba.regulation.RegulationRepository;

class DecreeBookTest {
  private static final Page PAGE = Page.first(50);
  private static final int YEAR = 1404;

  @Test
  void a_register_lists_every_number_with_the_state_of_its_decree_and_says_that_none_is_missing() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              var number = granted.issued().number();
              granted
                  .acts()
                  .revoke(
                      new RevokeDecree(number, "رأی دیوان"), granted.officer(), granted.record());
              em.flush();
              var book = books(granted, granted.officer());

              var sheet = book.book(granted.province, YEAR, BookFilter.ALL, PAGE);

              assertThat(book.issuers())
                  .extracting(unit -> unit.id())
                  .containsExactly(granted.province);
              assertThat(book.years(granted.province)).containsExactly(YEAR);
              assertThat(sheet.complete()).isTrue();
              assertThat(sheet.last()).isEqualTo(2);
              assertThat(sheet.notServed()).isEqualTo(2);
              assertThat(sheet.entries())
                  .extracting(BookEntry::ordinal, BookEntry::status)
                  .containsExactly(tuple(1, DecreeStatus.REVOKED), tuple(2, DecreeStatus.VALID));
              assertThat(
                      book.entries(
                          granted.province,
                          YEAR,
                          new BookFilter(null, DecreeStatus.REVOKED, false)))
                  .hasSize(1);
              assertThat(book.entries(granted.province, YEAR, new BookFilter("درويشي", null, null)))
                  .hasSize(2);
              assertThat(book.entries(granted.province, YEAR, new BookFilter(null, null, true)))
                  .isEmpty();
            });
  }

  @Test
  void a_number_no_decree_bears_is_named_as_a_gap() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              granted.issued();
              granted.run(
                  "update document_series set next = next + 2 where unit_id = " + granted.province);
              em.flush();

              var sheet =
                  books(granted, granted.officer())
                      .book(granted.province, YEAR, BookFilter.ALL, PAGE);

              assertThat(sheet.gaps()).containsExactly(2, 3);
              assertThat(sheet.complete()).isFalse();
            });
  }

  @Test
  void the_paper_names_orders_and_ranks_in_official_words() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              var number = granted.issued().number();
              granted
                  .acts()
                  .revoke(
                      new RevokeDecree(number, "رأی دیوان"), granted.officer(), granted.record());
              em.flush();

              var text = text(books(granted, granted.officer()).pdf(granted.province, YEAR));

              assertThat(text)
                  .contains("ابطال حکم ارتقاء", "استادیار معلم", "مربی معلم", "ابطال", "پیاپی")
                  .contains("۲ حکم");
            });
  }

  @Test
  void another_province_has_no_register_of_this_one() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              granted.issued();
              em.flush();
              var elsewhere = new Ministry(em);
              var stranger = books(granted, elsewhere.officer(elsewhere.province()));
              assertThat(stranger.issuers()).isEmpty();
              assertThatThrownBy(() -> stranger.book(granted.province, YEAR, BookFilter.ALL, PAGE))
                  .isInstanceOf(OutsideScope.class);
            });
  }

  private static BookService books(GrantedCase granted, Actor actor) {
    return new Assembly(granted.em())
        .with(Actor.class, actor)
        .with(RegulationRepository.class, granted.beans().get(RegulationRepository.class))
        .get(BookService.class);
  }

  private static String text(byte[] pdf) {
    try (var loaded = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(loaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures figures = new Figures();

  @Test
  void a_share_is_rounded_and_never_leaves_the_bar() {
    assertThat(figures.share(new BigDecimal("21.0"), 25)).isEqualTo(84);
    assertThat(figures.share(31, 30)).isEqualTo(100);
    assertThat(figures.share(-1, 30)).isZero();
    assertThat(figures.share(1, 0)).isZero();
  }

  @Test
  void the_last_page_ends_with_the_last_row() {
    assertThat(figures.first(14, 9)).isEqualTo(118);
    assertThat(figures.last(14, 9, 124)).isEqualTo(124);
  }

  @Test
  void a_pager_shows_the_ends_and_the_neighbours_and_marks_the_gaps() {
    assertThat(figures.pages(7, 9, 124)).containsExactly(1, 0, 5, 6, 7, 8, 9, 0, 14);
    assertThat(figures.pages(1, 9, 24)).containsExactly(1, 2, 3);
    assertThat(figures.pages(1, 9, 0)).containsExactly(1);
  }

  @Test
  void bars_are_measured_by_the_longest() {
    var bars = List.of(new Bar("a", 5), new Bar("b", 20));
    assertThat(figures.ofLongest(5, bars)).isEqualTo(0.25);
    assertThat(figures.ofLongest(0, List.of(new Bar("a", 0)))).isZero();
  }

  @Test
  void initials_of_latin_names_are_two_letters_and_of_persian_ones_the_family_names_first() {
    assertThat(SignedIn.initials("Maryam Kianfar")).isEqualTo("MK");
    assertThat(SignedIn.initials("مریم کیانفر")).isEqualTo("ک");
    assertThat(SignedIn.initials("")).isEmpty();
  }

  @Test
  void the_navigation_leads_to_pages_that_exist() {
    assertThat(Navigation.all())
        .allSatisfy(
            entry ->
                assertThat(
                        Path.of(
                            "src/main/webapp", entry.path().replaceFirst("\\?.*", "") + ".xhtml"))
                    .exists());
  }
}

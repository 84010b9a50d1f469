package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DecreeRegisterPdfTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  private static final List<String> HOLDERS =
      List.of("الهام درویشی", "سیده فاطمه‌زهرا حسینی‌نژاد طباطبایی", "کیوان پژوهنده", "گلی چمنی");
  private static final DecreeRegisterPaper YEAR = year(43, List.of());
  private static final byte[] PDF = DecreeRegisterPdf.of(YEAR, Papers.ISSUED, TODAY);

  @Test
  void every_number_stands_in_it_on_numbered_pages_under_one_head() throws IOException {
    try (var pdf = Loader.loadPDF(PDF)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("دفتر ثبت احکام", "شماره حکم", "صفحه");
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("۱۴۰۴/۵۱۲/۰۰۰۰۱", "۱۴۰۴/۵۱۲/۰۰۰۴۳", "پیاپی", "۴۳ حکم", "محل مهر")
          .contains("◇")
          .doesNotContainPattern("[0-9]{5}/|/[0-9]{2}/");
    }
  }

  @Test
  void the_totals_count_each_state_and_each_kind_of_order() throws IOException {
    assertThat(text(PDF)).contains("معتبر: ۴۱", "جایگزین", ": ۱", "برقراری");
  }

  @Test
  void numbers_no_decree_bears_are_named() throws IOException {
    var text = text(DecreeRegisterPdf.of(year(12, List.of(7, 9)), Papers.ISSUED, TODAY));
    assertThat(text).contains("بدون حکم", "۷ و ۹").doesNotContain("پیاپی");
  }

  @Test
  void the_same_register_gives_the_same_bytes_and_another_entry_another_fingerprint() {
    assertThat(DecreeRegisterPdf.of(year(43, List.of()), Papers.ISSUED, TODAY)).isEqualTo(PDF);
    assertThat(DocumentFacts.of(year(42, List.of())).fingerprint())
        .isNotEqualTo(DocumentFacts.of(YEAR).fingerprint());
  }

  @Test
  void an_empty_year_is_a_page_that_says_so() throws IOException {
    var text = text(DecreeRegisterPdf.of(year(0, List.of()), Papers.ISSUED, TODAY));
    assertThat(text).contains("حکمی در این سال ثبت نشده است");
  }

  @Test
  void the_pages_look_as_they_did() {
    var pages = PagePicture.of(PDF);
    assertThat(pages.get(0).differencesFrom("register-1")).isEmpty();
    assertThat(pages.get(pages.size() - 1).differencesFrom("register-last")).isEmpty();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var loaded = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(loaded);
    }
  }

  private static DecreeRegisterPaper year(int last, List<Integer> gaps) {
    var entries = new ArrayList<DecreeRegisterPaper.Entry>();
    for (int n = 1; n <= last; n++) {
      if (!gaps.contains(n)) {
        entries.add(entry(n));
      }
    }
    return new DecreeRegisterPaper(
        "fa",
        new RankDecreePaper.Issuer("وزارت آموزش و پرورش", "اداره کل آموزش و پرورش استان آذرکوه"),
        1404,
        last,
        gaps,
        entries,
        TODAY);
  }

  private static DecreeRegisterPaper.Entry entry(int n) {
    var order =
        switch (n % 4) {
          case 0 -> "برقراری رتبه‌بندی معلمان";
          case 1 -> "ارتقاء رتبه نظام رتبه‌بندی";
          case 2 -> "تنزل رتبه نظام رتبه‌بندی";
          default -> n == 3 ? "اصلاح حکم ارتقاء رتبه نظام رتبه‌بندی" : "ارتقاء رتبه نظام رتبه‌بندی";
        };
    return new DecreeRegisterPaper.Entry(
        n,
        "1404/512/" + String.format("%05d", n),
        order,
        HOLDERS.get(n % HOLDERS.size()),
        Integer.toString(10048800 + n),
        n % 4 == 0 ? null : "مربی معلم",
        "استادیار معلم",
        LocalDate.of(2025, 9, 22).plusDays(n),
        LocalDate.of(2025, 10, 2).plusDays(n),
        n == 1 ? "superseded" : n == 2 ? "revoked" : "valid",
        n == 1 ? "1404/512/00003" : n == 2 ? "1404/512/00005" : null,
        n % 3 == 0 ? LocalDate.of(2025, 11, 1) : null,
        n == 6);
  }
}

package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LicencePdfTest {

  private static final Instant ISSUED = Instant.parse("2026-11-30T07:12:00Z");
  private static final LicencePaper RENEWAL = paper(null);

  @Test
  void a_licence_says_in_arabic_who_may_teach_at_which_level_until_when() throws IOException {
    var text = text(LicencePdf.of(RENEWAL, issued(RENEWAL)));

    assertThat(text)
        .contains("رخصة مهنية", "المملكة العربية السعودية", "هيئة تقويم التعليم والتدريب")
        .contains("نورة القحطاني", "رخصة معلم ممارس", "الاختبار التربوي العام")
        .contains("٧٢", "٧٨٫٥", "١٤٤٨/٢١٠/٠٠٠١٧");
  }

  @Test
  void its_days_stand_in_both_calendars_and_no_western_figure_is_printed() throws IOException {
    var imprint = issued(RENEWAL);
    var text = text(LicencePdf.of(RENEWAL, imprint)).replace(imprint.code().toString(), "");

    assertThat(text)
        .contains("١٤٤٨/٠٦/٢٠", "٢٠٢٦/١١/٣٠", "٢٠٣١/١١/٣٠")
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void the_facts_are_read_back_from_the_file_word_for_word() throws IOException {
    var pdf = LicencePdf.of(RENEWAL, issued(RENEWAL));

    try (var document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var facts =
          DocumentFacts.parse(
              new String(
                  files.get("facts.json").getEmbeddedFile().toByteArray(),
                  java.nio.charset.StandardCharsets.UTF_8));
      assertThat(facts).isEqualTo(DocumentFacts.of(RENEWAL));
      assertThat(facts.as(LicencePaper.class)).isEqualTo(RENEWAL);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
    }
  }

  @Test
  void a_revocation_names_the_licence_its_day_and_why() throws IOException {
    var paper = paper("ثبت أن النتيجة لشخص آخر");
    var text = text(LicencePdf.of(paper, issued(paper)));

    assertThat(text).contains("قرار إلغاء رخصة مهنية", "١٤٤٣/٢١٠/٠٠٠٠٤", "لشخص آخر");
    assertThat(text).doesNotContain("تُمنح");
  }

  @Test
  void the_page_looks_as_it_was_looked_at() {
    assertThat(
            PagePicture.of(LicencePdf.of(RENEWAL, issued(RENEWAL)))
                .get(0)
                .differencesFrom("licence-1"))
        .isEmpty();
  }

  private static LicencePaper paper(String revokedBecause) {
    boolean revokes = revokedBecause != null;
    return new LicencePaper(
        "ar",
        new LicencePaper.Issuer("المملكة العربية السعودية", "هيئة تقويم التعليم والتدريب"),
        new LicencePaper.Holder(
            "نورة القحطاني", "1048213×××", "70012415", "رياضيات", "ثانوية النور"),
        revokes ? "إلغاء رخصة مهنية" : "تجديد رخصة مهنية",
        "رخصة معلم ممارس",
        LocalDate.of(2026, 11, 30),
        revokes ? null : LocalDate.of(2031, 11, 30),
        revokes
            ? List.of()
            : List.of(
                new LicencePaper.Test(
                    "الاختبار التربوي العام", BigDecimal.valueOf(72), LocalDate.of(2026, 10, 3)),
                new LicencePaper.Test(
                    "الاختبار التخصصي", BigDecimal.valueOf(78.5), LocalDate.of(2026, 10, 5))),
        new LicencePaper.Basis("المادة 3", "ضوابط الرخص المهنية"),
        new LicencePaper.Earlier(
            "1443/210/00004",
            LocalDate.of(2021, 11, 2),
            revokes ? Effect.REVOKES : Effect.SUPERSEDES,
            revokedBecause),
        List.of(),
        true,
        new LicencePaper.Signatory("عبدالله العتيبي", "مدير إدارة الرخص المهنية"));
  }

  private static Imprint issued(LicencePaper paper) {
    var number = "1448/210/00017";
    return new Imprint(
        LicencePdf.KIND,
        number,
        VerificationCode.draw(new Random(11)),
        Papers.KEY.seal(LicencePdf.KIND, number, DocumentFacts.of(paper).fingerprint()),
        ISSUED,
        LocalDate.of(2026, 11, 30),
        URI.create("https://rutba.example/verify"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
  }
}

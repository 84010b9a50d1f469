package org.rutba.document;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SaudiDecreePdfTest {
  private static final RankDecreePaper PROMOTION = promotion();
  private static final byte[] PDF = RankDecreePdf.of(PROMOTION, issued());

  @Test
  void a_decree_says_in_arabic_the_place_and_pay_before_and_after() throws IOException {
    assertThat(text(PDF))
        .contains("قرار ترقية", "نورة القحطاني", "معلم خبير", "معلم متقدم", "وكيل الوزارة")
        .contains("الراتب الأساسي", "٢٠٬٠٣٠", "٢٠٬٦١٠", "٩٠٠", "٧٠٠", "العلاوة السنوية", "٦٤٠")
        .contains("في التعليم العام", "١٤٤٨/٢١٠/٠٠٠١٧");
  }

  @Test
  void every_day_that_counts_stands_in_both_calendars_and_figures_are_arabic() throws IOException {
    var text = text(PDF).replace(issued().code().toString(), "");

    assertThat(text)
        .contains("١٤٤٨/٠٥/١١", "٢٠٢٦/١٠/٢٢", "١٤٤٨/٠٧/٠٤", "٢٠٢٦/١٢/١٣")
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void a_fall_of_transport_is_said_and_the_arrears_stand_by_hijri_months() throws IOException {
    assertThat(text(PDF)).contains("ينخفض بدل النقل من ٩٠٠ إلى ٧٠٠", "جمادى الآخرة ١٤٤٨", "٣٨٠");
  }

  @Test
  void the_facts_are_read_back_word_for_word() throws IOException {
    try (var pdf = Loader.loadPDF(PDF)) {
      var file =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("facts.json");
      var facts =
          DocumentFacts.parse(
              new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
      assertThat(facts.as(RankDecreePaper.class)).isEqualTo(PROMOTION);
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
    }
  }

  @Test
  void the_page_looks_as_it_was_looked_at() {
    assertThat(PagePicture.of(PDF).get(0).differencesFrom("saudi-promotion-1")).isEmpty();
  }

  private static RankDecreePaper promotion() {
    return new RankDecreePaper(
        "ar",
        new RankDecreePaper.Issuer("وزارة التعليم", "الإدارة العامة للتعليم بمنطقة وادي النخيل"),
        new RankDecreePaper.Holder(
            "نورة القحطاني", "1061384×××", "40291837", "معلمة رياضيات", "الثانوية الثالثة بالروضة"),
        LocalDate.of(2026, 10, 22),
        "قرار ترقية",
        "معلم متقدم",
        "معلم خبير",
        List.of(),
        new RankDecreePaper.Basis(
            List.of("الترقية إلى معلم خبير", "رتبة معلم خبير"),
            "لائحة الوظائف التعليمية",
            LocalDate.of(2019, 12, 16),
            new RankDecreePaper.Minute("1448/3", LocalDate.of(2026, 10, 22), "الوزارة")),
        null,
        List.of("ينخفض بدل النقل من 900 إلى 700 ريال شهريًا، ولا ينخفض الراتب الأساسي."),
        List.of(),
        List.of(
            new RankDecreePaper.Ground(
                "المدة في رتبة معلم متقدم",
                "6 سنوات",
                "6 سنوات و3 أشهر",
                "متحقق",
                "لائحة الوظائف التعليمية، الترقية إلى معلم خبير")),
        List.of(new RankDecreePaper.Arrears("جمادى الآخرة 1448 هـ", null, valueOf(380))),
        true,
        new RankDecreePaper.Signatory("خالد العمري", "وكيل الوزارة للموارد البشرية"),
        new RankDecreePaper.Ladder(
            new RankDecreePaper.Rung(
                "معلم متقدم", 4, 1, valueOf(20030), valueOf(580), valueOf(900), 22, 16),
            new RankDecreePaper.Rung(
                "معلم خبير", 3, 2, valueOf(20610), valueOf(640), valueOf(700), 18, 14),
            null,
            null,
            null));
  }

  private static Imprint issued() {
    var number = "1448/210/00017";
    return new Imprint(
        "rank-decree",
        number,
        VerificationCode.draw(new Random(11)),
        Papers.KEY.seal("rank-decree", number, DocumentFacts.of(promotion()).fingerprint()),
        Papers.ISSUED,
        LocalDate.of(2026, 12, 13),
        URI.create("https://rutba.example/verify"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
  }
}

package org.rutba.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RankDecreePdfTest {

  private static final RankDecreePaper PROMOTION = Papers.promotion();
  private static final Imprint ISSUED = Papers.issued(PROMOTION);
  private static final byte[] PDF = RankDecreePdf.of(PROMOTION, ISSUED);

  @Test
  void the_same_facts_give_the_same_bytes() throws InterruptedException {
    int second = java.time.LocalTime.now().getSecond();
    while (java.time.LocalTime.now().getSecond() == second) {
      Thread.onSpinWait();
    }
    var facts = DocumentFacts.parse(DocumentFacts.of(PROMOTION).canonical());

    assertThat(RankDecreePdf.of(facts, ISSUED)).isEqualTo(PDF);
  }

  @Test
  void many_drawn_at_once_do_not_disturb_each_other() {
    var annexed = Papers.withAnnex();
    var imprint = Papers.issued(annexed);
    var alone = RankDecreePdf.of(annexed, imprint);

    assertThat(
            IntStream.range(0, 12)
                .parallel()
                .mapToObj(
                    i ->
                        i % 2 == 0
                            ? Arrays.equals(RankDecreePdf.of(annexed, imprint), alone)
                            : Arrays.equals(RankDecreePdf.of(PROMOTION, ISSUED), PDF)))
        .hasSize(12)
        .containsOnly(true);
  }

  @Test
  void an_ordinary_promotion_fits_one_page_and_its_annex_takes_pages_of_its_own()
      throws IOException {
    var paper = Papers.withAnnex();

    assertThat(pages(PDF)).isEqualTo(1);
    assertThat(pages(RankDecreePdf.of(paper, Papers.issued(paper)))).isEqualTo(3);
  }

  @Test
  void the_facts_and_the_seal_travel_inside_the_file() throws IOException {
    var facts = DocumentFacts.of(PROMOTION);

    assertThat(embedded(PDF, "facts.json")).isEqualTo(facts.canonical());
    var seal = DocumentFacts.parse(embedded(PDF, "seal.json"));
    var publicHalf = SealKey.parse(Papers.KEY.publicHalf());
    assertThat(
            publicHalf.confirms(
                new Seal(seal.text("keyId").orElseThrow(), seal.text("signature").orElseThrow()),
                seal.text("kind").orElseThrow(),
                seal.text("number").orElseThrow(),
                DocumentFacts.parse(embedded(PDF, "facts.json")).fingerprint()))
        .isTrue();
  }

  @Test
  void the_file_declares_pdf_a_3b_its_language_and_its_title() throws IOException {
    try (var pdf = Loader.loadPDF(PDF)) {
      var catalog = pdf.getDocumentCatalog();
      var metadata =
          new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
              .replaceAll("\\s+", "");
      assertThat(metadata)
          .contains("<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>")
          .contains("<dc:title><rdf:Alt>", "<dc:description><rdf:Alt>")
          .contains("<xmp:CreateDate>2025-11-22T07:12:00Z</xmp:CreateDate>");
      assertThat(catalog.getLanguage()).isEqualTo("fa");
      assertThat(catalog.getOutputIntents()).hasSize(1);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("حکم کارگزینی ۱۴۰۴/۵۱۲/۰۰۸۷۴");
    }
  }

  @Test
  void every_typeface_used_is_embedded() throws IOException {
    try (var pdf = Loader.loadPDF(PDF)) {
      var resources = pdf.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
      assertThat(resources.getFontNames()).hasSize(3);
    }
  }

  @Test
  void the_text_can_be_searched_letter_by_letter() throws IOException {
    var text = text(PDF);

    assertThat(text)
        .contains("حکم کارگزینی", "الهام درویشی", "استادیار معلم", "هیأت ممیزه", "تعیین می")
        .contains("۱۴۰۴/۵۱۲/۰۰۸۷۴", "۱۴۰۴/۰۶/۳۱", "۸۲٬۵۰۰٬۰۰۰", ISSUED.code().toString());
    assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.PRIVATE_USE))
        .isEmpty();
  }

  @Test
  void what_rests_on_invented_values_carries_the_mark_the_screens_use() throws IOException {
    assertThat(PROMOTION.illustrative()).isTrue();
    assertThat(text(PDF)).contains("◇").doesNotContain("◊");
    assertThat(text(RankDecreePdf.of(Papers.revocation(), Papers.issued(Papers.revocation()))))
        .doesNotContain("◇");
  }

  @Test
  void no_western_figure_is_printed_but_in_the_code_and_the_address() throws IOException {
    var rest = text(PDF).replace(ISSUED.code().toString(), "");

    assertThat(rest).doesNotContainPattern("[0-9]");
  }

  @Test
  void a_telephone_reads_the_address_from_the_square() throws Exception {
    try (var pdf = Loader.loadPDF(PDF)) {
      var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
      var corner =
          page.getSubimage(
              page.getWidth() / 2,
              page.getHeight() * 3 / 4,
              page.getWidth() / 2,
              page.getHeight() / 4);
      var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(grey(corner))));
      assertThat(read.getText()).isEqualTo("https://rutba.example/verify/" + ISSUED.code());
    }
  }

  @Test
  void a_preview_says_so_and_carries_neither_number_nor_code_nor_facts() throws IOException {
    var preview = RankDecreePdf.of(PROMOTION, Papers.preview());

    assertThat(text(preview)).contains("پیش", "پس از صدور").doesNotContain("۰۰۸۷۴", "کد استعلام");
    try (var pdf = Loader.loadPDF(preview)) {
      assertThat(new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles())
          .isNull();
    }
  }

  @Test
  void a_superseding_decree_names_the_earlier_one_and_the_reason() throws IOException {
    var paper = Papers.withAnnex();

    assertThat(text(RankDecreePdf.of(paper, Papers.issued(paper))))
        .contains("۱۴۰۴/۵۱۲/۰۰۶۱۱", "۱۴۰۴/۰۵/۱۲", "رسیدگی به اعتراض");
  }

  @Test
  void a_revocation_gives_no_rank() throws IOException {
    var text = text(RankDecreePdf.of(Papers.revocation(), Papers.issued(Papers.revocation())));

    assertThat(text).contains("ابطال می", "۱۴۰۴/۵۱۲/۰۰۶۱۱").doesNotContain("تعیین می");
  }

  @Test
  void an_amount_that_is_not_known_leaves_the_total_open() throws IOException {
    var text =
        text(
            RankDecreePdf.of(
                Papers.withoutCoefficient(), Papers.issued(Papers.withoutCoefficient())));

    assertThat(text).contains("۱۶٬۵۰۰").doesNotContain("۲۷٬۰۰۰٬۰۰۰", "۵۰٬۰۰۰٬۰۰۰");
  }

  @Test
  void the_pages_look_as_they_did() {
    var annexed = Papers.withAnnex();
    var pages = PagePicture.of(RankDecreePdf.of(annexed, Papers.issued(annexed)));

    assertThat(PagePicture.of(PDF).get(0).differencesFrom("promotion-1")).isEmpty();
    assertThat(pages.get(1).differencesFrom("superseding-2")).isEmpty();
    assertThat(
            PagePicture.of(RankDecreePdf.of(PROMOTION, Papers.preview()))
                .get(0)
                .differencesFrom("preview-1"))
        .isEmpty();
    assertThat(PagePicture.of(PDF).get(0).differencesFrom(pages.get(0))).isNotEmpty();
  }

  @Test
  void the_zone_of_the_server_changes_nothing_that_is_read() throws IOException {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
      var elsewhere = RankDecreePdf.of(PROMOTION, ISSUED);

      assertThat(text(elsewhere)).isEqualTo(text(PDF));
      try (var one = Loader.loadPDF(PDF);
          var other = Loader.loadPDF(elsewhere)) {
        assertThat(other.getDocumentInformation().getCreationDate().toInstant())
            .isEqualTo(one.getDocumentInformation().getCreationDate().toInstant());
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
  }

  private static String embedded(byte[] pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      return new String(
          files.getNames().get(name).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  private static LuminanceSource grey(BufferedImage image) {
    return new LuminanceSource(image.getWidth(), image.getHeight()) {
      @Override
      public byte[] getRow(int y, byte[] row) {
        var line = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
        for (int x = 0; x < getWidth(); x++) {
          line[x] = (byte) (image.getRGB(x, y) >> 8);
        }
        return line;
      }

      @Override
      public byte[] getMatrix() {
        var matrix = new byte[getWidth() * getHeight()];
        for (int y = 0; y < getHeight(); y++) {
          System.arraycopy(getRow(y, null), 0, matrix, y * getWidth(), getWidth());
        }
        return matrix;
      }
    };
  }
}

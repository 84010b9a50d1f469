package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rutba.regulation.Regulations;
import org.rutba.rules.law.Regulation;

/**
 * Persian terms of office and law, one spelling each, wherever they are said: in packs, on screens,
 * on decrees. A place is the full name of a provision, an article after a section sign, a key of
 * the interface, or a key of the decrees after {@code decree:}.
 */
class OfficialTermsTest {

  private static final Regulations PACKS = Regulations.ofClasspath();
  private static final Regulation LAW =
      PACKS.inForce("ir", "promotion", "teacher", LocalDate.of(2025, 11, 22), "", List.of(), false);
  private static final List<String> BUNDLES =
      List.of(
          "admin",
          "api",
          "audit",
          "calculator",
          "committee",
          "common",
          "hr",
          "intake",
          "law",
          "message",
          "policy",
          "public",
          "refusal",
          "school",
          "teacher",
          "verify");

  private static String at(String place) {
    if (place.startsWith("decree:")) {
      return properties("/decrees/ir.properties").getProperty(place.substring(7));
    }
    if (place.startsWith("paper:")) {
      return properties("/documents/rank-decree_fa.properties").getProperty(place.substring(6));
    }
    if (place.startsWith("§")) {
      return PACKS.pack("ir/law-1400").articles().get(place.substring(1)).text().in("fa");
    }
    if (place.contains("#")) {
      return LAW.parameter(place).orElseThrow(() -> new AssertionError(place)).title().in("fa");
    }
    return Bundles.words(Language.FA, place);
  }

  private static Properties properties(String file) {
    try (var stream = Regulations.class.getResourceAsStream(file)) {
      var words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything said in Persian, by where. */
  private static Map<String, String> persian() {
    var said = new TreeMap<String, String>();
    // What a pack says in Arabic beside it is spelt in Arabic.
    PACKS
        .packs()
        .forEach(pack -> said.put(pack.name(), pack.content().replaceAll("\\bar: \"[^\"]*\"", "")));
    for (var bundle : BUNDLES) {
      properties("/org/rutba/web/messages/" + bundle + "_fa.properties")
          .forEach((key, words) -> said.put(key.toString(), words.toString()));
    }
    for (var file : List.of("/decrees/ir.properties", "/documents/rank-decree_fa.properties")) {
      properties(file).forEach((key, words) -> said.put(file + " " + key, words.toString()));
    }
    return said;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          آموزشیار معلم | ir/law-1400#rank/amouzeshyar
          مربی معلم | ir/law-1400#rank/morabbi
          استادیار معلم | ir/law-1400#rank/ostadyar
          دانشیار معلم | ir/law-1400#rank/daneshyar
          استاد معلم | ir/law-1400#rank/ostad
          آموزشیار معلم | common.rank.amouzeshyar
          مربی معلم | common.rank.morabbi
          استادیار معلم | common.rank.ostadyar
          دانشیار معلم | common.rank.daneshyar
          استاد معلم | common.rank.ostad
          حق شغل | ir/practice-1401#payroll-label/job-right
          حق شاغل | ir/practice-1401#payroll-label/incumbent-right
          فوق‌العاده شغل | ir/practice-1401#payroll-label/job-supplement
          فوق‌العاده رتبه‌بندی | ir/practice-1401#payroll-label/rank-supplement
          تفاوت تطبیق | ir/practice-1401#payroll-label/alignment-difference
          حداقل دریافتی | ir/practice-1401#payroll-label/minimum-receipt
          حق شغل | calculator.rights.job
          حق شاغل | calculator.rights.incumbent
          فوق‌العاده شغل | calculator.rights.supplement
          حق شغل | decree:pay.job-right
          حق شاغل | decree:pay.incumbent-right
          فوق‌العاده شغل | decree:pay.job-supplement
          فوق‌العاده رتبه‌بندی | decree:pay.supplement
          ارتقاء رتبه نظام رتبه‌بندی | decree:order.rank-promotion
          ارتقاء رتبه نظام رتبه‌بندی | ir/practice-1401#order-type/promotion
          برقراری رتبه‌بندی معلمان | ir/practice-1401#order-type/establishment
          تطبیق نظام رتبه‌بندی | ir/practice-1401#order-type/alignment
          برقراری فوق‌العاده رتبه‌بندی | ir/practice-1401#order-type/supplement
          اصلاحیه حق شاغل | ir/practice-1401#order-type/incumbent-right
          حکم کارگزینی | paper:title
          هیأت ممیزه مرکزی | ir/law-1400#board/central
          هیأت ممیزه استان | ir/law-1400#board/province
          هیأت ممیزه شهرستان، منطقه و ناحیه | ir/law-1400#board/county
          هیأت ممیزه مرکزی | common.level.central
          هیأت ممیزه استان | common.level.province
          هیأت ممیزه شهرستان | common.level.county
          دبیر | committee.office.secretary
          وزیر آموزش و پرورش | ir/law-1400#central/chair
          دبیرکل شورای عالی آموزش و پرورش | ir/law-1400#central/supreme-council
          مدیرکل آموزش و پرورش استان | ir/law-1400#province/chair
          مدیر پردیس دانشگاه فرهنگیان استان | ir/law-1400#province/farhangian
          رئیس اداره آموزش و پرورش | ir/law-1400#county/chair
          کارشناس ارزشیابی | ir/law-1400#county/evaluation
          شایستگی عمومی | ir/law-1400#general-competency
          گواهینامه صلاحیت معلمی | ir/by-law-1401#certificate
          گواهینامه صلاحیت معلمی | calculator.certificate
          کاردانی | decree:degree.associate
          کارشناسی | decree:degree.bachelor
          کارشناسی ارشد | decree:degree.master
          دکتری | decree:degree.doctorate
          کاردانی | common.degree.associate
          کارشناسی | common.degree.bachelor
          کارشناسی ارشد | common.degree.master
          دکتری | common.degree.doctorate
          """)
  void a_term_is_said_as_the_law_says_it(String term, String place) {
    assertThat(at(place)).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شایستگی عمومی | §2-1-3
          شایستگی تخصصی | §2-2-3
          شایستگی حرفه‌ای | §2-3-3
          نظام رتبه‌بندی معلمان | §2-5
          فوق‌العاده رتبه | §6
          حق شغل و حق شاغل و فوق‌العاده شغل | §6
          آموزگار، دبیر، هنرآموز، مربی امور تربیتی، مشاور واحد آموزشی، مراقب سلامت | §2-1
          اقلیت‌های دینی | §2-n
          نخبگان | §5-2
          خروج از رسته آموزشی و فرهنگی | §8
          """)
  void an_article_has_the_terms_of_the_law(String term, String place) {
    assertThat(at(place)).contains(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هیئت",
        "کمک معلم",
        "حق کار ",
        "فوق‌العاده کار ",
        "حسابرسی",
        "کمیسیون کنترل",
        "بورسیه",
        "بهورز",
        "نمره‌دهی",
        "نمره دهی",
        "معاون رئیس جمهور",
        "مدرک معلمی",
        "صلاحیت حرفه‌ای معلم",
        "رتبه بندی",
        "فوق العاده",
        "ي",
        "ك"
      })
  void a_word_of_the_translated_copy_or_of_another_spelling_is_said_nowhere(String wrong) {
    assertThat(persian().entrySet().stream().filter(one -> one.getValue().contains(wrong)))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  @Test
  void what_is_looked_through_is_not_little() {
    assertThat(persian()).hasSizeGreaterThan(1000);
  }
}

package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;

/** Figures, days and sentences as an English and a Persian reader see them. */
class ReadingTest {

  private static final LocalDate FIRST_OF_AZAR = LocalDate.of(2025, 11, 22);

  @Test
  void numbers_are_written_in_the_readers_digits_and_separators() {
    assertThat(format(Language.EN).number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
    assertThat(format(Language.FA).number(new BigDecimal("1234567.50"))).isEqualTo("۱٬۲۳۴٬۵۶۷٫۵۰");
  }

  @Test
  void the_percent_sign_follows_the_number() {
    assertThat(format(Language.EN).percent(65)).isEqualTo("65\u00a0%");
    assertThat(format(Language.FA).percent(65)).isEqualTo("۶۵٪");
  }

  @Test
  void a_persian_reader_sees_the_solar_hijri_day_and_the_gregorian_one_beside_it() {
    assertThat(format(Language.FA).date(FIRST_OF_AZAR)).isEqualTo("۱ آذر ۱۴۰۴");
    assertThat(format(Language.FA).dateBeside(FIRST_OF_AZAR)).isEqualTo("۲۲ نوامبر ۲۰۲۵");
  }

  @Test
  void an_english_reader_sees_the_gregorian_day_and_the_solar_hijri_one_beside_it() {
    assertThat(format(Language.EN).date(FIRST_OF_AZAR)).isEqualTo("22 November 2025");
    assertThat(format(Language.EN).dateBeside(FIRST_OF_AZAR)).isEqualTo("1 Azar 1404");
  }

  @Test
  void the_umm_al_qura_day_is_written_for_those_who_choose_it() {
    var format = format(Language.EN);
    format.calendars.chosen = CalendarSystem.UMM_AL_QURA;
    assertThat(format.date(FIRST_OF_AZAR)).isEqualTo("1 Jumada II 1447");
  }

  @Test
  void a_day_umm_al_qura_has_no_table_for_is_written_in_the_gregorian_calendar() {
    var format = format(Language.EN);
    format.calendars.chosen = CalendarSystem.UMM_AL_QURA;
    assertThat(format.date(LocalDate.of(1910, 1, 1))).isEqualTo("1 January 1910");
  }

  @Test
  void the_digits_of_the_own_settings_win_over_those_of_the_language() {
    var format = format(Language.AR);
    assertThat(format.number(1445)).isEqualTo("١٬٤٤٥");
    format.locales.digits = "latn";
    assertThat(format.number(1445)).isEqualTo("1,445");
    assertThat(format.digits("1445/210")).isEqualTo("1445/210");
  }

  @Test
  void a_saudi_reader_sees_umm_al_qura_days_in_every_language() {
    for (var language : Language.offered()) {
      assertThat(Jurisdiction.SA.usualCalendar(language)).isEqualTo(CalendarSystem.UMM_AL_QURA);
    }
    assertThat(Jurisdiction.IR.usualCalendar(Language.EN)).isEqualTo(CalendarSystem.GREGORIAN);
    assertThat(Jurisdiction.ofPack("sa/licence").language()).isEqualTo("ar");
    assertThat(Jurisdiction.of(null)).isNull();
  }

  @Test
  void words_of_the_own_jurisdiction_win_over_those_for_everybody() {
    var messages = messages(Language.EN);
    assertThat(messages.get("admin.unit.kind.county")).startsWith("County");
    messages.locales.jurisdiction = "sa";
    assertThat(messages.get("admin.unit.kind.county")).isEqualTo("Education office");
    assertThat(messages.get("common.jurisdiction")).isEqualTo("Jurisdiction");
  }

  @Test
  void a_moment_late_in_the_utc_evening_is_the_next_day_in_tehran() {
    assertThat(format(Language.EN).date(Instant.parse("2025-11-21T21:30:00Z")))
        .isEqualTo("22 November 2025");
    assertThat(format(Language.FA).time(Instant.parse("2025-11-21T21:30:00Z"))).isEqualTo("۰۱:۰۰");
  }

  @Test
  void periods_are_said_in_words_without_the_parts_that_are_zero() {
    assertThat(format(Language.EN).period(Period.of(0, 50, 1))).isEqualTo("50 months, 1 day");
    assertThat(format(Language.FA).period(Period.of(17, 2, 0))).isEqualTo("۱۷ سال و ۲ ماه");
    assertThat(format(Language.EN).period(Period.ZERO)).isEqualTo("0 days");
  }

  @Test
  void sentences_take_days_and_numbers_as_they_are_read() {
    assertThat(messages(Language.FA).of("common.pager.range", 1, 9, 1240))
        .isEqualTo("۱ تا ۹ از ۱٬۲۴۰");
    assertThat(messages(Language.EN).of("refusal.teacher-retired", "R-1", FIRST_OF_AZAR))
        .contains("R-1", "22 November 2025");
  }

  @Test
  void sentences_take_names_and_decree_numbers_in_the_readers_script() {
    var board = new RecordedName("هیأت ممیزه شهرستان رودبالا", "Auditing board of Rudbala County");
    assertThat(messages(Language.EN).of("refusal.quorum-not-reached", board, 2, 5))
        .startsWith("Auditing board of Rudbala County cannot decide");
    assertThat(messages(Language.FA).of("refusal.quorum-not-reached", board, 2, 5))
        .contains("هیأت ممیزه شهرستان رودبالا", "۲ نفر", "۵ نفر");
    assertThat(messages(Language.FA).of("refusal.correction-pending", "1404/512/00874"))
        .contains("۱۴۰۴/۵۱۲/۰۰۸۷۴");
    assertThat(messages(Language.FA).of("refusal.already-voted", "R-1404-000012"))
        .contains("R-1404-000012");
  }

  @Test
  void a_page_with_a_word_missing_still_serves() {
    assertThat(messages(Language.EN).get("common.no-such-word")).isEqualTo("common.no-such-word");
    assertThat(messages(Language.EN).has("common.no-such-word")).isFalse();
  }

  static Messages messages(Language language) {
    var messages = new Messages();
    messages.format = format(language);
    messages.locales = messages.format.locales;
    return messages;
  }

  private static Format format(Language language) {
    var format = new Format();
    format.locales = new Locales();
    format.locales.language = language;
    format.calendars = new Calendars();
    format.calendars.chosen = language.usualCalendar();
    format.time = new TimeSource();
    return format;
  }
}

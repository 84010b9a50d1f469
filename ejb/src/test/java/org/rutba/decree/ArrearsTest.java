package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rutba.decree.PayOfATeacher.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArrearsTest {

  private final PayOfATeacher teacher = new PayOfATeacher().withRights(10_000, "1395/01/01");

  @Test
  void every_month_between_the_effective_day_and_the_month_of_issue_is_owed() {
    assertThat(promoted("1404/07/01", "1404/09/01"))
        .containsExactly(month(1404, 7, "1000.00"), month(1404, 8, "1000.00"));
  }

  @Test
  void the_month_of_issue_is_never_arrears_not_even_on_its_last_day() {
    assertThat(promoted("1404/09/01", "1404/09/30")).isEmpty();
    assertThat(promoted("1404/09/01", "1404/10/01")).containsExactly(month(1404, 9, "1000.00"));
  }

  @Test
  void a_month_begun_on_its_last_day_is_owed_for_that_day() {
    assertThat(promoted("1404/06/31", "1404/07/05")).containsExactly(month(1404, 6, "32.26"));
  }

  @Test
  void months_run_over_the_end_of_the_official_year() {
    assertThat(promoted("1403/11/01", "1404/02/15"))
        .extracting(ArrearsOfMonth::month)
        .containsExactly(
            new OfficialMonth(1403, 11), new OfficialMonth(1403, 12), new OfficialMonth(1404, 1));
  }

  @Test
  void a_leap_and_a_common_esfand_are_both_one_month() {
    assertThat(promoted("1403/12/01", "1404/01/01")).containsExactly(month(1403, 12, "1000.00"));
    assertThat(promoted("1404/12/01", "1405/01/01")).containsExactly(month(1404, 12, "1000.00"));
  }

  @Test
  void rights_that_rose_within_a_month_make_one_line_of_both_parts() {
    teacher.withRights(13_000, "1404/07/16");

    assertThat(promoted("1404/07/01", "1404/08/01")).containsExactly(month(1404, 7, "1150.00"));
  }

  @Test
  void days_before_the_law_pays_a_rank_are_not_owed() {
    teacher.underALawThatPaysFrom("1400/06/31");

    assertThat(promoted("1400/01/01", "1400/08/01"))
        .containsExactly(month(1400, 6, "32.26"), month(1400, 7, "1000.00"));
  }

  @Test
  void somebody_retired_is_owed_up_to_the_day_before() {
    assertThat(
            Arrears.of(
                teacher.law(),
                teacher.rights(),
                ChangedDays.promotion("morabbi", "ostadyar", day("1404/01/01")),
                day("1404/06/01"),
                day("1404/03/01")))
        .extracting(ArrearsOfMonth::month)
        .containsExactly(new OfficialMonth(1404, 1), new OfficialMonth(1404, 2));
  }

  @Test
  void a_correction_to_a_later_day_takes_back_what_was_paid_too_early() {
    assertThat(moved("1404/02/01", "1404/04/01", "1404/06/01"))
        .containsExactly(month(1404, 2, "-1000.00"), month(1404, 3, "-1000.00"))
        .allMatch(line -> line.kind() == PayLineKind.RECOVERY);
  }

  @Test
  void a_correction_to_an_earlier_day_owes_only_the_months_added() {
    assertThat(moved("1404/04/01", "1404/03/01", "1404/07/01"))
        .containsExactly(month(1404, 3, "1000.00"))
        .allMatch(line -> line.kind() == PayLineKind.ARREARS);
  }

  @Test
  void a_correction_into_the_month_of_issue_changes_nothing_in_that_month() {
    assertThat(moved("1404/05/01", "1404/06/10", "1404/06/20"))
        .containsExactly(month(1404, 5, "-1000.00"));
  }

  @Test
  void a_revocation_takes_back_every_month_paid() {
    assertThat(changed("morabbi", "ostadyar", day("1404/10/01"), day("1405/02/01")))
        .extracting(ArrearsOfMonth::points)
        .hasSize(4)
        .containsOnly(new BigDecimal("-1000.00"));
  }

  @Test
  void a_revocation_that_leaves_no_rank_takes_back_the_whole_supplement() {
    assertThat(changed(null, "ostadyar", day("1404/10/01"), day("1404/11/01")))
        .containsExactly(month(1404, 10, "-6500.00"));
  }

  @Property(tries = 200)
  void a_decree_and_its_revocation_on_the_same_day_come_to_nothing(
      @ForAll @IntRange(min = 0, max = 1500) int effective,
      @ForAll @IntRange(min = 0, max = 400) int later) {
    var from = day("1399/01/01").plusDays(effective);
    var issued = from.plusDays(later);

    var owed = changed("ostadyar", "morabbi", from, issued);
    var recovered = changed("morabbi", "ostadyar", from, issued);

    assertThat(owed).hasSameSizeAs(recovered);
    assertThat(sum(owed).add(sum(recovered))).isZero();
  }

  @Property(tries = 200)
  void moving_the_day_owes_the_difference_of_the_two_decrees(
      @ForAll @IntRange(min = 0, max = 1500) int wrong,
      @ForAll @IntRange(min = 0, max = 1500) int right) {
    var start = day("1399/01/01");
    var issued = day("1404/02/20");

    var first = sum(changed("ostadyar", "morabbi", start.plusDays(wrong), issued));
    var wanted = sum(changed("ostadyar", "morabbi", start.plusDays(right), issued));
    var correction =
        Arrears.of(
            teacher.law(),
            teacher.rights(),
            ChangedDays.moved("morabbi", "ostadyar", start.plusDays(wrong), start.plusDays(right)),
            issued,
            null);

    assertThat(first.add(sum(correction)).subtract(wanted).abs())
        .as("but for the rounding of the two months begun")
        .isLessThanOrEqualTo(new BigDecimal("0.03"));
  }

  private List<ArrearsOfMonth> promoted(String effective, String issued) {
    return changed("ostadyar", "morabbi", day(effective), day(issued));
  }

  private List<ArrearsOfMonth> moved(String wrong, String right, String issued) {
    return Arrears.of(
        teacher.law(),
        teacher.rights(),
        ChangedDays.moved("morabbi", "ostadyar", day(wrong), day(right)),
        day(issued),
        null);
  }

  private List<ArrearsOfMonth> changed(
      String rank, String instead, LocalDate from, LocalDate issued) {
    return Arrears.of(
        teacher.law(), teacher.rights(), new ChangedDays(rank, instead, from, null), issued, null);
  }

  private static BigDecimal sum(List<ArrearsOfMonth> lines) {
    return lines.stream().map(ArrearsOfMonth::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ArrearsOfMonth month(int year, int month, String points) {
    return new ArrearsOfMonth(new OfficialMonth(year, month), new BigDecimal(points));
  }
}

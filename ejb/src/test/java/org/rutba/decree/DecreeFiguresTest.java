package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.figures.DecreesOfMonth;
import org.rutba.figures.FiguresService;
import org.rutba.figures.PayOfMonth;
import org.rutba.platform.Actor;
import org.rutba.register.Ministry;
import org.rutba.rules.law.MonthSpan;
import org.rutba.rules.law.OfficialCalendar;

class DecreeFiguresTest {
  private static final MonthSpan YEAR =
      MonthSpan.yearTo(OfficialCalendar.named("persian"), GrantedCase.TODAY);

  @Test
  void a_decree_counts_in_its_month_with_the_days_since_the_decision_and_the_points_it_brings() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              var number = granted.issued().number();
              em.flush();
              var sheet = granted.decrees().sheet(number, granted.officer());
              var figures = figures(granted, granted.officer());

              assertThat(figures.decrees(YEAR).get(11))
                  .isEqualTo(
                      new DecreesOfMonth(
                          GrantedCase.TODAY,
                          1,
                          (int) ChronoUnit.DAYS.between(GrantedCase.DECIDED, GrantedCase.TODAY)));
              assertThat(figures.decrees(YEAR).subList(0, 11))
                  .allMatch(month -> month.issued() == 0 && month.days() == null);
              var pay = figures.pay(YEAR).get(11);
              assertThat(pay.supplement()).isEqualByComparingTo(points(sheet, true));
              assertThat(pay.arrears()).isPositive().isEqualByComparingTo(points(sheet, false));
            });
  }

  @Test
  void a_revoked_decree_still_counts_as_issued_and_its_supplement_no_longer_does() {
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
              var figures = figures(granted, granted.officer());

              assertThat(figures.decrees(YEAR).get(11).issued()).isEqualTo(2);
              assertThat(figures.decrees(YEAR).get(11).days()).isNotNull();
              assertThat(figures.pay(YEAR).get(11))
                  .extracting(PayOfMonth::arrears)
                  .isEqualTo(new BigDecimal("0.00"));
            });
  }

  @Test
  void another_province_counts_none_of_them() {
    RealDatabase.get()
        .trying(
            em -> {
              var granted = new GrantedCase(em);
              granted.issued();
              em.flush();
              var elsewhere = new Ministry(em);
              var figures = figures(granted, elsewhere.officer(elsewhere.province()));

              assertThat(figures.decrees(YEAR)).allMatch(month -> month.issued() == 0);
              assertThat(figures.pay(YEAR)).allMatch(month -> month.supplement().signum() == 0);
            });
  }

  private static BigDecimal points(DecreeSheet sheet, boolean supplement) {
    return sheet.pay().stream()
        .filter(line -> (line.kind() == PayLineKind.SUPPLEMENT) == supplement)
        .map(PayLineRow::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static FiguresService figures(GrantedCase granted, Actor actor) {
    return new Assembly(granted.em()).with(Actor.class, actor).get(FiguresService.class);
  }
}

package org.rutba.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.rutba.platform.OutsideScope;
import org.rutba.register.FormerNumber;
import org.rutba.register.NumberKind;
import org.rutba.register.RegisterService;

class NumberChangeTest {

  private static void change(TwoRecords two, NumberKind kind, String number) {
    two.service(NumberService.class)
        .change(new ChangeNumber(two.keptPerson, kind, number, "شماره تازه", "نامه ۱۲"));
  }

  @Test
  void the_old_number_goes_on_leading_to_the_record() {
    TwoRecords.trying(
        two -> {
          change(two, NumberKind.PERSONNEL, "411");
          change(two, NumberKind.NATIONAL, "0499370899");

          for (var number : new String[] {"410", "411", "0012345679", "0499370899"}) {
            assertThat(two.found(number)).as(number).containsExactly("411");
            assertThat(two.led(number)).as(number).isEqualTo("411");
          }
          assertThat(two.service(RegisterService.class).numbered("410").formerNumbers())
              .extracting(FormerNumber::kind, FormerNumber::number, FormerNumber::merged)
              .containsExactlyInAnyOrder(
                  tuple(NumberKind.PERSONNEL, "410", false),
                  tuple(NumberKind.NATIONAL, "0012345679", false));
        });
  }

  @Test
  void a_number_may_return_to_who_bore_it() {
    TwoRecords.trying(
        two -> {
          change(two, NumberKind.PERSONNEL, "411");
          change(two, NumberKind.PERSONNEL, "410");

          assertThat(two.led("410")).isEqualTo("410");
          assertThat(two.led("411")).isEqualTo("410");
          assertThat(two.service(RegisterService.class).numbered("410").formerNumbers())
              .extracting(FormerNumber::number)
              .containsExactly("411");
        });
  }

  @Test
  void a_personnel_number_is_never_given_twice() {
    TwoRecords.trying(
        two -> {
          assertThatThrownBy(() -> change(two, NumberKind.PERSONNEL, "520"))
              .isInstanceOf(PersonnelNumberTaken.class);
          two.service(NumberService.class)
              .change(
                  new ChangeNumber(two.mergedPerson, NumberKind.PERSONNEL, "521", "x", "نامه ۱۳"));
          assertThatThrownBy(() -> change(two, NumberKind.PERSONNEL, "520"))
              .isInstanceOf(PersonnelNumberTaken.class);
        });
  }

  @Test
  void a_national_number_once_recorded_by_mistake_may_go_to_whose_it_is() {
    TwoRecords.trying(
        two -> {
          assertThatThrownBy(() -> change(two, NumberKind.NATIONAL, "0084575948"))
              .isInstanceOf(NationalNumberTaken.class);
          two.service(NumberService.class)
              .change(
                  new ChangeNumber(
                      two.mergedPerson, NumberKind.NATIONAL, "0499370899", "x", "نامه ۱۳"));
          change(two, NumberKind.NATIONAL, "0084575948");

          assertThat(two.led("0084575948")).isEqualTo("410");
          assertThat(two.led("0499370899")).isEqualTo("520");
        });
  }

  @Test
  void the_record_that_stays_may_take_the_number_of_the_one_merged() {
    TwoRecords.trying(
        two -> {
          two.merge();
          change(two, NumberKind.NATIONAL, "0084575948");
          change(two, NumberKind.PERSONNEL, "520");

          assertThat(two.led("520")).isEqualTo("520");
          assertThat(two.led("410")).isEqualTo("520");
        });
  }

  @Test
  void a_number_that_cannot_be_right_and_a_change_that_proves_nothing_are_refused() {
    TwoRecords.trying(
        two -> {
          assertThatThrownBy(() -> change(two, NumberKind.NATIONAL, "1234567890"))
              .isInstanceOf(NumberImproper.class);
          assertThatThrownBy(() -> change(two, NumberKind.PERSONNEL, " "))
              .isInstanceOf(NumberImproper.class);
          assertThatThrownBy(() -> change(two, NumberKind.PERSONNEL, "410"))
              .isInstanceOf(NumberUnchanged.class);
          var service = two.service(NumberService.class);
          assertThatThrownBy(
                  () ->
                      service.change(
                          new ChangeNumber(two.keptPerson, NumberKind.PERSONNEL, "411", "x", " ")))
              .isInstanceOf(EvidenceOfNumberMissing.class);
          var outside = two.administrator(two.ministry.county("C9"));
          assertThatThrownBy(
                  () ->
                      two.service(NumberService.class, outside)
                          .change(
                              new ChangeNumber(
                                  two.keptPerson, NumberKind.PERSONNEL, "411", "x", "n")))
              .isInstanceOf(OutsideScope.class);
        });
  }
}

package org.rutba.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;

class DuplicatesTest {

  @Test
  void two_records_of_one_folded_name_and_birth_are_listed_once() {
    TwoRecords.trying(
        two -> {
          two.ministry.teacher(two.otherSchool, "700", "علی", "رضایی");

          assertThat(two.service(DuplicateService.class).likely(null, Page.first(9)))
              .extracting(
                  pair -> pair.one().personnelNumber(),
                  pair -> pair.other().personnelNumber(),
                  LikelyPair::likeness)
              .containsExactly(tuple("410", "520", Likeness.NAME_AND_BIRTH));
          assertThat(two.service(DuplicateService.class).likelyCount("كریمی")).isEqualTo(1);
          assertThat(two.service(DuplicateService.class).likelyCount("رضایی")).isZero();
          two.run(
              "UPDATE person SET given_name_latin = 'Maryam', family_name_latin = 'Karimi' WHERE id = "
                  + two.keptPerson);
          assertThat(two.service(DuplicateService.class).likelyCount("karimi")).isEqualTo(1);
        });
  }

  @Test
  void a_name_alone_makes_nobody_a_duplicate_but_a_number_two_digits_away_does() {
    TwoRecords.trying(
        two -> {
          two.run("UPDATE teacher SET birth_date = '1979-01-01' WHERE id = " + two.merged);
          var service = two.service(DuplicateService.class);
          assertThat(service.likely(null, Page.first(9))).isEmpty();
          two.run("UPDATE person SET national_code = '0021345679' WHERE id = " + two.mergedPerson);
          assertThat(service.likely(null, Page.first(9)))
              .extracting(LikelyPair::likeness)
              .containsExactly(Likeness.NAME_AND_NUMBER);
        });
  }

  @Test
  void a_given_name_spelt_otherwise_is_found_by_family_and_birth_and_twins_are_not() {
    TwoRecords.trying(
        two -> {
          two.run("UPDATE person SET family_name = 'کریمی' WHERE id = " + two.keptPerson);
          two.run("UPDATE person SET given_name = 'مریم السادات' WHERE id = " + two.mergedPerson);
          var service = two.service(DuplicateService.class);
          assertThat(service.likely(null, Page.first(9)))
              .extracting(LikelyPair::likeness)
              .containsExactly(Likeness.FAMILY_AND_BIRTH);
          two.run("UPDATE person SET given_name = 'زهرا' WHERE id = " + two.mergedPerson);
          assertThat(service.likely(null, Page.first(9))).isEmpty();
        });
  }

  @Test
  void homonyms_told_apart_are_kept_with_the_reason_and_listed_as_likely_no_more() {
    TwoRecords.trying(
        two -> {
          var service = two.service(DuplicateService.class);
          var told = new TellApart(two.mergedPerson, two.keptPerson, "پدران دو نفرند");
          service.tellApart(told);

          assertThat(service.likely(null, Page.first(9))).isEmpty();
          assertThat(service.apart(Page.first(9)))
              .extracting(line -> line.one().id(), ApartLine::reason)
              .containsExactly(tuple(two.keptPerson, "پدران دو نفرند"));
          assertThat(service.compare(two.keptPerson, two.mergedPerson).apart().reason())
              .isEqualTo("پدران دو نفرند");
          assertThatThrownBy(() -> service.tellApart(told)).isInstanceOf(ToldApartBefore.class);
          assertThatThrownBy(
                  () -> service.tellApart(new TellApart(two.keptPerson, two.mergedPerson, "")))
              .isInstanceOf(WordsForPeopleMissing.class);
        });
  }

  @Test
  void an_administrator_sees_only_pairs_of_which_both_lie_in_the_own_scope() {
    TwoRecords.trying(
        two -> {
          var south = two.ministry.county("C2");
          two.run(
              "UPDATE teacher SET unit_id = %d WHERE id = %d"
                  .formatted(two.ministry.school(south, "S9"), two.merged));
          var service = two.service(DuplicateService.class, two.administrator(south));

          assertThat(service.likely(null, Page.first(9))).isEmpty();
          assertThatThrownBy(() -> service.compare(two.mergedPerson, two.keptPerson))
              .isInstanceOf(OutsideScope.class);
          assertThat(two.service(DuplicateService.class).likelyCount(null)).isEqualTo(1);
        });
  }

  @Test
  void one_record_is_not_compared_with_itself() {
    TwoRecords.trying(
        two ->
            assertThatThrownBy(
                    () ->
                        two.service(DuplicateService.class).compare(two.keptPerson, two.keptPerson))
                .isInstanceOf(OneRecordTwice.class));
  }
}

package org.rutba.dossier.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.register.EndsBeforeItBegins;
import org.rutba.register.Ministry;

class NeedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static final class Office {
    private final EntityManager em;
    private final Ministry ministry;
    private final long county;
    private final long other;
    private final long person;
    private final long position;

    Office(EntityManager em) {
      this.em = em;
      ministry = new Ministry(em, "sa");
      county = ministry.county("C");
      other = ministry.county("D");
      var teacher = ministry.teacher(ministry.school(county, "S"), "1", "a", "b");
      em.createNativeQuery("UPDATE teacher SET specialty = 'mathematics' WHERE id = " + teacher)
          .executeUpdate();
      person = number("SELECT person_id FROM teacher WHERE id = " + teacher);
      position =
          number(
              "INSERT INTO position (unit_id, role, title, title_latin) VALUES ("
                  + county
                  + ", 'hr-officer', 'a', 'a') RETURNING id");
    }

    NeedService of(long unit) {
      var officer =
          new Actor("o", person, position, Roles.HR_OFFICER, unit, ministry.path(unit), "sa", 0);
      return new Assembly(em).with(Actor.class, officer).get(NeedService.class);
    }

    private long number(String sql) {
      return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
  }

  @Test
  void a_finding_stands_with_its_letter_and_those_below_see_it() {
    inAnOffice(
        office -> {
          office.of(office.ministry.province()).declare(need(0, "mathematics", null, "L-1"));

          assertThat(office.of(office.county).findings())
              .singleElement()
              .satisfies(
                  line -> {
                    assertThat(line.specialty()).isEqualTo("mathematics");
                    assertThat(line.needed()).isTrue();
                    assertThat(line.letter()).isEqualTo("L-1");
                    assertThat(line.from()).isEqualTo(DAY);
                  });
        });
  }

  @Test
  void an_office_finds_nothing_for_another_and_sees_nothing_of_it() {
    inAnOffice(
        office -> {
          office.of(office.county).declare(need(0, "mathematics", null, "L-1"));

          assertThat(office.of(office.other).findings()).isEmpty();
          assertThatThrownBy(
                  () ->
                      office
                          .of(office.county)
                          .declare(need(office.other, "mathematics", null, "x")))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_finding_needs_a_letter_a_specialty_taught_and_days_in_order() {
    inAnOffice(
        office -> {
          var service = office.of(office.county);

          assertThatThrownBy(() -> service.declare(need(0, "mathematics", null, " ")))
              .isInstanceOf(LetterMissing.class);
          assertThatThrownBy(() -> service.declare(need(0, "astrology", null, "L")))
              .isInstanceOf(SpecialtyUnknown.class);
          assertThatThrownBy(() -> service.declare(need(0, "mathematics", DAY.minusDays(1), "L")))
              .isInstanceOf(EndsBeforeItBegins.class);
          assertThat(service.findings()).isEmpty();
        });
  }

  private static DeclareNeed need(long unit, String specialty, LocalDate to, String letter) {
    return new DeclareNeed(unit, specialty, "practitioner", true, DAY, to, letter);
  }

  private static void inAnOffice(Consumer<Office> test) {
    RealDatabase.get().trying(em -> test.accept(new Office(em)));
  }
}

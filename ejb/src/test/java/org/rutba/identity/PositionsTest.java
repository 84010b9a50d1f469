package org.rutba.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.register.Ministry;

class PositionsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final char[] PASSWORD = "a password of tests".toCharArray();

  private final class Offices {
    private final EntityManager em;
    private final Ministry ministry;
    private final IdentityRepository identities = new IdentityRepository();
    private final PositionRepository positions = new PositionRepository();
    private final AccountRepository accounts = new AccountRepository();
    private final HeldPositions held = new HeldPositions();

    Offices(EntityManager em) {
      this.em = em;
      ministry = new Ministry(em);
      identities.em = em;
      positions.em = em;
      positions.identities = identities;
      accounts.em = em;
      held.em = em;
    }

    long person(String family) {
      return accounts.add(new Person("ir", null, new PersonName("آ", family, null, null))).id();
    }

    long person(String family, String username) {
      var person = person(family);
      accounts.add(Account.ofPerson(username, person, PASSWORD, false));
      return person;
    }

    long position(long unit, String role) {
      return positions.open(new OpenPosition(unit, role, "سمت", "Post"));
    }

    /** The service as an administrator of a unit calls it. */
    AccountService service(long unit) {
      var admin = new Actor("a", 1, 1, Roles.ADMINISTRATOR, unit, ministry.path(unit), "ir", 0);
      return new Assembly(em).with(Actor.class, admin).get(AccountService.class);
    }

    void appoint(long position, long person, LocalDate from, LocalDate to) {
      positions.appoint(new AppointHolder(position, person, from, to));
    }
  }

  @Test
  void the_holder_of_a_position_is_the_one_of_the_day() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          var before = offices.person("الف");
          var after = offices.person("ب");
          offices.appoint(post, before, DAY.minusYears(1), DAY.minusDays(1));
          offices.appoint(post, after, DAY, null);

          assertThat(offices.identities.holderOn(post, DAY.minusDays(1))).hasValue(before);
          assertThat(offices.identities.holderOn(post, DAY)).hasValue(after);
          assertThat(offices.identities.holderOn(post, DAY.minusYears(2))).isEmpty();
          assertThat(offices.identities.heldBy(before, DAY)).isEmpty();
          assertThat(offices.identities.heldBy(after, DAY))
              .extracting(PositionLine::id)
              .containsExactly(post);
        });
  }

  @Test
  void a_position_has_one_holder_a_day() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          var person = offices.person("الف");
          offices.appoint(post, person, DAY, null);

          var later = new AppointHolder(post, offices.person("ب"), DAY.plusYears(1), null);
          var earlier = new AppointHolder(post, person, DAY.minusDays(9), DAY.minusDays(1));
          assertThat(offices.positions.isOccupied(later)).isTrue();
          assertThat(offices.positions.isOccupied(earlier)).isFalse();
        });
  }

  @Test
  void what_is_ended_is_held_up_to_its_last_day() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          var person = offices.person("الف", "hr.end");
          offices.appoint(post, person, DAY.minusYears(1), null);
          var end = new EndHolding(post, person, DAY, "retired");

          assertThat(offices.positions.end(end)).isEqualTo(1);
          assertThat(offices.held.actors("hr.end", DAY)).hasSize(1);
          assertThat(offices.held.actors("hr.end", DAY.plusDays(1))).isEmpty();
          assertThat(offices.positions.end(end)).isZero();
        });
  }

  @Test
  void an_appointment_ended_before_its_first_day_is_undone() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          var person = offices.person("الف");
          offices.appoint(post, person, DAY, null);
          offices.positions.end(new EndHolding(post, person, DAY.minusDays(5), "an error"));

          assertThat(offices.identities.holderOn(post, DAY)).isEmpty();
          assertThat(offices.positions.isOccupied(new AppointHolder(post, person, DAY, null)))
              .isFalse();
        });
  }

  @Test
  void an_account_acts_in_each_position_it_holds_and_in_its_place() {
    trying(
        offices -> {
          var county = offices.ministry.county("K");
          var person = offices.person("الف", "two.posts");
          var seat = offices.position(county, Roles.BOARD_MEMBER);
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          offices.appoint(seat, person, DAY, null);
          offices.appoint(post, person, DAY, null);

          assertThat(offices.held.actors("two.posts", DAY))
              .extracting(Actor::positionId, Actor::role, Actor::unitPath)
              .containsExactly(
                  tuple(seat, Roles.BOARD_MEMBER, offices.ministry.path(county)),
                  tuple(
                      post, Roles.HR_OFFICER, offices.ministry.path(offices.ministry.province())));
        });
  }

  @Test
  void an_account_that_must_change_its_password_or_is_closed_acts_as_nobody() {
    trying(
        offices -> {
          var person = offices.person("الف", "changing");
          offices.appoint(
              offices.position(offices.ministry.province(), Roles.HR_OFFICER), person, DAY, null);
          var account = offices.accounts.locked("changing").orElseThrow();
          assertThat(offices.held.actors("changing", DAY)).hasSize(1);

          account.reset("given by the office".toCharArray());
          offices.em.flush();
          assertThat(offices.held.actors("changing", DAY)).isEmpty();

          account.change("chosen by oneself".toCharArray());
          offices.em.flush();
          assertThat(offices.held.actors("changing", DAY)).hasSize(1);

          account.close();
          offices.em.flush();
          assertThat(offices.held.actors("changing", DAY)).isEmpty();
        });
  }

  @Test
  void a_program_acts_within_its_unit() {
    trying(
        offices -> {
          var account =
              offices.accounts.add(Account.ofProgram("payroll", PasswordHash.newProgramKey()));
          offices.accounts.admitProgram(account, "Payroll", offices.ministry.province(), null);

          assertThat(offices.held.actors("payroll", DAY)).isEmpty();
          assertThat(offices.held.apiClient("payroll", DAY))
              .hasValueSatisfying(
                  program -> {
                    assertThat(program.role()).isEqualTo(Roles.API_CLIENT);
                    assertThat(program.unitId()).isEqualTo(offices.ministry.province());
                    assertThat(program.positionId()).isZero();
                  });
        });
  }

  @Test
  void relatives_are_relatives_whoever_declared_it() {
    trying(
        offices -> {
          var one = offices.person("الف");
          var sister = offices.person("الف");
          var stranger = offices.person("ب");
          offices.accounts.declareRelatives(one, sister, "sister");

          assertThat(offices.identities.areRelatives(one, sister)).isTrue();
          assertThat(offices.identities.areRelatives(sister, one)).isTrue();
          assertThat(offices.identities.areRelatives(one, one)).isTrue();
          assertThat(offices.identities.areRelatives(one, stranger)).isFalse();
        });
  }

  @Test
  void an_administrator_sees_the_accounts_of_the_own_part_only() {
    trying(
        offices -> {
          var near = offices.ministry.county("N");
          var far = offices.ministry.county("F");
          var admin =
              new Actor("a", 1, 1, Roles.ADMINISTRATOR, near, offices.ministry.path(near), "ir", 0);
          offices.appoint(
              offices.position(near, Roles.HR_OFFICER),
              offices.person("رستگار", "near.hr"),
              DAY,
              null);
          offices.appoint(
              offices.position(far, Roles.HR_OFFICER), offices.person("دور", "far.hr"), DAY, null);

          assertThat(offices.accounts.list("hr", admin, Page.first(20)))
              .extracting(AccountLine::username)
              .containsExactly("near.hr");
          assertThat(offices.accounts.list("رستـگار", admin, Page.first(20)))
              .extracting(AccountLine::username)
              .containsExactly("near.hr");
        });
  }

  @Test
  void a_user_name_with_a_colon_which_marks_a_job_is_refused_by_the_database() {
    trying(
        offices ->
            assertThatThrownBy(() -> offices.person("الف", "job:nightly"))
                .hasMessageContaining("account_username_check"));
  }

  @Test
  void an_abolished_position_is_held_by_nobody_and_keeps_its_history() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          var person = offices.person("الف", "hr.abolished");
          offices.appoint(post, person, DAY.minusYears(1), null);

          offices.positions.abolish(post, DAY);

          assertThat(offices.held.actors("hr.abolished", DAY)).isEmpty();
          assertThat(offices.identities.holderOn(post, DAY.minusDays(1))).hasValue(person);
          assertThat(offices.positions.abolishedOn(post)).isEqualTo(DAY);
          assertThat(offices.positions.terms(post))
              .extracting(HolderTerm::personId, HolderTerm::from, HolderTerm::to)
              .containsExactly(tuple(person, DAY.minusYears(1), DAY.minusDays(1)));
        });
  }

  @Test
  void nobody_is_appointed_to_an_abolished_position() {
    trying(
        offices -> {
          var post = offices.position(offices.ministry.province(), Roles.HR_OFFICER);
          offices.positions.abolish(post, DAY);

          assertThatThrownBy(
                  () ->
                      offices
                          .service(offices.ministry.province())
                          .appoint(new AppointHolder(post, offices.person("الف"), DAY, null)))
              .isInstanceOf(PositionAbolished.class);
        });
  }

  @Test
  void an_administrator_finds_the_people_of_the_own_scope_and_those_without_a_place() {
    trying(
        offices -> {
          var near = offices.ministry.county("near");
          var far = offices.ministry.county("far");
          var here = offices.person("رستگار");
          var elsewhere = offices.person("رستگار");
          var nowhere = offices.person("رستگاری");
          offices.appoint(offices.position(near, Roles.HR_OFFICER), here, DAY, null);
          offices.appoint(offices.position(far, Roles.HR_OFFICER), elsewhere, DAY, null);

          assertThat(offices.service(near).persons("رستـگار", Page.first(20)))
              .extracting(PersonLine::id)
              .containsExactly(here, nowhere);
          assertThatThrownBy(() -> offices.service(near).person(elsewhere))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void a_national_code_is_recorded_once_and_only_with_its_check_digit() {
    trying(
        offices -> {
          var service = offices.service(offices.ministry.province());
          var name = new PersonName("آ", "ب", "A", "B");
          service.admit(
              new AdmitPerson(
                  new RegisterPerson("ir", "0084575948", name), "first.one", "a long password"));

          assertThat(service.persons("۰۰۸۴۵۷۵۹۴۸", Page.first(20)))
              .extracting(PersonLine::username)
              .containsExactly("first.one");
          assertThatThrownBy(
                  () -> service.registerPerson(new RegisterPerson("ir", "0084575948", name)))
              .isInstanceOf(PersonKnownAlready.class);
          assertThatThrownBy(
                  () -> service.registerPerson(new RegisterPerson("ir", "0084575949", name)))
              .isInstanceOf(NationalCodeImproper.class);
        });
  }

  private void trying(Consumer<Offices> test) {
    RealDatabase.get().trying(em -> test.accept(new Offices(em)));
  }
}

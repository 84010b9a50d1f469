package org.rutba.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rutba.Assembly;
import org.rutba.RealDatabase;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.Ministry;
import org.rutba.regulation.BeginsTooEarly;
import org.rutba.regulation.NoSuchValue;
import org.rutba.regulation.PublishedPacks;
import org.rutba.regulation.RegulationRepository;
import org.rutba.regulation.ValueForm;
import org.rutba.regulation.ValueUnreadable;
import org.rutba.rules.law.Parameter;
import org.rutba.task.InboxFilter;
import org.rutba.task.InboxLine;
import org.rutba.task.Queue;
import org.rutba.task.TaskService;

class ConfirmationTest {
  private static final String POINTS = "ir/by-law-1401#minimum-points/ostad";
  private static final LocalDate BEGINS = LocalDate.of(2025, 3, 21);

  @Test
  void a_value_one_officer_proposes_and_another_approves_is_law_from_its_first_day() {
    inTheMinistry(
        ministry -> {
          var proposal = ministry.first.propose(points("80", BEGINS));
          assertThat(ministry.state(POINTS)).isEqualTo(ValueState.PROPOSED);
          assertThat(ministry.inForce(BEGINS).open()).isTrue();

          ministry.second.approve(proposal);

          assertThat(ministry.state(POINTS)).isEqualTo(ValueState.CONFIRMED);
          assertThat(ministry.inForce(BEGINS.minusDays(1)).open()).isTrue();
          var confirmed = ministry.inForce(BEGINS);
          assertThat(confirmed.value()).hasToString("80");
          assertThat(confirmed.confirmed()).isTrue();
          assertThat(confirmed.citation().article()).isEqualTo("ماده ۹");
          assertThat(ministry.first.value(POINTS).value().confirmations())
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.proposedBy()).isEqualTo("پروین دادگر");
                    assertThat(one.confirmedBy()).isEqualTo("بهروز نیک‌منش");
                  });
        });
  }

  @Test
  void who_proposed_a_value_neither_approves_nor_declines_it() {
    inTheMinistry(
        ministry -> {
          var proposal = ministry.first.propose(points("80", BEGINS));
          assertThatThrownBy(() -> ministry.first.approve(proposal))
              .isInstanceOf(ProposedByYourself.class);
          assertThatThrownBy(() -> ministry.first.decline(proposal, "نه"))
              .isInstanceOf(ProposedByYourself.class);
          assertThatThrownBy(() -> ministry.substituteOfFirst.approve(proposal))
              .as("who acts for the proposer")
              .isInstanceOf(ProposedByYourself.class);
          assertThat(ministry.inForce(BEGINS).open()).isTrue();
        });
  }

  @Test
  void the_second_officer_finds_the_proposal_in_the_inbox_and_the_first_is_told_the_answer() {
    inTheMinistry(
        ministry -> {
          var proposal = ministry.first.propose(points("80", BEGINS));
          assertThat(ministry.inbox(ministry.secondActor, Queue.POSITION))
              .singleElement()
              .satisfies(
                  line -> {
                    assertThat(line.kind()).isEqualTo("confirm-value");
                    assertThat(line.subject()).isEqualTo(Long.toString(proposal));
                  });
          assertThat(ministry.inbox(ministry.firstActor, Queue.POSITION)).isEmpty();
          assertThat(ministry.inbox(ministry.firstActor, Queue.WAITING)).hasSize(1);

          assertThatThrownBy(() -> ministry.second.decline(proposal, " "))
              .isInstanceOf(DeclinedWithoutReason.class);
          ministry.second.decline(proposal, "روزنامه رسمی این عدد را ندارد");

          assertThat(ministry.inbox(ministry.secondActor, Queue.POSITION)).isEmpty();
          assertThat(ministry.messagesOfFirst()).containsExactly("message.value-declined");
          assertThat(ministry.state(POINTS)).isEqualTo(ValueState.AWAITING);
          assertThat(ministry.first.value(POINTS).earlier())
              .singleElement()
              .extracting(Proposal::outcome, Proposal::decisionReason)
              .containsExactly("declined", "روزنامه رسمی این عدد را ندارد");
          assertThatThrownBy(() -> ministry.second.approve(proposal))
              .isInstanceOf(ProposalDecided.class);
        });
  }

  @Test
  void one_proposal_waits_at_a_time_and_its_author_alone_takes_it_back() {
    inTheMinistry(
        ministry -> {
          var proposal = ministry.first.propose(points("80", BEGINS));
          assertThatThrownBy(() -> ministry.second.propose(points("81", BEGINS)))
              .isInstanceOfSatisfying(
                  ProposalPending.class,
                  refusal -> assertThat(refusal.arguments()).containsExactly("پروین دادگر"));
          assertThatThrownBy(() -> ministry.second.withdraw(proposal))
              .isInstanceOf(ProposedByAnother.class);
          ministry.first.withdraw(proposal);
          assertThat(ministry.inbox(ministry.secondActor, Queue.POSITION)).isEmpty();
          assertThat(ministry.second.propose(points("81", BEGINS))).isGreaterThan(proposal);
        });
  }

  @Test
  void a_later_value_begins_on_a_later_day_and_leaves_the_earlier_one_its_own_days() {
    inTheMinistry(
        ministry -> {
          ministry.second.approve(ministry.first.propose(points("80", BEGINS)));
          assertThatThrownBy(() -> ministry.first.propose(points("82", BEGINS)))
              .isInstanceOfSatisfying(
                  BeginsTooEarly.class,
                  refusal ->
                      assertThat(refusal.arguments()).containsExactly(BEGINS, BEGINS.plusDays(1)));
          ministry.second.approve(ministry.first.propose(points("82", BEGINS.plusDays(1))));

          assertThat(ministry.inForce(BEGINS).value()).hasToString("80");
          assertThat(ministry.inForce(BEGINS.plusDays(1)).value()).hasToString("82");
        });
  }

  @Test
  void what_no_instrument_leaves_open_is_not_confirmed_and_what_is_no_value_is_not_proposed() {
    inTheMinistry(
        ministry -> {
          for (var name :
              List.of(
                  "ir/law-1400#years-in-rank/daneshyar",
                  "ir/by-law-draft-1401#row/knowledge",
                  "ir/none#x",
                  "x")) {
            assertThatThrownBy(() -> ministry.first.propose(proposing(name, "1", BEGINS)))
                .as(name)
                .isInstanceOf(NoSuchValue.class);
          }
          for (var written : List.of("eighty", "-1", "[80]", "8 0")) {
            assertThatThrownBy(() -> ministry.first.propose(points(written, BEGINS)))
                .as(written)
                .isInstanceOf(ValueUnreadable.class);
          }
          assertThatThrownBy(() -> ministry.first.propose(points("80", LocalDate.of(2022, 6, 7))))
              .as("a day before the by-law")
              .isInstanceOf(BeginsTooEarly.class);
          assertThatThrownBy(
                  () ->
                      ministry.first.propose(
                          new ProposeValue(POINTS, "80", BEGINS, null, "شماره ۱", "متن آیین‌نامه")))
              .as("no article")
              .isInstanceOf(ProposalIncomplete.class);
        });
  }

  @Test
  void another_jurisdiction_sees_neither_values_nor_proposals() {
    inTheMinistry(
        ministry -> {
          var proposal = ministry.first.propose(points("80", BEGINS));
          var stranger = ministry.of(ministry.secondActor, "kz", 0);
          assertThat(stranger.values()).isEmpty();
          assertThatThrownBy(() -> stranger.approve(proposal)).isInstanceOf(OutsideScope.class);
          assertThatThrownBy(() -> stranger.value(POINTS)).isInstanceOf(NoSuchValue.class);
        });
  }

  @Test
  void every_open_value_can_be_typed_in_a_form_of_its_own() {
    inTheMinistry(
        ministry -> {
          assertThat(ministry.form(POINTS)).isEqualTo(ValueForm.NUMBER);
          assertThat(ministry.form("ir/by-law-1401#publications/ostad/book"))
              .isEqualTo(ValueForm.WHOLE);
          assertThat(ministry.form("ir/by-law-1401#service-years/morabbi"))
              .isEqualTo(ValueForm.PERIOD);
          assertThat(ministry.form("ir/by-law-1401#degree/ostad")).isEqualTo(ValueForm.CHOICE);
          assertThat(ministry.form("ir/law-1400#route/ostad")).isEqualTo(ValueForm.CHOICES);
          assertThat(ministry.form("ir/law-1400#quorum/county")).isEqualTo(ValueForm.SHARE);
          assertThat(ministry.form("ir/law-1400#tie/county")).isEqualTo(ValueForm.CHOICE);
        });
  }

  private static ProposeValue points(String value, LocalDate from) {
    return proposing(POINTS, value, from);
  }

  private static ProposeValue proposing(String name, String value, LocalDate from) {
    return new ProposeValue(
        name, value, from, "ماده ۹", "روزنامه رسمی شماره ۲۲۴۵۶", "متن ابلاغی آیین‌نامه");
  }

  private static void inTheMinistry(Consumer<Offices> work) {
    RealDatabase.get().trying(em -> work.accept(new Offices(em)));
  }

  /** A ministry with two regulation officers. */
  private static final class Offices {
    final EntityManager em;
    final Actor firstActor;
    final Actor secondActor;
    final ConfirmationService first;
    final ConfirmationService second;
    final ConfirmationService substituteOfFirst;
    private final RegulationRepository regulations;
    private final TimeSource time = new TimeSource();

    Offices(EntityManager em) {
      this.em = em;
      System.setProperty("rutba.illustrative", "true");
      regulations = PublishedPacks.publish(em, time);
      var ministry = new Ministry(em);
      firstActor = officer(ministry, "پروین", "دادگر");
      secondActor = officer(ministry, "بهروز", "نیک‌منش");
      first = of(firstActor, "ir", 0);
      second = of(secondActor, "ir", 0);
      substituteOfFirst = of(secondActor, "ir", firstActor.personId());
    }

    private Actor officer(Ministry ministry, String given, String family) {
      var unit = ministry.ministry();
      var person =
          id(
              "insert into person (jurisdiction, given_name, family_name) values ('ir', '"
                  + given
                  + "', '"
                  + family
                  + "') returning id");
      var position =
          id(
              "insert into position (unit_id, role, title, title_latin) values ("
                  + unit
                  + ", 'regulation-officer', 'کارشناس مقررات', 'Officer') returning id");
      return new Actor(
          "u" + person,
          person,
          position,
          Roles.REGULATION_OFFICER,
          unit,
          ministry.path(unit),
          "ir",
          0);
    }

    ConfirmationService of(Actor who, String jurisdiction, long actingFor) {
      return beans(
              new Actor(
                  who.username(),
                  who.personId(),
                  who.positionId(),
                  who.role(),
                  who.unitId(),
                  who.unitPath(),
                  jurisdiction,
                  actingFor))
          .get(ConfirmationService.class);
    }

    private Assembly beans(Actor who) {
      return new Assembly(em)
          .with(TimeSource.class, time)
          .with(RegulationRepository.class, regulations)
          .with(Actor.class, who);
    }

    ValueState state(String name) {
      return first.values().stream()
          .filter(line -> line.parameter().name().equals(name))
          .findFirst()
          .orElseThrow()
          .state();
    }

    ValueForm form(String name) {
      return first.value(name).value().form();
    }

    Parameter<?> inForce(LocalDate day) {
      return regulations.inForce("ir", "promotion", "teacher", day, "").parameters().stream()
          .filter(one -> one.name().equals(POINTS))
          .findFirst()
          .orElseThrow();
    }

    List<InboxLine> inbox(Actor who, Queue queue) {
      em.flush();
      return beans(who).get(TaskService.class).inbox(InboxFilter.of(queue), Page.first(20));
    }

    List<String> messagesOfFirst() {
      return beans(firstActor)
          .get(MessageRepository.class)
          .latest(firstActor.personId(), 10)
          .stream()
          .map(line -> line.key())
          .toList();
    }

    private long id(String sql) {
      return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
  }
}

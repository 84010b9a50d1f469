package org.rutba.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.law.Parameter;

/** What stands in the way of issuing a draft today: the facts an act would be refused for. */
final class Obstacles {
  private final DecreeSubject subject;
  private final DecreeDraft draft;
  private final LocalDate today;
  private final List<Refusal> found = new ArrayList<>();

  private Obstacles(DecreeSubject subject, DecreeDraft draft, LocalDate today) {
    this.subject = subject;
    this.draft = draft;
    this.today = today;
  }

  /** Everything found, the gravest first; empty where the draft can be issued. */
  static List<Refusal> of(DecreeSubject subject, DecreeDraft draft, LocalDate today) {
    var obstacles = new Obstacles(subject, draft, today);
    if (subject.law().salaries() == null) {
      obstacles.ofPercentages();
    } else {
      obstacles.ofPlaces();
    }
    obstacles.ofPolicy();
    if (draft.orderType() != OrderType.RANK_REVOCATION) {
      obstacles.ofJudgement();
      obstacles.ofDay();
    }
    obstacles.ofEarlierDecree();
    obstacles.ofRanks();
    if (subject.law().salaries() == null) {
      obstacles.ofRights();
    }
    if (subject.signatory() == null) {
      var issuer = new RecordedName(subject.issuer().name(), subject.issuer().nameLatin());
      obstacles.found.add(new NoSignatory(draft.request(), issuer));
    }
    return List.copyOf(obstacles.found);
  }

  private void ofPercentages() {
    Stream.of(draft.rankFrom(), draft.rankTo())
        .filter(Objects::nonNull)
        .map(subject.law().pay()::percentage)
        .filter(Parameter::open)
        .forEach(open -> found.add(new ValueUnconfirmed(draft.request(), open.name())));
  }

  /** The policy of the effective day; the draft was given the latest while it is open. */
  private void ofPolicy() {
    var choice = subject.law().policy(EffectiveDayPolicy.ID).choice();
    if (choice.open()) {
      found.add(new ValueUnconfirmed(draft.request(), choice.name()));
    }
  }

  private void ofPlaces() {
    var moved = PlaceMoved.of(subject, draft);
    if (draft.rankFrom() != null && moved.from() == null) {
      found.add(new PlaceUnknown(draft.request(), draft.effectiveOn()));
    } else if (draft.rankTo() != null && moved.to() == null) {
      found.add(new NoPlaceInRank(draft.request(), draft.rankTo()));
    }
    var change =
        subject.moves(draft) ? null : subject.ranks().placeChangesAfter(draft.effectiveOn());
    if (change != null && draft.orderType().original()) {
      found.add(new PlaceChangesAfter(draft.request(), change));
    }
  }

  private void ofJudgement() {
    for (var finding : subject.kept().judgement().findings()) {
      if (finding.status() == FindingStatus.UNCONFIRMED) {
        finding
            .unconfirmed()
            .forEach(parameter -> found.add(new ValueUnconfirmed(draft.request(), parameter)));
      } else if (draft.orderType() != OrderType.RANK_DEMOTION
          && (finding.status() == FindingStatus.NOT_MET
              || finding.status() == FindingStatus.NO_DATA)) {
        found.add(
            new JudgementNotFavourable(
                draft.request(), finding.requirement(), finding.citation().article()));
      }
    }
  }

  private void ofDay() {
    var begins = PolicyDay.lawBegins(subject.law());
    if (draft.effectiveOn().isBefore(begins)) {
      found.add(new EffectiveDayTooEarly(draft.effectiveOn(), begins));
    }
    if (draft.effectiveOn().isAfter(today)) {
      found.add(new EffectiveDayInFuture(draft.effectiveOn(), today));
    }
    var retired = subject.teacher().retiredOn();
    if (retired != null && !retired.isAfter(draft.effectiveOn())) {
      found.add(new TeacherRetired(draft.request(), retired));
    }
  }

  private void ofEarlierDecree() {
    if (subject.later() != null) {
      found.add(new DecreeNoLongerStands(subject.earlier().number(), subject.later()));
    }
  }

  private void ofRanks() {
    var ranks = subject.ranks();
    if (!subject.moves(draft)) {
      mustLast(draft.rankFrom(), draft.effectiveOn());
      return;
    }
    mustLast(draft.rankTo(), subject.earlier().effectiveOn());
    var dayBefore = draft.effectiveOn().minusDays(1);
    if (draft.effectiveOn().isBefore(subject.earlier().effectiveOn())
        && !Objects.equals(ranks.on(dayBefore), draft.rankFrom())) {
      found.add(changed(draft.rankFrom(), ranks.on(dayBefore)));
    }
  }

  private void mustLast(String rank, LocalDate from) {
    var held = subject.ranks().on(from);
    if (!Objects.equals(held, rank) || held != null && !subject.ranks().lastsFrom(from)) {
      var latest = subject.ranks().on(today);
      found.add(changed(rank, Objects.equals(held, rank) ? latest : held));
    }
  }

  private RankHasChanged changed(String expected, String held) {
    return new RankHasChanged(draft.request(), expected, held);
  }

  private void ofRights() {
    var begins = PolicyDay.lawBegins(subject.law());
    var firstPaid = draft.effectiveOn().isBefore(begins) ? begins : draft.effectiveOn();
    if (PayEffect.rightsOn(subject.rights(), firstPaid) == null) {
      found.add(new PayRightsMissing(draft.request(), firstPaid));
    }
  }
}

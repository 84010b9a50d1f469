package org.rutba.assessment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.NoSuchRegulation;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Placement;
import org.rutba.rules.judgement.Reevaluation;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.ArrearsLine;
import org.rutba.rules.pay.PayReckoning;
import org.rutba.rules.pay.Supplement;
import org.rutba.rules.scoring.Scorecard;

/**
 * Applies the law to facts that are sent along. Nothing of the register is read and nothing is
 * kept, so anyone may ask; the REST door asks for a client's credentials all the same.
 */
@Stateless
@DenyAll
public class EligibilityService {
  private static final String PROMOTION = "promotion";
  private static final String PLACEMENT = "first-classification";
  private static final String REEVALUATION = "re-evaluation";

  /** The acts somebody is judged for; the others are reckoned. */
  private static final Set<String> JUDGED =
      Set.of(PROMOTION, PLACEMENT, "licence", "appointment", "assignment", "level-improvement");

  @Inject private RegulationRepository regulations;
  @Inject private TimeSource time;

  /**
   * What the law says of the facts and the target. Throws {@link NoSuchRank}, {@link
   * NoSuchRegulation}, {@link OutsideTheCalendar}, {@link org.rutba.regulation.NoLawInForce}.
   */
  @PermitAll
  public Judgement judge(EligibilityQuestion question) {
    var act = question.act() == null ? PROMOTION : question.act();
    if (!JUDGED.contains(act)) {
      throw new NoSuchAct(act);
    }
    var law = law(question, act);
    if (!law.requirements().containsKey(question.target())) {
      throw new NoSuchRank(question.target(), law.jurisdiction());
    }
    return OutsideTheCalendar.refused(
        law.calendar(),
        () -> Assessment.of(law, question.facts(), question.target(), day(question.day())));
  }

  /** The rank the facts reach at a first classification. */
  @PermitAll
  public Placement place(EligibilityQuestion question) {
    return Assessment.classify(only(PLACEMENT, question), question.facts(), day(question.day()));
  }

  /** Whether the rank held is kept when its holder is evaluated again, and what if it is not. */
  @PermitAll
  public Reevaluation reevaluate(EligibilityQuestion question) {
    return Assessment.reevaluate(
        only(REEVALUATION, question), question.facts(), day(question.day()));
  }

  /**
   * The law promotions are judged by on a day: its ranks, degrees and points table, for those who
   * ask what to send. Throws {@link org.rutba.regulation.NoLawInForce}.
   *
   * @param day null for today
   */
  @PermitAll
  public Regulation inForce(String jurisdiction, String population, LocalDate day) {
    return law(jurisdiction, population, day);
  }

  /** The points table filled in for the facts; null where the regime has none. */
  @PermitAll
  public Scorecard score(EligibilityQuestion question) {
    var law = only(PROMOTION, question);
    if (law.scoreTable() == null) {
      return null;
    }
    var day = day(question.day());
    var held = question.facts().rankOn(day);
    var since = held == null ? null : question.facts().inRankSince(held.rank(), day);
    return law.scoreTable().standing(question.facts(), day, since);
  }

  /**
   * The monthly supplement of a rank (Iran: law of 1400, art. 6).
   *
   * @param day null for today
   */
  @PermitAll
  public Supplement supplement(
      String jurisdiction, String population, String rank, LocalDate day, PayRights rights) {
    var law = law(jurisdiction, population, day);
    return new PayReckoning(law).supplement(known(law, rank), rights);
  }

  /**
   * What is owed month by month when a rank takes effect earlier than it is paid.
   *
   * @param lastDay last day reckoned; null for today
   * @param retiredOn null in service
   */
  @PermitAll
  public List<ArrearsLine> arrears(
      String jurisdiction,
      String population,
      String rank,
      String formerRank,
      List<PayRights> rights,
      LocalDate effectiveDay,
      LocalDate lastDay,
      LocalDate retiredOn) {
    var law = law(jurisdiction, population, lastDay);
    known(law, rank);
    if (formerRank != null) {
      known(law, formerRank);
    }
    return new PayReckoning(law)
        .arrears(rank, formerRank, rights, effectiveDay, day(lastDay), retiredOn);
  }

  /**
   * Whether the supplement is owed at all to somebody who retired on a day.
   *
   * @param day the law of which day; null for today
   * @param retiredOn null in service
   */
  @PermitAll
  public boolean covers(
      String jurisdiction, String population, LocalDate day, LocalDate retiredOn) {
    return new PayReckoning(law(jurisdiction, population, day)).covers(retiredOn);
  }

  /** A board as the law composes it on a day. Throws {@link NoSuchBoard}. */
  @PermitAll
  public BoardTemplate board(String jurisdiction, String population, String level, LocalDate day) {
    return law(jurisdiction, population, day).boards().stream()
        .filter(board -> board.level().equals(level))
        .findFirst()
        .orElseThrow(() -> new NoSuchBoard(level, jurisdiction));
  }

  private Regulation law(String jurisdiction, String population, LocalDate day) {
    return law(
        new EligibilityQuestion(
            jurisdiction, PROMOTION, null, day, "", null, FactSheet.empty(population)),
        PROMOTION);
  }

  /** The law of the one act a question can be about. Throws {@link NoSuchAct} for another. */
  private Regulation only(String act, EligibilityQuestion question) {
    if (question.act() != null && !question.act().equals(act)) {
      throw new NoSuchAct(question.act());
    }
    return law(question, act);
  }

  private Regulation law(EligibilityQuestion question, String act) {
    var day = day(question.day());
    var population = question.facts().population();
    if (question.regulation() == null) {
      return regulations.inForce(question.jurisdiction(), act, population, day, question.region());
    }
    var law = regulations.named(question.regulation(), act, population, day, question.region());
    if (!law.jurisdiction().equals(question.jurisdiction())) {
      throw new NoSuchRegulation(question.regulation());
    }
    return law;
  }

  private LocalDate day(LocalDate asked) {
    return asked == null ? time.today() : asked;
  }

  private static String known(Regulation law, String rank) {
    if (law.ladder().ranks().stream().noneMatch(each -> each.code().equals(rank))) {
      throw new NoSuchRank(rank, law.jurisdiction());
    }
    return rank;
  }
}

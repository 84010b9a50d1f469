package org.rutba.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.rutba.decree.OrderType;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Regulation;

/** What a run asks of the law for each teacher, and what a board's consent leads to. */
interface RunKind {
  /** The word kept in the register. */
  String code();

  /** The act of the law: which regulation is asked for. */
  String act();

  /** Why a teacher is left out before any fact is read; empty where nothing speaks against. */
  Optional<ExceptionReason> leavesOut(Candidate teacher, LocalDate day);

  /** What the law says of the facts on the day. */
  Answer judge(Regulation law, FactSheet facts, LocalDate day);

  /** The rank whose boards decide on an item. */
  String decidedAs(String rankHeld, Answer answer);

  /** Whether a board's decision closes a re-evaluation, so that the next falls due by it. */
  default boolean closesReevaluation() {
    return false;
  }

  /** The decree a granted item leads to; empty where it leads to none. */
  Optional<OrderType> decree(ItemResult result);
}

package org.rutba.confirmation;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.ConfirmValue;
import org.rutba.regulation.ConfirmationRepository;

/** Values the law leaves to the ministry: one officer proposes, another approves or declines. */
@Stateless
@DenyAll
public class ConfirmationService {
  private static final String APPROVED = "approved";
  private static final String DECLINED = "declined";
  private static final String WITHDRAWN = "withdrawn";
  private static final String PARAMETER = "parameter";

  @Inject ConfirmationRepository values;
  @Inject ProposalRepository proposals;
  @Inject SecondOfficers officers;
  @Inject Provider<Actor> actor;
  @Inject TimeSource time;
  @Inject ActRecord act;

  /** Every value the law in force leaves to the ministry, in the order of the instruments. */
  @RolesAllowed({REGULATION_OFFICER, MINISTER, AUDITOR})
  public List<ValueLine> values() {
    var me = actor.get();
    var waiting = proposals.waiting(me);
    var lines = new ArrayList<ValueLine>();
    for (var parameter : values.parameters(me.jurisdiction(), time.today())) {
      var proposal = waiting.get(parameter.name());
      var state =
          proposal != null
              ? ValueState.PROPOSED
              : parameter.confirmed() ? ValueState.CONFIRMED : ValueState.AWAITING;
      lines.add(new ValueLine(parameter, state, proposal));
    }
    return lines;
  }

  /** One of them. Throws {@link org.rutba.regulation.NoSuchValue}. */
  @RolesAllowed({REGULATION_OFFICER, MINISTER, AUDITOR})
  public ValueSheet value(String name) {
    var me = actor.get();
    var value = values.value(me.jurisdiction(), name, time.today());
    var all =
        proposals.of(name, me).stream()
            .map(
                one ->
                    one.reading(values.read(me.jurisdiction(), name, one.written(), time.today())))
            .toList();
    return new ValueSheet(
        value,
        all.stream().filter(Proposal::waits).findFirst().orElse(null),
        all.stream().filter(one -> !one.waits()).toList());
  }

  /** The parameter a proposal is for. */
  @RolesAllowed({REGULATION_OFFICER, MINISTER, AUDITOR})
  public String parameterOf(long proposal) {
    return proposals.proposal(proposal, actor.get()).proposal().parameter();
  }

  /**
   * Proposes a value; the other regulation officers of the office find it in their inboxes. Throws
   * {@link ProposalIncomplete}, {@link ProposalPending}, {@link org.rutba.regulation.NoSuchValue},
   * {@link org.rutba.regulation.ValueUnreadable}, {@link org.rutba.regulation.BeginsTooEarly}.
   *
   * @return the proposal's number
   */
  @RolesAllowed(REGULATION_OFFICER)
  @OfficialAct
  public long propose(ProposeValue proposed) {
    var me = actor.get();
    act.about(PARAMETER, proposed.parameter()).because(proposed.reason());
    var value = values.value(me.jurisdiction(), proposed.parameter(), time.today());
    if (Stream.of(proposed.value(), proposed.gazette(), proposed.reason())
            .anyMatch(ConfirmationService::blank)
        || proposed.validFrom() == null
        || value.articleOpen() && blank(proposed.article())) {
      throw new ProposalIncomplete();
    }
    values.oneAtATime();
    values.check(me.jurisdiction(), proposed.parameter(), proposed.value(), proposed.validFrom());
    for (var one : proposals.of(proposed.parameter(), me)) {
      if (one.waits()) {
        throw new ProposalPending(one.proposedBy());
      }
    }
    var id = proposals.add(proposed, me);
    act.changed(change(proposed.value(), proposed.validFrom()));
    officers.ask(id, value.parameter().title(), me);
    return id;
  }

  /**
   * Makes a colleague's proposal the law from its first day on. Throws {@link ProposedByYourself},
   * {@link ProposalDecided}, {@link org.rutba.regulation.BeginsTooEarly}.
   */
  @RolesAllowed(REGULATION_OFFICER)
  @OfficialAct
  public void approve(long proposal) {
    var kept = byAnother(proposal);
    var approved = kept.proposal();
    var me = actor.get();
    var revision =
        values.confirm(
            me.jurisdiction(),
            new ConfirmValue(
                approved.parameter(),
                approved.validFrom(),
                approved.written(),
                approved.article(),
                approved.gazette(),
                approved.reason(),
                approved.proposedBy(),
                officers.name(me).official()));
    proposals.decide(kept, APPROVED, me.personId(), null, revision);
    act.because(approved.reason()).changed(change(approved.written(), approved.validFrom()));
    officers.release(approved, me);
    officers.tell(kept, true, me);
  }

  /**
   * Declines a colleague's proposal. Throws {@link ProposedByYourself}, {@link ProposalDecided},
   * {@link DeclinedWithoutReason}.
   */
  @RolesAllowed(REGULATION_OFFICER)
  @OfficialAct
  public void decline(long proposal, String reason) {
    var kept = byAnother(proposal);
    if (blank(reason)) {
      throw new DeclinedWithoutReason();
    }
    act.because(reason);
    proposals.decide(kept, DECLINED, actor.get().personId(), reason.strip(), null);
    officers.release(kept.proposal(), actor.get());
    officers.tell(kept, false, actor.get());
  }

  /** Takes one's own proposal back. Throws {@link ProposedByAnother}, {@link ProposalDecided}. */
  @RolesAllowed(REGULATION_OFFICER)
  @OfficialAct
  public void withdraw(long proposal) {
    var kept = open(proposal);
    if (kept.proposedBy() != actor.get().personId()) {
      throw new ProposedByAnother(kept.proposal().proposedBy());
    }
    proposals.decide(kept, WITHDRAWN, actor.get().personId(), null, null);
    officers.release(kept.proposal(), actor.get());
  }

  private ProposalRepository.Kept byAnother(long proposal) {
    var kept = open(proposal);
    var me = actor.get();
    if (kept.proposedBy() == me.personId() || kept.proposedBy() == me.actingFor()) {
      throw new ProposedByYourself();
    }
    return kept;
  }

  private ProposalRepository.Kept open(long proposal) {
    values.oneAtATime();
    var kept = proposals.proposal(proposal, actor.get());
    act.about(PARAMETER, kept.proposal().parameter());
    if (!kept.proposal().waits()) {
      throw new ProposalDecided(kept.proposal().outcome());
    }
    return kept;
  }

  private static String change(String value, LocalDate from) {
    return Json.createObjectBuilder()
        .add("value", value)
        .add("from", from.toString())
        .build()
        .toString();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

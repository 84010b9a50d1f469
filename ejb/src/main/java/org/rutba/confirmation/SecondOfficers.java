package org.rutba.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.rutba.identity.IdentityRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.RecordedName;
import org.rutba.platform.Roles;
import org.rutba.register.OfficialLanguage;
import org.rutba.rules.law.Text;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Those who may approve what a colleague of their office proposes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SecondOfficers {
  static final String SUBJECT = "value-proposal";

  @Inject TaskRepository tasks;
  @Inject IdentityRepository identities;
  @Inject MessageRepository messages;

  /** Puts a proposal into the inbox of every other regulation officer of the office. */
  void ask(long proposal, Text title, Actor proposer) {
    for (var position : identities.positionsOf(proposer.unitId(), Roles.REGULATION_OFFICER)) {
      if (position != proposer.positionId()) {
        tasks.open(
            new OpenTask(
                TaskKind.CONFIRM_VALUE,
                SUBJECT,
                Long.toString(proposal),
                title.in(OfficialLanguage.of(proposer.jurisdiction())),
                title.in("en"),
                null,
                proposer.unitId(),
                position,
                null,
                proposer.positionId(),
                null));
      }
    }
  }

  /** Nobody is asked about a proposal any more. */
  void release(Proposal proposal, Actor decider) {
    tasks.close(TaskKind.CONFIRM_VALUE, SUBJECT, Long.toString(proposal.id()), decider.personId());
  }

  /** Tells who proposed a value what a colleague decided. */
  void tell(ProposalRepository.Kept kept, boolean approved, Actor decider) {
    messages.tell(
        kept.proposedBy(),
        approved ? "message.value-approved" : "message.value-declined",
        List.of(kept.proposal().parameter(), name(decider)),
        SUBJECT,
        Long.toString(kept.proposal().id()));
  }

  RecordedName name(Actor actor) {
    var name = identities.name(actor.personId());
    return new RecordedName(name.full(), name.fullLatin());
  }
}

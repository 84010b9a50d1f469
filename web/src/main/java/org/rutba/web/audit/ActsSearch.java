package org.rutba.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rutba.audit.ActFilter;
import org.rutba.audit.Outcome;
import org.rutba.web.common.Asked;

/** What the address asks of the audit, for the page and for its file. */
@RequestScoped
public class ActsSearch {

  static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  /** The acts one looks for most; any other is found by its subject or its person. */
  static final List<String> KNOWN =
      List.of(
          "RequestService.submit",
          "RequestService.withdraw",
          "RequestService.answer",
          "CommitteeService.castVote",
          "CommitteeService.recuse",
          "CommitteeService.returnForInformation",
          "DecreeService.issue",
          "DecreeService.correct",
          "DecreeService.revoke",
          "DecreeService.changeEffectiveDay",
          "DecreeService.hold",
          "AssessmentService.replay",
          "IntakeService.bring",
          "RegisterService.sheet",
          "DossierService.dossier");

  static final List<String> KINDS =
      List.of(
          "request",
          "teacher",
          "judgement",
          "decree",
          "decree-draft",
          "committee",
          "position",
          "account",
          "person",
          "unit");

  static final List<String> WORDS = List.of("who", "act", "outcome", "kind", "subject", "call");

  @Inject Asked asked;

  ActFilter filter() {
    return new ActFilter(
        asked.day("from"),
        asked.day("to"),
        asked.text("who"),
        asked.text("act"),
        outcome(),
        asked.text("kind"),
        asked.text("subject"),
        asked.text("call"));
  }

  boolean narrowed() {
    return Stream.concat(Stream.of("from", "to"), WORDS.stream())
        .anyMatch(name -> asked.text(name) != null);
  }

  private Outcome outcome() {
    var wanted = asked.text("outcome");
    return OUTCOMES.contains(wanted) ? Outcome.valueOf(wanted.toUpperCase(Locale.ROOT)) : null;
  }
}

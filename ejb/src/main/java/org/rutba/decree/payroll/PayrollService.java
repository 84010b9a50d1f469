package org.rutba.decree.payroll;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.decree.DecreeRepository;
import org.rutba.decree.OfficialMonth;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.Parameter;

/** Hands the pay lines of decrees to payroll, and takes its answers. */
@Stateless
@DenyAll
public class PayrollService {
  private static final String BATCH = "payroll-batch";
  private static final String LABEL = "#payroll-label/";
  private static final String SUPPLEMENT = LABEL + "rank-supplement";

  @Inject PayrollRepository payroll;
  @Inject UnitRepository units;
  @Inject RegulationRepository regulations;
  @Inject Provider<Actor> actor;
  @Inject TimeSource time;
  @Inject ActRecord act;

  /** What waits to be handed over with a month, months before it included. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public WaitingPay waiting(OfficialMonth month, Page page) {
    return payroll.waiting(month, page, actor.get());
  }

  /** The batches handed over within the actor's scope, the latest first. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public List<BatchLine> batches(Page page) {
    return payroll.batches(page, actor.get());
  }

  @RolesAllowed({HR_OFFICER, AUDITOR})
  public BatchSheet batch(String number, Page page) {
    return new BatchSheet(payroll.batch(number, actor.get()), payroll.lines(number, page));
  }

  /** The file as it was handed over, byte for byte in UTF-8. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public String content(String number) {
    payroll.batch(number, actor.get());
    return payroll.content(number);
  }

  /** The columns of the file, in their order. */
  @RolesAllowed({HR_OFFICER, AUDITOR})
  public List<String> columns() {
    return PayrollFile.COLUMNS;
  }

  /**
   * Hands over all that waits, up to a month. Throws {@link NothingToPay}.
   *
   * @return the batch's number
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public String handOver(OfficialMonth month) {
    var me = actor.get();
    payroll.oneAtATime(me);
    var waiting = payroll.allWaiting(month, me);
    if (waiting.isEmpty()) {
      throw new NothingToPay(month.year(), month.month());
    }
    var ordinal = payroll.nextOrdinal(me.unitId(), month.year());
    var number = "%d/%s/P%03d".formatted(month.year(), units.unit(me.unitId()).code(), ordinal);
    act.about(BATCH, number);
    var lines = numbered(waiting);
    var file = new PayrollFile(number, lines, items(lines, me.jurisdiction()));
    payroll.add(number, ordinal, month, file, lines, me);
    act.changed(
        "{\"lines\":%d,\"total\":\"%s\",\"sha256\":\"%s\"}"
            .formatted(lines.size(), file.total().toPlainString(), file.sha256()));
    return number;
  }

  /**
   * Payroll has taken every line it has not answered yet.
   *
   * @return how many
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public int acknowledge(String number) {
    standing(number);
    return payroll.answer(number, 0, LineState.ACKNOWLEDGED, null, actor.get());
  }

  /**
   * Payroll does not take a line; it waits again. Throws {@link AnswerWithoutReason}, {@link
   * LineAnswered}, {@link BatchRecalled}.
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void reject(String number, int line, String reason) {
    standing(number);
    act.because(reason);
    reasoned(number, reason);
    if (payroll.answer(number, line, LineState.REJECTED, reason.strip(), actor.get()) == 0) {
      throw new LineAnswered(number, line);
    }
  }

  /**
   * Takes a batch back that payroll has answered nothing of; its lines wait again. What payroll has
   * taken is changed by a correcting or revoking decree, whose own lines say the difference. Throws
   * {@link AnswerWithoutReason}, {@link BatchAnswered}, {@link BatchRecalled}.
   */
  @RolesAllowed(HR_OFFICER)
  @OfficialAct
  public void recall(String number, String reason) {
    var batch = standing(number);
    act.because(reason);
    reasoned(number, reason);
    if (!batch.recallable()) {
      throw new BatchAnswered(number);
    }
    payroll.answer(number, 0, LineState.RECALLED, reason.strip(), actor.get());
    payroll.recall(number, reason.strip(), actor.get());
  }

  private BatchLine standing(String number) {
    var me = actor.get();
    payroll.oneAtATime(me);
    act.about(BATCH, number);
    var batch = payroll.batch(number, me);
    if (batch.recalledAt() != null) {
      throw new BatchRecalled(number);
    }
    return batch;
  }

  private static void reasoned(String number, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new AnswerWithoutReason(number);
    }
  }

  private static List<PayrollLine> numbered(List<PayrollLine> waiting) {
    var lines = new ArrayList<PayrollLine>(waiting.size());
    for (var line : waiting) {
      lines.add(line.numbered(lines.size() + 1));
    }
    return lines;
  }

  /** The pay items of lines, by kind, as personnel orders label them. */
  private Map<String, PayrollFile.Item> items(List<PayrollLine> lines, String jurisdiction) {
    var labels =
        regulations
            .inForce(jurisdiction, "promotion", "teacher", time.today(), "")
            .parameters()
            .stream()
            .filter(one -> one.name().contains(LABEL) && !one.open())
            .toList();
    return lines.stream()
        .map(PayrollLine::kind)
        .distinct()
        .collect(Collectors.toMap(kind -> kind, kind -> item(kind, labels, jurisdiction)));
  }

  /** By the label of its own kind, or else of the rank supplement; by the decree's word for it. */
  private static PayrollFile.Item item(
      String kind, List<Parameter<?>> labels, String jurisdiction) {
    return labelled(LABEL + kind, labels)
        .or(() -> labelled(SUPPLEMENT, labels))
        .map(
            one ->
                new PayrollFile.Item(
                    one.value().toString(),
                    one.title().in(DecreeRepository.language(jurisdiction))))
        .orElseGet(() -> new PayrollFile.Item("", DecreeRepository.payItem(jurisdiction, kind)));
  }

  private static Optional<Parameter<?>> labelled(String id, List<Parameter<?>> labels) {
    for (var one : labels) {
      if (one.name().endsWith(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}

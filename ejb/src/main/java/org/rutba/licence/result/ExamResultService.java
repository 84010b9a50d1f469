package org.rutba.licence.result;

import static org.rutba.platform.Roles.API_CLIENT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;

/** Takes results of tests from programs admitted to deliver those of their source. */
@Stateless
@DenyAll
public class ExamResultService {
  /** As many results as one delivery may hold. */
  public static final int MOST = 1000;

  @Inject ResultRepository results;
  @Inject TestsOfLaw tests;
  @Inject IdentityRepository identities;
  @Inject Provider<Actor> actor;
  @Inject ActRecord act;
  @Inject TimeSource time;

  /**
   * Takes a delivery. Each result stands alone: what cannot be taken is refused with its reason and
   * the others are taken. The same delivery again changes nothing.
   *
   * @return one receipt a result, in their order
   * @throws ResultsNotAdmitted where the program may deliver none
   */
  @RolesAllowed(API_CLIENT)
  @OfficialAct
  public List<Receipt> receive(List<ReceivedResult> delivered) {
    var program = actor.get();
    act.about("exam-results", program.username());
    var source =
        identities
            .resultSource(program.username())
            .orElseThrow(() -> new ResultsNotAdmitted(program.username()));
    if (delivered.size() > MOST) {
      throw new TooManyResults(delivered.size(), MOST);
    }
    if (delivered.isEmpty()) {
      return List.of();
    }
    results.takeTurn(source);
    var delivery = delivery(source, delivered, program);
    var receipts = new ArrayList<Receipt>();
    delivered.forEach(result -> receipts.add(take(source, delivery, result, program)));
    act.changed(counted(receipts));
    return List.copyOf(receipts);
  }

  private Delivery delivery(String source, List<ReceivedResult> delivered, Actor program) {
    var numbers = delivered.stream().map(ReceivedResult::person).collect(Collectors.toSet());
    var certificates =
        delivered.stream().map(ReceivedResult::certificate).collect(Collectors.toSet());
    var teachers = results.teachers(numbers, program);
    return new Delivery(
        tests.on(program.jurisdiction(), time.today()),
        teachers,
        results.ofCertificates(source, certificates),
        new ArrayList<>(results.ofTeachers(new HashSet<>(teachers.values()))),
        time.today());
  }

  private Receipt take(String source, Delivery delivery, ReceivedResult result, Actor program) {
    var fault = delivery.fault(result);
    if (fault != null) {
      return Receipt.refused(result, fault.refusal(), fault.about());
    }
    var known = delivery.known(result);
    var now = time.now();
    if (known != null && known.version() == result.version()) {
      return Receipt.of(result, Receipt.Status.UNCHANGED);
    }
    var status = Receipt.Status.RECORDED;
    var taken = known;
    if (known == null) {
      taken = results.add(source, delivery.teacher(result), result, now);
    } else if (Delivery.same(result, known)) {
      status = Receipt.Status.UNCHANGED;
      taken = ResultRepository.known(known.id(), known.teacherId(), result);
    } else {
      status = Receipt.Status.CORRECTED;
      taken = results.correct(known, result);
    }
    results.keep(source, taken, result, program.username(), now);
    delivery.took(taken);
    return Receipt.of(result, status);
  }

  /** How many were taken and how many not, for the audit; nothing of persons. */
  private static String counted(List<Receipt> receipts) {
    return java.util.Arrays.stream(Receipt.Status.values())
        .map(
            status ->
                "\"%s\":%d"
                    .formatted(
                        status.code(),
                        receipts.stream()
                            .filter(one -> Objects.equals(one.status(), status))
                            .count()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}

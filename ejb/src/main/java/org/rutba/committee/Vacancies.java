package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.OfficialLanguage;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.task.Deadline;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/**
 * Seats the law leaves to an office to fill, while nobody sits on them: each waits for the office
 * that chooses.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Vacancies {
  static final String SUBJECT = "seat";

  @Inject SeatRepository seats;
  @Inject BoardRules rules;
  @Inject TaskRepository tasks;
  @Inject IdentityRepository identities;
  @Inject TimeSource time;

  /** Opens a task for each vacant seat that has none, and closes those of seats held again. */
  void keep(CommitteeHead committee, long byPerson) {
    var today = time.today();
    var law = rules.on(committee, today);
    var board = law.board(committee.level());
    var sitting = seats.seats(committee.id(), board, today);
    for (var template : chosen(board)) {
      for (int ordinal = 1; ordinal <= template.count(); ordinal++) {
        var seat = new VacantSeat(committee.id(), template.code(), ordinal);
        if (held(sitting, seat)) {
          tasks.close(TaskKind.CHOOSE_MEMBER, SUBJECT, seat.subject(), byPerson);
          continue;
        }
        chooser(committee, board, template, sitting)
            .filter(
                position ->
                    !tasks.isOpen(TaskKind.CHOOSE_MEMBER, SUBJECT, seat.subject(), position))
            .ifPresent(
                position ->
                    tasks.open(
                        new OpenTask(
                            TaskKind.CHOOSE_MEMBER,
                            SUBJECT,
                            seat.subject(),
                            template.title().in(OfficialLanguage.of(committee.jurisdiction()))
                                + "، "
                                + committee.name(),
                            template.title().in("en") + ", " + committee.nameLatin(),
                            null,
                            committee.unitId(),
                            position,
                            null,
                            null,
                            null),
                        Deadline.of(law, TaskKind.CHOOSE_MEMBER)));
      }
    }
  }

  static List<SeatTemplate> chosen(BoardTemplate board) {
    return board.seats().stream().filter(seat -> seat.kind() == SeatTemplate.Kind.CHOSEN).toList();
  }

  static boolean held(List<Seat> sitting, VacantSeat seat) {
    return sitting.stream()
        .anyMatch(
            one ->
                one.code().equals(seat.code())
                    && one.ordinal() == seat.ordinal()
                    && one.personId() != null);
  }

  /**
   * The position of the office that chooses: the minister's own where the law names the minister
   * and there is one, else the board's chair.
   */
  Optional<Long> chooser(
      CommitteeHead committee, BoardTemplate board, SeatTemplate template, List<Seat> sitting) {
    if (Roles.MINISTER.equals(template.chosenBy())) {
      var minister = identities.positionsOf(committee.unitId(), Roles.MINISTER);
      if (!minister.isEmpty()) {
        return Optional.of(minister.get(0));
      }
    }
    var chair = Composition.chair(board);
    return sitting.stream()
        .filter(seat -> seat.code().equals(chair))
        .map(Seat::positionId)
        .findFirst();
  }
}

package org.rutba.discretion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.Regulation;
import org.rutba.task.Post;
import org.rutba.task.PostRepository;

/** Which position holds a discretionary power in a teacher's ministry. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PowerRepository {
  @PersistenceContext EntityManager em;
  @Inject PostRepository posts;
  @Inject TimeSource time;

  /**
   * Who holds a power.
   *
   * @param illustrative whether the holder was invented for a demonstration
   */
  public record Holder(long position, boolean illustrative) {}

  /**
   * The position that holds a power over a teacher: the Minister's where the law names the
   * Minister, else whoever chairs the board the law names. Throws {@link PowerHolderUnconfirmed},
   * {@link NobodyHoldsPower}.
   */
  public Holder of(Regulation law, String power, TeacherHead teacher) {
    var held = law.powers().get(power);
    if (held == null || held.holder().open()) {
      throw new PowerHolderUnconfirmed(power);
    }
    var office = held.holder().value();
    var position =
        office.equals(Roles.MINISTER)
            ? posts.competent(teacher.unitPath(), Roles.MINISTER, teacher.personId()).map(Post::id)
            : chair(law, office, teacher.unitPath());
    return new Holder(
        position.orElseThrow(() -> new NobodyHoldsPower(power)), held.holder().illustrative());
  }

  /** Whether the actor acts in a position, or in place of it. */
  public boolean actsIn(Actor actor, long position) {
    return position == actor.positionId()
        || posts.actingFor(position).filter(post -> post.id() == actor.positionId()).isPresent();
  }

  /** Refuses whoever does not hold the power, and its holder in a matter of the own. */
  public void require(Actor actor, long position, String power, TeacherHead teacher) {
    if (teacher.personId() == actor.personId()) {
      throw new OwnMatter();
    }
    if (!actsIn(actor, position)) {
      throw new NotTheHolder(power);
    }
  }

  private Optional<Long> chair(Regulation law, String level, String unitPath) {
    var code =
        law.boards().stream()
            .filter(board -> board.level().equals(level))
            .flatMap(board -> board.seats().stream())
            .filter(seat -> seat.office() == SeatTemplate.Office.CHAIR)
            .map(SeatTemplate::code)
            .findFirst();
    return code.flatMap(
        chair ->
            Row.one(
                em,
                """
                SELECT s.position_id FROM committee c JOIN unit u ON u.id = c.unit_id
                  JOIN seat s ON s.committee_id = c.id
                WHERE starts_with(:path, u.path) AND c.level = :level AND s.code = :chair
                  AND s.during @> cast(:day AS date)
                ORDER BY length(u.path) DESC LIMIT 1
                """,
                Map.of("path", unitPath, "level", level, "chair", chair, "day", time.today()),
                row -> row.number("position_id")));
  }
}

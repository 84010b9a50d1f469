package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rutba.platform.Row;

/** What the register says of a teacher as a person, and its correction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MasterDataRepository {
  @PersistenceContext EntityManager em;

  /** What the register says; days as ISO text, null where it says nothing. */
  public String value(long teacherId, MasterField field) {
    return Row.list(
            em,
            "SELECT coalesce(cast("
                + field.column()
                + " AS text), '') AS value FROM teacher t JOIN person p ON p.id = t.person_id"
                + " WHERE t.id = :teacher",
            Map.of("teacher", teacherId),
            row -> row.text("value"))
        .stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether another person of the same jurisdiction bears a national code. */
  public boolean codeTaken(long teacherId, String code) {
    return !Row.list(
            em,
            """
            SELECT o.id FROM person o JOIN teacher t ON t.id = :teacher
            WHERE o.national_code = :code AND o.jurisdiction = t.jurisdiction
              AND t.person_id NOT IN (o.id, coalesce(o.merged_into, o.id))
            """,
            Map.of("teacher", teacherId, "code", code),
            row -> row.number("id"))
        .isEmpty();
  }

  /** The register says something else from now on, and is found by it. */
  public void correct(long teacherId, MasterField field, String value) {
    var column = field.column().substring(2);
    var table =
        field.day()
            ? "UPDATE teacher SET "
                + column
                + " = cast(:value AS date), version = version + 1 WHERE id = :teacher"
            : "UPDATE person SET "
                + column
                + " = :value, version = version + 1"
                + " WHERE id = (SELECT person_id FROM teacher WHERE id = :teacher)";
    em.createNativeQuery(table)
        .setParameter("value", value)
        .setParameter("teacher", teacherId)
        .executeUpdate();
    em.createNativeQuery(
            """
            UPDATE teacher t SET search = fold(concat_ws(' ', p.given_name, p.family_name,
              p.given_name_latin, p.family_name_latin, t.personnel_number, p.national_code,
              borne_before(t.id)))
            FROM person p WHERE p.id = t.person_id AND t.id = :teacher
            """)
        .setParameter("teacher", teacherId)
        .executeUpdate();
  }
}

package org.rutba.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.platform.TimeSource;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;

class RegulationRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final String PARAMETER = "ir/by-law-1401#minimum-points/ostad";

  private static RegulationRepository repository(EntityManager em) {
    var repository = new RegulationRepository();
    repository.em = em;
    repository.time = new TimeSource();
    return repository;
  }

  private static void confirm(EntityManager em, String value) {
    em.createNativeQuery(
            "insert into parameter_confirmation (jurisdiction, parameter, valid_from, value,"
                + " gazette, reason, proposed_by, confirmed_by, confirmed_at)"
                + " values ('ir', :parameter, '2025-03-21', :value, 'g', 'r', 'a', 'b', now())")
        .setParameter("parameter", PARAMETER)
        .setParameter("value", value)
        .executeUpdate();
  }

  private static Object value(RegulationRepository repository) {
    return repository.inForce("ir", "promotion", "teacher", DAY, "").parameters().stream()
        .filter(one -> one.name().equals(PARAMETER))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void publishing_twice_keeps_each_pack_once() {
    RealDatabase.get()
        .trying(
            em -> {
              repository(em).publish();
              repository(em).publish();
              List<?> names =
                  em.createNativeQuery("select name from regulation_pack", String.class)
                      .getResultList();
              assertThat(names)
                  .doesNotHaveDuplicates()
                  .hasSize(repository(em).packs().packs().size());
            });
  }

  @Test
  void a_value_confirmed_meanwhile_is_used_at_once() {
    RealDatabase.get()
        .trying(
            em -> {
              var repository = repository(em);
              assertThat(value(repository)).isNull();
              confirm(em, "80");
              assertThat(value(repository)).hasToString("80");
            });
  }

  @Test
  void an_old_judgement_is_made_again_from_the_packs_kept_and_without_later_confirmations() {
    RealDatabase.get()
        .trying(
            em -> {
              var repository = repository(em);
              repository.publish();
              var facts = FactSheet.empty("teacher");
              var law = repository.inForce("ir", "promotion", "teacher", DAY, "");
              var judgement = Assessment.of(law, facts, "ostad", DAY);
              confirm(em, "80");

              var again = repository.again(judgement.version(), "promotion", "teacher", DAY, "");

              assertThat(Assessment.of(again, facts, "ostad", DAY)).isEqualTo(judgement);
              assertThat(value(repository)).hasToString("80");
            });
  }
}

package org.rutba.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Regulation;

/** The values the instruments in force leave to the ministry, and what it confirmed of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConfirmationRepository {
  private static final String PROMOTION = "promotion";

  /** Any number, the same on every server: who confirms holds it until the act ends. */
  private static final long ONE_AT_A_TIME = 14_001_215L;

  @PersistenceContext EntityManager em;
  @Inject RegulationRepository regulations;
  @Inject TimeSource time;

  /** Every parameter the instruments in force leave to the ministry, as it stands on a day. */
  public List<Parameter<?>> parameters(String jurisdiction, LocalDate day) {
    var found = new ArrayList<Parameter<?>>();
    for (var pack : regulations.packs().packs()) {
      if (left(pack, jurisdiction, day)) {
        for (var parameter : law(pack, day).parameters()) {
          if (parameter.name().startsWith(pack.name() + "#") && toConfirm(parameter)) {
            found.add(parameter);
          }
        }
      }
    }
    return found;
  }

  /** One of them. Throws {@link NoSuchValue}. */
  public ValueToConfirm value(String jurisdiction, String name, LocalDate day) {
    var provision = provision(jurisdiction, name, day);
    var law = law(pack(name), day);
    var parameter =
        law.parameters().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NoSuchValue(name));
    var confirmed = confirmed(name, provision.kind());
    var options = options(provision, law);
    return new ValueToConfirm(
        parameter,
        provision.kind().code(),
        ValueForm.of(provision.kind(), options),
        options,
        provision.on(day).citation().articleToConfirm(),
        confirmed.isEmpty()
            ? provision.on(day).period().from()
            : confirmed.get(0).validFrom().plusDays(1),
        confirmed);
  }

  /** Reads a value of a parameter. Throws {@link NoSuchValue} and {@link ValueUnreadable}. */
  public Object read(String jurisdiction, String name, String written, LocalDate day) {
    return read(provision(jurisdiction, name, day).kind(), written);
  }

  /**
   * Lets nobody else propose or confirm until the act ends. Revisions are therefore committed in
   * their order: a law pinned with one holds every earlier confirmation, and no later one.
   */
  public void oneAtATime() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
        .setParameter("key", ONE_AT_A_TIME)
        .getSingleResult();
  }

  /**
   * Makes a value the law from its first day on. The caller holds {@link #oneAtATime}. Throws
   * {@link NoSuchValue}, {@link ValueUnreadable} and {@link BeginsTooEarly}.
   *
   * @return the revision
   */
  public long confirm(String jurisdiction, ConfirmValue given) {
    check(jurisdiction, given.parameter(), given.value(), given.validFrom());
    return ((Number)
            em.createNativeQuery(
                    "insert into parameter_confirmation (jurisdiction, parameter, valid_from,"
                        + " value, article, gazette, reason, proposed_by, confirmed_by,"
                        + " confirmed_at) values (:jurisdiction, :parameter, :from, :value,"
                        + " :article, :gazette, :reason, :proposer, :confirmer, :now)"
                        + " returning id",
                    Long.class)
                .setParameter("jurisdiction", jurisdiction)
                .setParameter("parameter", given.parameter())
                .setParameter("from", given.validFrom())
                .setParameter("value", given.value())
                .setParameter("article", given.article())
                .setParameter("gazette", given.gazette())
                .setParameter("reason", given.reason())
                .setParameter("proposer", given.proposedBy())
                .setParameter("confirmer", given.confirmedBy())
                .setParameter("now", time.now())
                .getSingleResult())
        .longValue();
  }

  /** Refuses what {@link #confirm} would refuse. */
  public void check(String jurisdiction, String name, String written, LocalDate validFrom) {
    var value = value(jurisdiction, name, time.today());
    read(provision(jurisdiction, name, time.today()).kind(), written);
    if (validFrom.isBefore(value.firstDay())) {
      throw new BeginsTooEarly(validFrom, value.firstDay());
    }
  }

  private List<ConfirmedValue> confirmed(String name, ProvisionKind kind) {
    return Row.list(
        em,
        "select id, valid_from, value, article, gazette, reason, proposed_by, confirmed_by,"
            + " confirmed_at from parameter_confirmation where parameter = :name"
            + " order by valid_from desc, id desc",
        Map.of("name", name),
        row ->
            new ConfirmedValue(
                row.number("id"),
                row.day("valid_from"),
                read(kind, row.text("value")),
                row.text("article"),
                row.text("gazette"),
                row.text("reason"),
                row.text("proposed_by"),
                row.text("confirmed_by"),
                row.instant("confirmed_at")));
  }

  private static Object read(ProvisionKind kind, String written) {
    try {
      return kind.read(PackNode.parse("confirmation", written));
    } catch (PackDefect unreadable) {
      throw new ValueUnreadable(written);
    }
  }

  private Provision provision(String jurisdiction, String name, LocalDate day) {
    var pack = pack(name);
    if (left(pack, jurisdiction, day)) {
      for (var provision : pack.contents().provisions()) {
        var value = provision.on(day);
        if (provision.name().equals(name)
            && value != null
            && value.origin() == Origin.MINISTRY_TO_CONFIRM) {
          return provision;
        }
      }
    }
    throw new NoSuchValue(name);
  }

  private Pack pack(String name) {
    var wanted = name.replaceFirst("#.*", "");
    return regulations.packs().packs().stream()
        .filter(pack -> pack.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NoSuchValue(name));
  }

  private static boolean left(Pack pack, String jurisdiction, LocalDate day) {
    return pack.jurisdiction().equals(jurisdiction)
        && pack.status() == PackStatus.IN_FORCE
        && pack.inForceOn(day);
  }

  private Regulation law(Pack pack, LocalDate day) {
    var act = pack.acts().contains(PROMOTION) ? PROMOTION : pack.acts().get(0);
    return regulations.named(pack.name(), act, pack.populations().get(0), day, "");
  }

  private static boolean toConfirm(Parameter<?> parameter) {
    return parameter.origin() == Origin.MINISTRY_TO_CONFIRM || parameter.illustrative();
  }

  /** The words a value may be made of, as far as the law or the kind of provision names them. */
  private static List<String> options(Provision provision, Regulation law) {
    return switch (provision.kind()) {
      case POLICY -> provision.attributes().need("options").texts();
      case DEGREE -> law.degrees();
      case ROUTE -> law.boards().stream().map(BoardTemplate::level).toList();
      case MAJORITY_OF -> List.of("members", "present");
      case TIE -> List.of("chair", "lost");
      default -> List.of();
    };
  }
}

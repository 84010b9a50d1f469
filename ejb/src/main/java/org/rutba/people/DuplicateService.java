package org.rutba.people;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;

/** Who may be recorded twice within an administrator's scope, and who only bears the same name. */
@Stateless
@DenyAll
public class DuplicateService {
  private @Inject DuplicateRepository duplicates;
  private @Inject IdentityRepository identities;
  private @Inject Provider<Actor> actor;
  private @Inject TimeSource time;
  private @Inject ActRecord act;

  /**
   * Pairs that may be one person, both within the actor's scope and not told apart.
   *
   * @param words part of either's name; null for all
   */
  @RolesAllowed(ADMINISTRATOR)
  public List<LikelyPair> likely(String words, Page page) {
    return duplicates.likely(words, actor.get(), page);
  }

  /** How many pairs {@link #likely} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public int likelyCount(String words) {
    return duplicates.likelyCount(words, actor.get());
  }

  /** Pairs told apart, the latest first. */
  @RolesAllowed(ADMINISTRATOR)
  public List<ApartLine> apart(Page page) {
    return duplicates.apart(actor.get(), page);
  }

  /** How many lines {@link #apart} finds in all. */
  @RolesAllowed(ADMINISTRATOR)
  public int apartCount() {
    return duplicates.apartCount(actor.get());
  }

  /** One record of the actor's scope. Who looked at it is written down. */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public PersonSheet person(long personId) {
    act.about("person", Long.toString(personId));
    return duplicates.sheet(personId, actor.get(), time.today());
  }

  /** Any two records of the actor's scope side by side. Who looked at them is written down. */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public Comparison compare(long one, long other) {
    act.about("person", Long.toString(one)).about("person", Long.toString(other));
    return compared(one, other);
  }

  private Comparison compared(long one, long other) {
    if (one == other) {
      throw new OneRecordTwice();
    }
    var me = actor.get();
    return new Comparison(
        duplicates.sheet(one, me, time.today()),
        duplicates.sheet(other, me, time.today()),
        duplicates.apart(one, other, me).orElse(null));
  }

  /**
   * Two of one name are two people: they are listed as likely duplicates no more.
   *
   * @throws OwnRecord one of them is the actor or a declared relative
   * @throws ToldApartBefore they were told apart before
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void tellApart(TellApart told) {
    act.about("person", Long.toString(told.personId()))
        .because(told.reason())
        .about("person", Long.toString(told.otherId()));
    if (told.reason() == null || told.reason().isBlank()) {
      throw new WordsForPeopleMissing();
    }
    var pair = compared(told.personId(), told.otherId());
    var me = actor.get();
    if (identities.areRelatives(told.personId(), me.personId())
        || identities.areRelatives(told.otherId(), me.personId())) {
      throw new OwnRecord();
    }
    if (pair.apart() != null) {
      throw new ToldApartBefore();
    }
    duplicates.tellApart(told, me.personId(), time.now());
  }
}

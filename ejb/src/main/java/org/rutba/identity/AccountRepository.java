package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts, and the persons they belong to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountRepository {
  @PersistenceContext EntityManager em;

  /** The account, locked until the transaction ends, so that guesses wait for one another. */
  Optional<Account> locked(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> ofName(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  boolean isTaken(String username) {
    return em.createQuery("select count(a) from Account a where a.username = :username", Long.class)
            .setParameter("username", username)
            .getSingleResult()
        > 0;
  }

  boolean isEmpty() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  Person person(long id) {
    return em.getReference(Person.class, id);
  }

  Account add(Account account) {
    em.persist(account);
    return account;
  }

  Person add(Person person) {
    em.persist(person);
    return person;
  }

  /** Lets a program act within a unit. */
  void admitProgram(Account account, String name, long unitId) {
    em.createNativeQuery(
            "INSERT INTO api_client (account_id, name, unit_id) VALUES (:account, :name, :unit)")
        .setParameter("account", account.id())
        .setParameter("name", name)
        .setParameter("unit", unitId)
        .executeUpdate();
  }

  void declareRelatives(long personId, long otherId, String relation) {
    em.createNativeQuery(
            """
            INSERT INTO relative (person_id, other_id, relation) VALUES (:person, :other, :relation)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("person", personId)
        .setParameter("other", otherId)
        .setParameter("relation", relation)
        .executeUpdate();
  }
}

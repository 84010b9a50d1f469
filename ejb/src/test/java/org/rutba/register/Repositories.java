package org.rutba.register;

import jakarta.persistence.EntityManager;

/** The register's repositories over one entity manager, for tests outside a container. */
public final class Repositories {
  private Repositories() {}

  public static RankRepository ranks(EntityManager em) {
    var repository = new RankRepository();
    repository.em = em;
    return repository;
  }

  public static PayRightRepository payRights(EntityManager em) {
    var repository = new PayRightRepository();
    repository.em = em;
    return repository;
  }

  public static TeacherRepository teachers(EntityManager em) {
    var repository = new TeacherRepository();
    repository.em = em;
    return repository;
  }

  public static UnitRepository units(EntityManager em) {
    var repository = new UnitRepository();
    repository.em = em;
    return repository;
  }
}

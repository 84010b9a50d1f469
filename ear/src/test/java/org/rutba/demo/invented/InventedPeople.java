package org.rutba.demo.invented;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.rutba.identity.PersonName;

/** Names of those who are no teachers, from a fixed seed of their own. */
public final class InventedPeople {
  private static final long SEED = 14010318L;

  private final RandomGenerator random;

  /**
   * @param unit code of the unit whose people they are
   */
  public InventedPeople(String unit) {
    random = new Random(SEED + unit.hashCode());
  }

  public PersonName leader() {
    return name(Names.given(true, "Maryam"), Names.family("Kianfar"));
  }

  public PersonName next() {
    return name(Names.given(random.nextBoolean(), random), Names.family(random));
  }

  private static PersonName name(Names.Name given, Names.Name family) {
    return new PersonName(given.persian(), family.persian(), given.latin(), family.latin());
  }
}

package org.rutba.regulation;

import jakarta.persistence.EntityManager;
import org.rutba.platform.TimeSource;

/** The packs of this build, kept as a started server keeps them. */
public final class PublishedPacks {
  private static final Regulations READ = Regulations.ofClasspath();

  private PublishedPacks() {}

  /** The law around an entity manager, its packs read once for all tests. */
  public static RegulationRepository publish(EntityManager em, TimeSource time) {
    var regulations = around(em, time);
    regulations.publish();
    return regulations;
  }

  /** The same where the packs are kept already. */
  public static RegulationRepository around(EntityManager em, TimeSource time) {
    var regulations =
        new RegulationRepository() {
          @Override
          public Regulations packs() {
            return READ;
          }
        };
    regulations.em = em;
    regulations.time = time;
    return regulations;
  }
}

package org.rutba.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Publishes the packs of this build before anybody can be judged by them. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PackPublication {
  @Inject RegulationRepository regulations;

  @PostConstruct
  void publish() {
    regulations.publish();
  }
}

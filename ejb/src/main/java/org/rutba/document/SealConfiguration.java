package org.rutba.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys the server was started with. */
@Dependent
class SealConfiguration {

  @Produces
  @Singleton
  SealKeys keys() {
    return SealKeys.configured();
  }
}

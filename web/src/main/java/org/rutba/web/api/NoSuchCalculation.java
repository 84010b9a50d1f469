package org.rutba.web.api;

/** No calculation has this name. */
class NoSuchCalculation extends RuntimeException {
  NoSuchCalculation(String kind) {
    super(kind);
  }
}

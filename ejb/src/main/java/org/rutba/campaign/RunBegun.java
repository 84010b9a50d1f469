package org.rutba.campaign;

/** A run has work a worker may claim. */
record RunBegun(long runId) {}

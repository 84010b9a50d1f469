package org.rutba.assignment;

/** An assignment was decided and its document issued. */
public record AssignmentIssued(long documentId) {}

package org.rutba.decree;

/** The decree of a granted case was issued; the case can close. Fired in the act's transaction. */
public record DecreeIssued(String request, String number, long documentId) {}

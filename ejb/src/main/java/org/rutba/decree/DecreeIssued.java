package org.rutba.decree;

/**
 * The decree of a granted case was issued; the case can close. Fired in the act's transaction.
 *
 * @param source what kind of case it is, see {@link DecreeDraftFacts}
 * @param request number of the case
 */
public record DecreeIssued(String source, String request, String number, long documentId) {}

package org.rutba.committee;

/**
 * Return of a matter for information.
 *
 * @param request the request's number
 * @param reason what the committee needs to know
 */
public record ReturnMatter(String request, String reason) {}

package org.rutba.licence;

import java.util.List;

/**
 * One page of licences.
 *
 * @param count of all that match, not of the page only
 */
public record LicenceList(List<LicenceLine> lines, int count) {}

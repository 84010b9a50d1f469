package org.rutba.register;

import java.time.LocalDate;

/**
 * A unit of the organisation, as others show and scope by it.
 *
 * @param parentId 0 for a ministry
 * @param path ids from the ministry down, {@code /1/4/19/}: a subtree is a prefix
 * @param kind {@code ministry}, {@code province}, {@code county} or {@code school}
 * @param code the ministry's own code, printed in decree numbers
 * @param name in the jurisdiction's official language
 * @param region for laws in force in some regions only; null for none
 * @param closedOn null while the unit is open
 */
public record UnitHead(
    long id,
    long parentId,
    String path,
    String kind,
    String jurisdiction,
    String code,
    String name,
    String nameLatin,
    String region,
    LocalDate closedOn,
    int version) {}

package org.rutba.identity;

/**
 * Records a person who is not yet known to the ministry.
 *
 * @param jurisdiction {@code ir}, {@code sa} or {@code kz}
 * @param nationalCode null where there is none
 */
public record RegisterPerson(String jurisdiction, String nationalCode, PersonName name) {}

package org.rutba.identity;

/**
 * A person as found by an administrator.
 *
 * @param nationalCode null where none is recorded
 * @param nameLatin null where no Latin name is recorded
 * @param username of an open account; null where there is none
 */
public record PersonLine(
    long id, String nationalCode, String name, String nameLatin, String username) {}

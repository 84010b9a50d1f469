package org.rutba.decree;

/** Take a decree's force: the rank before it stands again from its effective day. */
public record RevokeDecree(String number, String reason) {}

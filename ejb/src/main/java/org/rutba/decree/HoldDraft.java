package org.rutba.decree;

/** Keep a draft from being issued until it is released, saying why. */
public record HoldDraft(long draftId, int version, String reason) {}

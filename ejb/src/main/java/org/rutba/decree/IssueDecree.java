package org.rutba.decree;

/**
 * Issue this draft, as it was seen.
 *
 * @param version the draft's version when it was shown
 */
public record IssueDecree(long draftId, int version) {}

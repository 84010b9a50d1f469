package org.rutba.request;

import java.util.List;

/**
 * What a school leader's first page shows of requests.
 *
 * @param decided in the last 30 days, latest first
 * @param drafts latest saved first, at most ten
 */
public record LeaderHome(List<RequestLine> decided, List<DraftLine> drafts) {
  public LeaderHome {
    decided = List.copyOf(decided);
    drafts = List.copyOf(drafts);
  }
}

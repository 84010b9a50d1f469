package org.rutba.request;

import java.util.List;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.rank.Place;

/**
 * What HR sees before an appointment is proposed.
 *
 * @param ranks that somebody may be appointed to, lowest first
 * @param target the rank chosen
 * @param judgement of today for it, not kept
 * @param place where the qualifications let it begin; null where they give none
 * @param open number of the request that is not closed yet; null for none
 * @param held code of the rank held already; null for none
 */
public record AppointmentSheet(
    TeacherHead teacher,
    List<String> ranks,
    String target,
    Judgement judgement,
    Place place,
    String open,
    String held) {

  public AppointmentSheet {
    ranks = List.copyOf(ranks);
  }
}

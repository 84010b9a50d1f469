package org.rutba.rules.requirement;

import java.time.Period;
import java.util.Set;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.law.Parameter;

/**
 * Time served in some rank, whenever that was.
 *
 * @param ranks time in any of them adds up
 */
public record ServedInRank(Heading heading, Parameter<Period> minimum, Set<String> ranks)
    implements Requirement {

  public ServedInRank {
    ranks = Set.copyOf(ranks);
  }

  @Override
  public Finding examine(Examination examination) {
    var spells =
        examination.facts().ranks().stream()
            .filter(one -> ranks.contains(one.rank()))
            .map(
                one ->
                    new ServicePeriod(one.from(), one.to(), Set.of(), true, true, one.evidence()))
            .toList();
    var time = ServiceTime.of(examination.periods(), spells, all -> true, null);
    return Served.examine(
        heading, minimum, time, examination, !examination.facts().ranks().isEmpty());
  }
}

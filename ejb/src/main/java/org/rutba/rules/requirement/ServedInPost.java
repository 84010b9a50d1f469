package org.rutba.rules.requirement;

import java.time.Period;
import java.util.Set;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.law.Parameter;

/**
 * Time served in a leadership post.
 *
 * @param posts time in any of them adds up
 */
public record ServedInPost(Heading heading, Parameter<Period> minimum, Set<String> posts)
    implements Requirement {

  public ServedInPost {
    posts = Set.copyOf(posts);
  }

  @Override
  public Finding examine(Examination examination) {
    var assignments = examination.facts().career().assignments();
    var spells =
        assignments.stream()
            .filter(one -> posts.contains(one.post()))
            .map(
                one ->
                    new ServicePeriod(one.from(), one.to(), Set.of(), true, true, one.evidence()))
            .toList();
    var time = ServiceTime.of(examination.periods(), spells, all -> true, null);
    return Served.examine(heading, minimum, time, examination, !assignments.isEmpty());
  }
}

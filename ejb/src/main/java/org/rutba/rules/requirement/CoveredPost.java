package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.Map;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Parameter;

/**
 * The post held is one the law covers. Not asked where the register knows no post: the population a
 * teacher is registered in then stands for it.
 *
 * @param posts the population each covered post belongs to, by the post's code
 */
public record CoveredPost(
    Heading heading, Parameter<String> covered, Map<String, Parameter<String>> posts)
    implements Requirement {

  public CoveredPost {
    posts = Map.copyOf(posts);
  }

  @Override
  public boolean asked(FactSheet facts, LocalDate day) {
    return !facts.post().isEmpty();
  }

  @Override
  public Finding examine(Examination examination) {
    var facts = examination.facts();
    var post = posts.get(facts.post());
    var finding =
        new FindingBuilder(heading, examination.day())
            .rests(covered)
            .found(Measure.code("post", facts.post()));
    if (post == null || !facts.population().equals(post.value())) {
      return finding.missing(Missing.Kind.COVERAGE, null).unmet();
    }
    return finding.rests(post).met();
  }
}

package org.rutba.assignment;

import java.time.LocalDate;
import java.util.List;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Post;

/**
 * What is seen before a teacher is nominated.
 *
 * @param posts the law's posts, in its order
 * @param judgement of today for the post chosen; null while none is
 * @param longest the last day the law lets an assignment from {@code from} reach
 */
public record NominationSheet(
    TeacherHead teacher, List<Post> posts, Judgement judgement, LocalDate from, LocalDate longest) {

  public NominationSheet {
    posts = List.copyOf(posts);
  }
}

package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.register.TeacherHead;
import org.rutba.task.Post;
import org.rutba.task.PostRepository;

/**
 * Whose endorsement a teacher's request needs: the head's of the teacher's school. A head's own
 * promotion goes a level up, and so does the work of a vacant post without a deputy.
 */
@ApplicationScoped
class Endorser {
  @Inject PostRepository posts;

  /**
   * Lets the actor pass who endorses for the teacher, or who did endorse and still holds the post.
   *
   * @param submittedBy the post that submitted; null before
   * @throws OwnCase the teacher is the actor
   * @throws AnotherPostEndorses it is another post's
   * @throws NobodyToEndorse no post is in office
   */
  void require(Actor actor, TeacherHead teacher, Long submittedBy) {
    if (teacher.personId() == actor.personId()) {
      throw new OwnCase(teacher.personnelNumber());
    }
    if (submittedBy != null && submittedBy.longValue() == actor.positionId()) {
      return;
    }
    var competent = of(teacher, submittedBy);
    if (competent.id() != actor.positionId()) {
      throw new AnotherPostEndorses(teacher.personnelNumber(), competent.recordedName());
    }
  }

  /** Whether {@link #require} lets the actor pass. */
  boolean may(Actor actor, TeacherHead teacher, Long submittedBy) {
    try {
      require(actor, teacher, submittedBy);
      return true;
    } catch (OwnCase | AnotherPostEndorses | NobodyToEndorse no) {
      return false;
    }
  }

  private Post of(TeacherHead teacher, Long submittedBy) {
    var acting =
        submittedBy == null
            ? posts.competent(teacher.unitPath(), Roles.SCHOOL_LEADER, teacher.personId())
            : posts.actingFor(submittedBy);
    return acting.orElseThrow(() -> new NobodyToEndorse(teacher.personnelNumber()));
  }
}

package org.rutba.task;

import static org.rutba.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;

/** Who deputises for whom, within the administrator's subtree. */
@Stateless
@DenyAll
public class PostService {
  private static final String SUBJECT = "position";

  @Inject PostRepository posts;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /** The posts whose work somebody steps in for, of a unit of the actor's subtree. */
  @RolesAllowed(ADMINISTRATOR)
  public List<Post> posts(String unitPath) {
    if (!actor.get().sees(unitPath)) {
      throw new OutsideScope("unit", unitPath);
    }
    return posts.of(unitPath);
  }

  /**
   * Makes a post the deputy of another of its unit and role, or of none.
   *
   * @param of the post to step in for; null for none
   * @throws NoDeputyOf they are of different units or roles, or the other is a deputy itself
   * @throws OutsideScope one of them lies outside the administrator's subtree
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public void deputise(long position, Long of, String reason) {
    record.about(SUBJECT, Long.toString(position)).because(reason);
    var deputy = visible(position);
    if (of != null) {
      var head = visible(of);
      if (head.id() == deputy.id()
          || head.deputyOf() != null
          || !head.role().equals(deputy.role())
          || !head.unitPath().equals(deputy.unitPath())) {
        throw new NoDeputyOf(deputy.recordedName(), head.recordedName());
      }
    }
    posts.deputise(position, of);
  }

  private Post visible(long id) {
    return posts
        .post(id)
        .filter(post -> actor.get().sees(post.unitPath()))
        .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(id)));
  }
}

package org.rutba.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who does the work of a post. A vacant post's work goes to its deputy, and where there is none in
 * office to the post of the same role in the next unit up, as if that one's were meant. A seat on a
 * board is nobody's to stand in for: votes never come this way.
 *
 * @param posts every post that may be in the line, in any order
 */
public record Succession(List<Post> posts) {

  public Succession(Collection<Post> posts) {
    this(posts.stream().sorted(Comparator.comparingLong(Post::id)).toList());
  }

  public Succession {
    posts = List.copyOf(posts);
  }

  /** The post that does a post's work; empty where nobody up to the ministry is in office. */
  public Optional<Post> actingFor(Post post) {
    if (!post.vacant()) {
      return Optional.of(post);
    }
    return posts.stream()
        .filter(one -> Long.valueOf(post.id()).equals(one.deputyOf()) && !one.vacant())
        .findFirst()
        .or(() -> above(post));
  }

  /**
   * The post that does a post's work where the matter is its holder's own: never the post itself,
   * nor a deputy of it, who would judge a superior.
   */
  public Optional<Post> above(Post post) {
    for (var path = parent(post.unitPath()); !path.isEmpty(); path = parent(path)) {
      var head = head(path, post.role());
      if (head.isPresent()) {
        return actingFor(head.get());
      }
    }
    return Optional.empty();
  }

  /**
   * The post that does the work of a unit in a role: its head's, or where the unit has no such post
   * that of the next unit up.
   *
   * @param matterOf the person whose own case it is; 0 for nobody's
   */
  public Optional<Post> competent(String unitPath, String role, long matterOf) {
    for (var path = unitPath; !path.isEmpty(); path = parent(path)) {
      var head = head(path, role);
      if (head.isPresent()) {
        var acting = actingFor(head.get());
        while (acting.isPresent() && holds(acting.get(), matterOf)) {
          acting = above(acting.get());
        }
        return acting;
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Post post, long person) {
    return post.holder() != null && post.holder().longValue() == person;
  }

  private Optional<Post> head(String path, String role) {
    return posts.stream().filter(one -> one.role().equals(role) && one.heads(path)).findFirst();
  }

  /** {@code /1/4/} of {@code /1/4/19/}; empty for the ministry's. */
  private static String parent(String path) {
    int cut = path.lastIndexOf('/', path.length() - 2);
    return cut <= 0 ? "" : path.substring(0, cut + 1);
  }
}

package org.rutba.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Posts, their holders of today and their deputies, as the line of succession needs them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PostRepository {
  /** Roles whose work is a post's, so that somebody must step in; others share it in an office. */
  private static final Set<String> OF_POSTS =
      Set.of(Roles.SCHOOL_LEADER, Roles.BOARD_MEMBER, Roles.BOARD_SECRETARY, Roles.MINISTER);

  private static final String POST =
      """
      select p.id, p.role, u.path, d.of_id, h.person_id, p.title, p.title_latin
      from position p join unit u on u.id = p.unit_id
      left join deputy d on d.position_id = p.id
      left join position_holder h on h.position_id = p.id and h.during @> cast(:today as date)
      where (p.abolished_on is null or p.abolished_on > cast(:today as date))
      """;

  /**
   * Units below the actor's with work of the actor's role, in which and above which nobody up to
   * the actor's unit holds that role: their work has come up to the actor's office. A deputy holds
   * the role in the unit, so an office with one is not deserted.
   */
  static final String DESERTED =
      """
      select distinct w.unit_id from task w join unit b on b.id = w.unit_id
      where w.done_at is null and w.position_id is null and w.role = :role and w.kind <> 'vote'
        and b.path like :path || '%' and b.path <> :path
        and not exists (select from
            unnest(cast(string_to_array(trim(both '/' from substr(b.path, length(:path))), '/')
              as bigint[])) line
          join position o on o.unit_id = line and o.role = w.role
            and (o.abolished_on is null or o.abolished_on > cast(:today as date))
          join position_holder n on n.position_id = o.id and n.during @> cast(:today as date))
      """;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The post that does the work of a unit in a role, see {@link Succession#competent}. */
  public Optional<Post> competent(String unitPath, String role, long matterOf) {
    var upwards =
        Row.list(
            em,
            POST + " and p.role = :role and :path like u.path || '%'",
            Map.of("today", time.today(), "role", role, "path", unitPath),
            PostRepository::post);
    return new Succession(Set.copyOf(upwards)).competent(unitPath, role, matterOf);
  }

  /** A post; empty for an unknown or abolished one. */
  public Optional<Post> post(long id) {
    return Row.one(
        em,
        POST + " and p.id = :id",
        Map.of("today", time.today(), "id", id),
        PostRepository::post);
  }

  /** The post that does a post's work today; empty where nobody is in office. */
  public Optional<Post> actingFor(long id) {
    return post(id)
        .flatMap(
            post -> {
              var line =
                  new HashSet<>(
                      Row.list(
                          em,
                          POST + " and p.role = :role and :path like u.path || '%'",
                          Map.of(
                              "today", time.today(),
                              "role", post.role(),
                              "path", post.unitPath()),
                          PostRepository::post));
              return successionOf(post.role(), line).actingFor(post);
            });
  }

  /**
   * The vacant posts whose work falls to the actor's today. One statement, and none for roles whose
   * work an office shares.
   */
  Set<Long> vacantFor(Actor actor) {
    if (!OF_POSTS.contains(actor.role())) {
      return Set.of();
    }
    var around =
        Row.list(
            em,
            POST
                + """
                 and p.role = :role and u.path like :path
                 and (h.person_id is null or u.kind <> 'school' or d.of_id is not null
                   or p.id = :own)
                """,
            Map.of(
                "today", time.today(),
                "role", actor.role(),
                "path", actor.unitPath() + "%",
                "own", actor.positionId()),
            PostRepository::post);
    var succession = successionOf(actor.role(), around);
    return around.stream()
        .filter(Post::vacant)
        .filter(
            post ->
                succession
                    .actingFor(post)
                    .filter(acting -> acting.id() == actor.positionId())
                    .isPresent())
        .map(Post::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The units whose work of the actor's role has come up to the actor's office, none manning it.
   */
  Set<Long> desertedUnitsFor(Actor actor) {
    return Set.copyOf(
        Row.list(
            em,
            DESERTED,
            Map.of("role", actor.role(), "path", actor.unitPath(), "today", time.today()),
            row -> row.number("unit_id")));
  }

  /** Seats of boards are many in a unit and none of them heads it: for them only deputies count. */
  private static Succession successionOf(String role, java.util.Collection<Post> posts) {
    boolean upwards = role.equals(Roles.SCHOOL_LEADER);
    return new Succession(
        posts.stream()
            .map(
                post ->
                    upwards
                        ? post
                        : new Post(
                            post.id(),
                            post.role(),
                            "",
                            post.deputyOf(),
                            post.holder(),
                            post.title(),
                            post.titleLatin()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Makes a post the deputy of another, or of none. */
  void deputise(long position, Long of) {
    em.createNativeQuery("delete from deputy where position_id = :position")
        .setParameter("position", position)
        .executeUpdate();
    if (of != null) {
      em.createNativeQuery("insert into deputy (position_id, of_id) values (:position, :of)")
          .setParameter("position", position)
          .setParameter("of", of)
          .executeUpdate();
    }
  }

  /** The posts of a unit whose work somebody steps in for. */
  List<Post> of(String unitPath) {
    return Row.list(
        em,
        POST
            + " and u.path = :path and p.role in ('school-leader', 'board-member',"
            + " 'board-secretary', 'minister') order by p.role, p.id",
        Map.of("today", time.today(), "path", unitPath),
        PostRepository::post);
  }

  private static Post post(Row row) {
    return new Post(
        row.number("id"),
        row.text("role"),
        row.text("path"),
        row.numberOrNull("of_id"),
        row.numberOrNull("person_id"),
        row.text("title"),
        row.text("title_latin"));
  }
}

package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Files of pieces of evidence and of corrections, kept in the database with their digests. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttachmentRepository {
  private static final long MEGABYTE = 1024L * 1024;
  private static final int LONGEST_NAME = 120;
  private static final Duration LEFT_LYING = Duration.ofMinutes(1);
  private static final String LINE =
      """
      SELECT id, file_name, media_type, size, sha256, state, problem, added_at FROM attachment
      """;

  /** Whose files they are. */
  public enum Owner {
    ITEM("item_id"),
    CORRECTION("correction_id");

    private final String column;

    Owner(String column) {
      this.column = column;
    }
  }

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The largest file taken, in bytes: the system property {@code rutba.evidence.max-megabytes}. */
  static long largest() {
    return Long.getLong("rutba.evidence.max-megabytes", 10) * MEGABYTE;
  }

  /**
   * Takes a file into quarantine.
   *
   * @return its id
   * @throws FileEmpty it has no content
   * @throws FileTooLarge it is larger than this deployment takes
   * @throws FileKindRefused its content is none of the kinds taken
   * @throws FileSentAlready its owner has the same content already
   */
  public long add(Owner owner, long ownerId, String name, byte[] content, long person) {
    var shown = shown(name);
    if (content.length == 0) {
      throw new FileEmpty(shown);
    }
    if (content.length > largest()) {
      throw new FileTooLarge(shown, largest() / MEGABYTE);
    }
    var kind = FileKind.of(content).orElseThrow(() -> new FileKindRefused(shown));
    var sha256 = sha256(content);
    if (has(owner, ownerId, sha256)) {
      throw new FileSentAlready(shown);
    }
    return ((Number)
            em.createNativeQuery(
                    "INSERT INTO attachment ("
                        + owner.column
                        + ", file_name, media_type, size, sha256, content, state, added_by,"
                        + " added_at) VALUES (:owner, :name, :type, :size, :sha256, :content,"
                        + " 'quarantined', :person, :now) RETURNING id",
                    Long.class)
                .setParameter("owner", ownerId)
                .setParameter("name", shown)
                .setParameter("type", kind.mediaType())
                .setParameter("size", content.length)
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .setParameter("person", person)
                .setParameter("now", time.now())
                .getSingleResult())
        .longValue();
  }

  private boolean has(Owner owner, long ownerId, String sha256) {
    return !Row.list(
            em,
            "SELECT id FROM attachment WHERE sha256 = :sha256 AND " + owner.column + " = :owner",
            Map.of("sha256", sha256, "owner", ownerId),
            row -> row.number("id"))
        .isEmpty();
  }

  public List<AttachmentLine> of(Owner owner, long ownerId) {
    return Row.list(
        em,
        LINE + " WHERE " + owner.column + " = :owner ORDER BY id",
        Map.of("owner", ownerId),
        AttachmentRepository::line);
  }

  /** The file, if it belongs to this owner. */
  public Optional<AttachmentLine> of(Owner owner, long ownerId, long id) {
    return of(owner, ownerId).stream().filter(line -> line.id() == id).findFirst();
  }

  /**
   * A checked file, to be handed out.
   *
   * @param number of what it goes with
   */
  public AttachmentContent content(AttachmentLine file, String number) {
    var kind = FileKind.ofMediaType(file.mediaType());
    return new AttachmentContent(
        number + "-" + file.id() + "." + kind.extension(), kind.mediaType(), content(file.id()));
  }

  private byte[] content(long id) {
    return (byte[])
        em.createNativeQuery("SELECT content FROM attachment WHERE id = :id", byte[].class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Whether a file has lain in quarantine longer than its check takes: the check was lost. */
  boolean leftLying(AttachmentLine file) {
    return file.state().equals("quarantined")
        && file.addedAt().plus(LEFT_LYING).isBefore(time.now());
  }

  /**
   * Reads a file in quarantine to its end and lets it out, or rejects it. One that is no longer
   * there stays as it is.
   */
  Optional<Checked> check(long id) {
    var held =
        Row.one(
            em,
            """
            SELECT a.media_type, a.file_name, e.teacher_id, e.number FROM attachment a
            LEFT JOIN evidence_item e ON e.id = a.item_id
            WHERE a.id = :id AND a.state = 'quarantined' FOR UPDATE OF a
            """,
            Map.of("id", id),
            row ->
                new Held(
                    row.text("media_type"),
                    row.text("file_name"),
                    row.number("teacher_id"),
                    row.text("number")));
    return held.map(file -> check(id, file));
  }

  private Checked check(long id, Held file) {
    var problem = FileExamination.problem(FileKind.ofMediaType(file.mediaType()), content(id));
    em.createNativeQuery(
            """
            UPDATE attachment SET state = :state, problem = nullif(:problem, ''), checked_at = :now
            WHERE id = :id
            """)
        .setParameter("state", problem == null ? "checked" : "rejected")
        .setParameter("problem", problem == null ? "" : problem)
        .setParameter("now", time.now())
        .setParameter("id", id)
        .executeUpdate();
    return new Checked(file.teacherId(), file.number(), file.fileName(), problem);
  }

  private record Held(String mediaType, String fileName, long teacherId, String number) {}

  /**
   * What the check found.
   *
   * @param number of the piece; null for a file of a correction
   * @param problem null where nothing speaks against the file
   */
  record Checked(long teacherId, String number, String fileName, String problem) {}

  /** The last part of the sender's path, without anything that is no letter, digit or sign. */
  private static String shown(String name) {
    var last = name == null ? "" : name.replaceFirst("^.*[/\\\\]", "");
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
    var kept = plain.isEmpty() ? "?" : plain;
    return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AttachmentLine line(Row row) {
    return new AttachmentLine(
        row.number("id"),
        row.text("file_name"),
        row.text("media_type"),
        row.number("size"),
        row.text("sha256"),
        row.text("state"),
        row.text("problem"),
        row.instant("added_at"));
  }
}

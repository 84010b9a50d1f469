package org.rutba.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;

class AttachmentTest {

  @Test
  void what_a_file_is_called_says_nothing_of_what_it_is() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          var refused =
              Map.of(
                  "page.pdf", Files.html(),
                  "archive.pdf", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
                  "picture.png", "GIF89a......".getBytes(StandardCharsets.US_ASCII),
                  "drawing.jpg", "<svg onload='x'/>".getBytes(StandardCharsets.US_ASCII),
                  "short.pdf", new byte[] {'%', 'P'});
          refused.forEach(
              (name, content) ->
                  assertThatThrownBy(
                          () ->
                              room.evidence(room.leader)
                                  .attach(new AttachFile(number, name, content)))
                      .as(name)
                      .isInstanceOf(FileKindRefused.class));
          assertThat(room.sheet(number).files()).isEmpty();

          var id =
              room.evidence(room.leader)
                  .attach(new AttachFile(number, "notes.html", Files.picture("png")));
          assertThat(room.sheet(number).files())
              .singleElement()
              .satisfies(
                  file -> {
                    assertThat(file.id()).isEqualTo(id);
                    assertThat(file.mediaType()).isEqualTo("image/png");
                  });
        });
  }

  @Test
  void an_empty_file_and_one_too_large_are_refused() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          assertThatThrownBy(() -> attach(room, number, new byte[0])).isInstanceOf(FileEmpty.class);
          var large = new byte[(int) AttachmentRepository.largest() + 1];
          System.arraycopy(Files.pdf("x"), 0, large, 0, 100);
          assertThatThrownBy(() -> attach(room, number, large))
              .isInstanceOfSatisfying(
                  FileTooLarge.class,
                  refusal -> assertThat(refusal.arguments()).containsExactly("scan.pdf", 10L));
        });
  }

  @Test
  void a_file_is_handed_out_once_it_is_checked_under_a_name_and_kind_of_its_content() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          var content = Files.pdf("a");
          var id = attach(room, number, content);
          assertThat(state(room, number)).isEqualTo("quarantined");
          assertThatThrownBy(() -> room.evidence(room.leader).file(number, id))
              .isInstanceOf(FileInQuarantine.class);

          check(room, id);
          assertThat(state(room, number)).isEqualTo("checked");
          var file = room.evidence(room.group).file(number, id);
          assertThat(file.bytes()).isEqualTo(content);
          assertThat(file.mediaType()).isEqualTo("application/pdf");
          assertThat(file.name()).isEqualTo(number + "-" + id + ".pdf");
          assertThat(room.sheet(number).files().get(0).sha256())
              .isEqualTo(AttachmentRepository.sha256(content));
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::step)
              .startsWith("file-checked", "file-added");
        });
  }

  @Test
  void what_runs_is_locked_or_cannot_be_read_is_rejected_and_never_handed_out() {
    ReviewRoom.in(
        room -> {
          Map.of(
                  "active", Files.runningPdf(),
                  "locked", Files.lockedPdf(),
                  "unreadable", Files.htmlBehindAPdfHead())
              .forEach(
                  (problem, content) -> {
                    var number = room.article();
                    var id = attach(room, number, content);
                    check(room, id);
                    assertThat(room.sheet(number).files())
                        .extracting(AttachmentLine::state, AttachmentLine::problem)
                        .containsExactly(
                            org.assertj.core.api.Assertions.tuple("rejected", problem));
                    assertThatThrownBy(() -> room.evidence(room.leader).file(number, id))
                        .isInstanceOf(FileInQuarantine.class);
                  });
        });
  }

  @Test
  void a_picture_that_ends_too_early_is_rejected_and_a_whole_one_is_not() {
    var png = Files.picture("png");
    assertThat(FileExamination.problem(FileKind.PNG, png)).isNull();
    assertThat(FileExamination.problem(FileKind.JPEG, Files.picture("jpg"))).isNull();
    assertThat(FileExamination.problem(FileKind.PNG, java.util.Arrays.copyOf(png, 20)))
        .isEqualTo("unreadable");
  }

  @Test
  void the_same_content_twice_is_one_file_and_elsewhere_it_is_noticed() {
    ReviewRoom.in(
        room -> {
          var content = Files.pdf("same");
          var first = room.article();
          attach(room, first, content);
          assertThatThrownBy(() -> attach(room, first, content))
              .isInstanceOf(FileSentAlready.class);
          var second = room.evidence(room.leader).add(room.work(EvidenceKind.BOOK, "دیگر"));
          attach(room, second, content);
          assertThat(room.review(room.group).examination(second).checks())
              .filteredOn(check -> check.code().equals("once"))
              .extracting(Check::status, Check::detail)
              .containsExactly(org.assertj.core.api.Assertions.tuple("not-met", first));
        });
  }

  @Test
  void a_file_is_refused_to_whoever_may_not_see_its_piece_and_under_another_piece() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          var id = attach(room, number, Files.pdf("a"));
          check(room, id);
          var farSchool =
              room.room.ministry.school(
                  room.room.ministry.county("H" + System.nanoTime()), "H" + System.nanoTime());
          var colleague = room.holder(Roles.TEACHER, room.room.school, room.room.person("همکار"));
          for (var stranger :
              java.util.List.of(
                  room.holder(Roles.SCHOOL_LEADER, farSchool, room.room.person("دور")),
                  colleague)) {
            assertThatThrownBy(() -> room.evidence(stranger).file(number, id))
                .as(stranger.role())
                .isInstanceOf(OutsideScope.class);
          }
          var other = room.evidence(room.leader).add(room.work(EvidenceKind.BOOK, "دیگر"));
          assertThatThrownBy(() -> room.evidence(room.leader).file(other, id))
              .isInstanceOf(OutsideScope.class);
        });
  }

  @Test
  void no_file_is_added_to_what_is_decided() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          room.accept(number);
          assertThatThrownBy(() -> attach(room, number, Files.pdf("late")))
              .isInstanceOf(EvidenceMovedOn.class);
        });
  }

  @Test
  void a_senders_path_and_signs_do_not_reach_the_list() {
    ReviewRoom.in(
        room -> {
          var number = room.article();
          room.evidence(room.leader)
              .attach(
                  new AttachFile(number, "C:\\temp\\..\\a\"b\r\n<c>\u202Efdp.pdf", Files.pdf("n")));
          assertThat(room.sheet(number).files().get(0).fileName()).isEqualTo("abcfdp.pdf");
        });
  }

  private static long attach(ReviewRoom room, String number, byte[] content) {
    return room.evidence(room.leader).attach(new AttachFile(number, "scan.pdf", content));
  }

  private static void check(ReviewRoom room, long id) {
    room.as(room.leader).get(QuarantineCheck.class).check(id);
  }

  private static String state(ReviewRoom room, String number) {
    return room.sheet(number).files().get(0).state();
  }
}

package org.rutba.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.committee.Boardroom;
import org.rutba.dossier.DossierRepository;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.scoring.Scorecard;

/** What the points table asks of single items: asked for, found, and counted as from a file. */
class ItemsOfTheTableTest {
  private static final ItemFacts TWO_COUNTRIES = new ItemFacts("", "", 1, false, 3, 2);
  private static final ItemFacts ONE_COUNTRY = new ItemFacts("", "", 1, false, 3, 1);

  @Test
  void a_conference_with_three_speakers_from_two_countries_counts_as_international() {
    ReviewRoom.in(
        room -> {
          var number = accepted(room, room.item("talk", "1", TWO_COUNTRIES));
          assertThat(points(room, "competitive-performance")).isEqualByComparingTo("2");
          assertThat(keys(room)).contains(Note.Key.COUNTS_AS_INTERNATIONAL);
          assertThat(room.sheet(number).item()).isEqualTo(TWO_COUNTRIES);
        });
  }

  @Test
  void three_foreign_speakers_of_one_country_do_not_make_a_conference_international() {
    ReviewRoom.in(
        room -> {
          accepted(room, room.item("talk", "1", ONE_COUNTRY));
          assertThat(points(room, "competitive-performance")).isEqualByComparingTo("1");
          assertThat(keys(room)).contains(Note.Key.NOT_INTERNATIONAL);
        });
  }

  @Test
  void speakers_and_countries_fit_each_other_or_are_named_as_wrong() {
    ReviewRoom.in(
        room -> {
          for (var wrong :
              List.of(
                  new ItemFacts("", "", 1, false, 3, 0),
                  new ItemFacts("", "", 1, false, 0, 2),
                  new ItemFacts("", "", 1, false, 2, 3))) {
            refusedFor(room, room.item("talk", "1", wrong), "foreign-countries");
          }
          refusedFor(
              room,
              room.item("talk", "1", new ItemFacts("", "", 1, false, -1, 0)),
              "foreign-speakers");
        });
  }

  @Test
  void the_group_finds_other_speakers_and_the_history_says_so() {
    ReviewRoom.in(
        room -> {
          var number = room.evidence(room.leader).add(room.item("talk", "1", TWO_COUNTRIES));
          accept(room, number, ONE_COUNTRY, null);
          assertThat(points(room, "competitive-performance")).isEqualByComparingTo("1");
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::field, StepLine::oldValue, StepLine::newValue)
              .contains(tuple("foreign-countries", "2", "1"));
        });
  }

  @Test
  void form_no_1_is_asked_for_and_without_it_nothing_counts() {
    ReviewRoom.in(
        room -> {
          refusedFor(room, room.item("pedagogical-knowledge", "4", ItemFacts.NONE), "document");
          var form = new ItemFacts("", "form-1", 1, false, 0, 0);
          accepted(room, room.item("pedagogical-knowledge", "4", form));
          assertThat(points(room, "knowledge")).isEqualByComparingTo("4");

          var other = room.evidence(room.leader).add(room.item("pedagogical-knowledge", "2", form));
          accept(room, other, ItemFacts.NONE, null);
          assertThat(points(room, "knowledge")).isEqualByComparingTo("4");
          assertThat(keys(room)).contains(Note.Key.FORM_MISSING);
        });
  }

  @Test
  void a_contest_is_one_of_those_listed_or_said_to_be_none_of_them() {
    ReviewRoom.in(
        room -> {
          refusedFor(room, room.item("contest", "1", ItemFacts.NONE), "category");
          refusedFor(room, room.item("contest", "1", of("festival")), "category");
          accepted(room, room.item("contest", "1", of("ict")));
          accepted(room, room.item("contest", "1", of(ItemFacts.NOT_LISTED)));
          assertThat(points(room, "competitive-performance")).isEqualByComparingTo("2");
          assertThat(keys(room)).contains(Note.Key.NOT_LISTED);
        });
  }

  @Test
  void a_revised_later_printing_counts_as_far_as_the_law_lets_it_and_one_not_revised_for_nothing() {
    ReviewRoom.in(
        room -> {
          var number = book(room);
          assertThat(room.sheet(number).item().revisionStated()).isTrue();
          accept(room, number, null, true);
          assertThat(keys(room)).contains(Note.Key.LATER_PRINTING);
          var revised = points(room, "knowledge");
          assertThat(revised).isPositive();

          accept(room, book(room), null, false);
          assertThat(points(room, "knowledge")).isEqualByComparingTo(revised);
          assertThat(keys(room)).contains(Note.Key.LATER_PRINTING_NOT_REVISED);
        });
  }

  @Test
  void hours_are_said_to_be_specialised_or_general_and_the_group_may_find_them_otherwise() {
    ReviewRoom.in(
        room -> {
          refusedFor(room, course(room, null), "specialised");
          var number = room.evidence(room.leader).add(course(room, true));
          room.review(room.group)
              .accept(
                  new AcceptEvidence(
                      number, 0, List.of(), null, null, false, null, null, "عمومی است"));
          assertThat(room.facts().courses())
              .extracting(InServiceCourse::specialised)
              .containsExactly(false);
          assertThat(room.sheet(number).steps())
              .extracting(StepLine::field, StepLine::oldValue, StepLine::newValue)
              .contains(tuple("specialised", "true", "false"));
        });
  }

  @Test
  void an_item_brought_by_hand_counts_as_the_same_item_from_a_file() {
    ReviewRoom.in(
        room -> {
          accepted(room, room.item("talk", "2", TWO_COUNTRIES));
          accepted(room, room.item("contest", "1", of("ict")));
          accepted(
              room,
              room.item("pedagogical-knowledge", "4", new ItemFacts("", "form-1", 1, false, 0, 0)));
          accepted(room, room.item("teacher-training", "1", of("technical-institute")));
          accepted(room, room.item("head-or-deputy", "3", of("school-head")));
          accepted(room, room.item("exemplary-country", "1", ItemFacts.NONE));
          accept(room, book(room), null, true);

          var colleague =
              room.room.ministry.teacher(room.room.school, "F" + System.nanoTime(), "ک", "د");
          room.em
              .createNativeQuery(
                  """
                  INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on,
                    category, document, printing, revised, foreign_speakers, foreign_countries,
                    source, verified_at)
                  SELECT :teacher, indicator, quantity, 't', '2025-05-01', category, document,
                    printing, revised, speakers, countries, 'file', now()
                  FROM (VALUES ('talk', 2, '', '', 1, false, 3, 2),
                    ('contest', 1, 'ict', '', 1, false, 0, 0),
                    ('pedagogical-knowledge', 4, '', 'form-1', 1, false, 0, 0),
                    ('teacher-training', 1, 'technical-institute', '', 1, false, 0, 0),
                    ('head-or-deputy', 3, 'school-head', '', 1, false, 0, 0),
                    ('exemplary-country', 1, '', '', 1, false, 0, 0),
                    ('book', 1, '', '', 2, true, 0, 0)) f (indicator, quantity, category, document,
                      printing, revised, speakers, countries)
                  """)
              .setParameter("teacher", colleague)
              .executeUpdate();
          var fromFile = room.as(room.leader).get(DossierRepository.class).factSheet(colleague);
          assertThat(room.facts().points().stream().map(ItemsOfTheTableTest::bare))
              .containsExactlyInAnyOrderElementsOf(
                  fromFile.points().stream().map(ItemsOfTheTableTest::bare).toList());
        });
  }

  private static PointItem bare(PointItem item) {
    return new PointItem(item.indicator(), item.quantity(), item.day(), "", item.particulars());
  }

  private static ItemFacts of(String category) {
    return new ItemFacts(category, "", 1, false, 0, 0);
  }

  private static String book(ReviewRoom room) {
    var work = room.work(EvidenceKind.BOOK, "کتاب " + System.nanoTime());
    return room.evidence(room.leader)
        .add(
            new AddEvidence(
                work.teacherId(),
                work.kind(),
                null,
                work.title(),
                work.venue(),
                work.day(),
                null,
                null,
                null,
                work.subjects(),
                ItemFacts.printed(2, true),
                null));
  }

  private static AddEvidence course(ReviewRoom room, Boolean specialised) {
    return new AddEvidence(
        room.room.teacher,
        EvidenceKind.COURSE,
        null,
        "روش تدریس",
        null,
        LocalDate.of(2025, 5, 1),
        new BigDecimal(40),
        null,
        specialised,
        List.of(),
        ItemFacts.NONE,
        null);
  }

  private static void refusedFor(ReviewRoom room, AddEvidence added, String part) {
    assertThatThrownBy(() -> room.evidence(room.leader).add(added))
        .isInstanceOfSatisfying(
            EvidenceIncomplete.class,
            refusal -> assertThat(refusal.arguments()).containsExactly(part));
  }

  private static String accepted(ReviewRoom room, AddEvidence added) {
    var number = room.evidence(room.leader).add(added);
    accept(room, number, null, null);
    return number;
  }

  private static void accept(ReviewRoom room, String number, ItemFacts found, Boolean revised) {
    var book = room.sheet(number).line().kind().equals("book");
    room.review(room.group)
        .accept(
            new AcceptEvidence(
                number,
                room.version(number),
                book ? List.of("education") : List.of(),
                book ? "authored" : null,
                revised,
                null,
                found,
                null,
                "سند دیده شد"));
  }

  private static BigDecimal points(ReviewRoom room, String row) {
    return card(room).rows().stream()
        .filter(one -> one.code().equals(row))
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static List<Note.Key> keys(ReviewRoom room) {
    return card(room).notes().stream().map(Note::key).toList();
  }

  private static Scorecard card(ReviewRoom room) {
    return Boardroom.law().scoreTable().standing(room.facts(), Boardroom.TODAY, null);
  }
}

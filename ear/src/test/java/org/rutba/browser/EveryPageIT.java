package org.rutba.browser;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/**
 * Each page, in a language of each direction: no rule of accessibility broken, no sideways scroll.
 */
@BrowserTest
class EveryPageIT {
  private static final String TEACHER = InventedMinistry.ELIGIBLE_FOR_OSTADYAR;
  private static final List<String> COMMON =
      List.of(
          "/common/teachers",
          "/common/record?number=" + TEACHER,
          "/common/record-evidence?number=" + TEACHER,
          "/common/record-appraisals?number=" + TEACHER,
          "/common/record-requests?number=" + TEACHER,
          "/common/record-decrees?number=" + TEACHER,
          "/common/record-history?number=" + TEACHER,
          "/common/judgement?target=ostadyar&number=" + TEACHER,
          "/common/inbox",
          "/common/messages",
          "/common/search?q=" + TEACHER,
          "/common/law");
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "public",
          List.of("/help", "/accessibility", "/verify", "/calculator"),
          "common",
          COMMON,
          "leader",
          List.of(
              "/school/home",
              "/school/propose",
              "/school/propose?teacher=" + TEACHER,
              "/school/requests?tray=drafts",
              "/school/requests?tray=returned",
              "/school/requests?tray=with-the-board",
              "/school/requests?tray=decided"),
          "hr",
          List.of("/hr/waiting", "/hr/decrees", "/hr/intake"),
          "member",
          List.of("/common/inbox", "/committee/board"),
          "auditor",
          List.of("/audit/acts"),
          "policy",
          List.of("/policy/values", "/common/law"),
          "administrator",
          List.of("/admin/positions", "/admin/accounts"));
  private static final Map<String, String> NAMES =
      Map.of(
          "common", DemonstrationSignIns.LEADER,
          "leader", DemonstrationSignIns.LEADER,
          "hr", DemonstrationSignIns.HR,
          "member", DemonstrationSignIns.member("county", "chair", 1),
          "auditor", DemonstrationSignIns.AUDITOR,
          "policy", DemonstrationSignIns.POLICY,
          "administrator", DemonstrationSignIns.ADMINISTRATOR);

  @ParameterizedTest
  @CsvSource({
    "public,en",
    "public,fa",
    "common,en",
    "common,fa",
    "leader,en",
    "leader,fa",
    "hr,en",
    "hr,fa",
    "member,en",
    "member,fa",
    "auditor,en",
    "auditor,fa",
    "policy,en",
    "policy,fa",
    "administrator,en",
    "administrator,fa"
  })
  void a_page_can_be_read_by_everybody(String person, String language, Visitors visitors) {
    var visitor = visitors.reading(language);
    if (NAMES.containsKey(person)) {
      visitor.signIn(NAMES.get(person), DemonstrationSignIns.PASSWORD);
    }
    var softly = new SoftAssertions();
    for (var page : PAGES.get(person)) {
      softly.assertThat(visitor.open(page).status()).as(page).isEqualTo(200);
      softly.assertThatCode(visitor::assertAccessible).doesNotThrowAnyException();
      softly.assertThatCode(visitor::assertFitsNarrowScreens).doesNotThrowAnyException();
      softly.assertThatCode(visitor::assertNoComplaints).as(page).doesNotThrowAnyException();
      visitor.shoot(person + page.replaceAll("[^a-z]+", "-"));
    }
    softly.assertAll();
  }
}

package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;

/** A page of many lines asks the database as often as the same page with few. */
@ExtendWith(WithRunningRutba.class)
class ListPagesIT {
  private static final Pattern LISTS =
      Pattern.compile(
          "<tbody>.*?</tbody>|<[uo]l class=\"(lines|timeline).*?</[uo]l>", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("<tr\\b|<li\\b");

  /** {@code {}} in the second address is what the last column finds on the first page. */
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "hr.ir, /common/teachers?q=40, /common/teachers?q={}, record\\?number=([0-9]+)",
    "county.chair.ir, /common/inbox?queue=position, /common/inbox?queue=position&q={}, (R-[0-9-]+)",
    "hr.ir, /hr/decrees, /hr/decrees?q={}, /hr/decree\\?number=([^\"&]+)",
    "hr.ir, /hr/waiting, /hr/waiting?q={}, (R-[0-9-]+)",
    "auditor.ir, /audit/acts?act=RequestService.submit, /audit/acts?act=RequestService.submit&subject={}, (R-[0-9-]+)",
    "admin.ir, /admin/accounts, /admin/accounts?q=hr.ir, (hr)",
    "admin.ir, /admin/positions, /admin/positions?q={}, scope=\"row\" class=\"whole\"><a[^>]*><bdi>([^<]+)",
    "admin.ir, /admin/duplicates, /admin/duplicates?q={}, scope=\"row\" class=\"whole\"><bdi>([^<]+)",
    "hr.ir, /common/search?q=400000, /common/search?q=40000002, (search)",
    "hr.ir, /common/record-evidence?number=40000009, /common/record-evidence?number=40000008, (e)",
    "hr.ir, /common/record-appraisals?number=40000009, /common/record-appraisals?number=40000004, (e)"
  })
  void a_list_costs_the_same(
      String person, String many, String few, String narrowing, RunningRutba rutba) {
    var browsing = signedIn(rutba, person);
    var found = Pattern.compile(narrowing).matcher(browsing.open(many).body());
    assertThat(found.find()).as("something to narrow %s by", many).isTrue();
    assertCostsTheSame(rutba, browsing, many, few.replace("{}", encoded(found.group(1))));
  }

  @Test
  void requests_of_a_school_and_of_a_teacher_cost_the_same(RunningRutba rutba) {
    var leader = signedIn(rutba, DemonstrationSignIns.LEADER);
    var one = InventedMinistry.SOON_ELIGIBLE;
    var other = InventedMinistry.LACKING_FOR_DANESHYAR;
    withdraw(leader, started(leader, one));
    var first = started(leader, one);
    var second = started(leader, other);

    assertCostsTheSame(
        rutba,
        leader,
        "/school/requests?tray=drafts&q=4000",
        "/school/requests?tray=drafts&q=" + other);
    for (int times = 0; times < 3; times++) {
      leader.open("/common/record?number=" + one);
    }
    leader.open("/common/record?number=" + InventedMinistry.MEAN_TOO_LOW);
    assertCostsTheSame(
        rutba,
        leader,
        "/common/record-history?number=" + one,
        "/common/record-history?number=" + InventedMinistry.MEAN_TOO_LOW);
    withdraw(leader, first);
    withdraw(leader, second);
  }

  @Test
  void decrees_of_a_teacher_cost_the_same(RunningRutba rutba) {
    var officer = signedIn(rutba, DemonstrationSignIns.HR);
    var decrees =
        Pattern.compile(",(4[0-9]{7}),")
            .matcher(officer.open("/hr/decrees.csv").body())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    var page = "/common/record-decrees?number=";

    assertCostsTheSame(rutba, officer, page + having(decrees, 2), page + having(decrees, 1));
  }

  private static String having(Map<String, Long> decrees, long count) {
    return decrees.entrySet().stream()
        .filter(entry -> entry.getValue() == count)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String started(Browsing leader, String teacher) {
    var answer =
        leader.submit("/school/propose?teacher=" + teacher, Map.of("propose:start", "start"));
    var address = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return address.getQuery().replaceAll(".*number=", "");
  }

  private static void withdraw(Browsing leader, String request) {
    var answer =
        leader.submit(
            "/school/withdraw?number=" + request, Map.of("withdraw:withdraw", "withdraw"));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private static void assertCostsTheSame(
      RunningRutba rutba, Browsing browsing, String many, String few) {
    assertThat(lines(browsing, few)).as("lines of %s", few).isPositive();
    assertThat(lines(browsing, many)).as("lines of %s", many).isGreaterThan(lines(browsing, few));
    assertThat(statements(rutba, browsing, many))
        .as("statements of %s", many)
        .isPositive()
        .isEqualTo(statements(rutba, browsing, few));
  }

  private static long statements(RunningRutba rutba, Browsing browsing, String path) {
    rutba.ask("statements", Map.of(), "");
    browsing.open(path);
    return Long.parseLong(rutba.ask("statements", Map.of(), ""));
  }

  private static long lines(Browsing browsing, String path) {
    var answer = browsing.open(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return LISTS
        .matcher(answer.body())
        .results()
        .mapToLong(list -> LINE.matcher(list.group()).results().count())
        .sum();
  }

  private static Browsing signedIn(RunningRutba rutba, String name) {
    var browsing = new Browsing(rutba.address());
    browsing.signIn(name, DemonstrationSignIns.PASSWORD);
    return browsing;
  }

  /** What is found in an address is encoded already. */
  private static String encoded(String text) {
    return text.contains("%") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

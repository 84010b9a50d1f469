package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;

/** A page of many lines asks the database as often as the same page with few. */
@ExtendWith(WithRunningRutba.class)
class ListPagesIT {
  private static final Pattern LINES =
      Pattern.compile("<tbody>.*?</tbody>|<ul class=\"lines.*?</ul>", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("<tr\\b|<li\\b");

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "hr.ir, /common/teachers, /common/teachers?q={}, record\\?number=([0-9]+)",
    "county.chair.ir, /common/inbox?queue=position, /common/inbox?queue=position&q={}, (R-[0-9-]+)",
    "hr.ir, /hr/decrees, /hr/decrees?q={}, /hr/decree\\?number=([^\"&]+)",
    "hr.ir, /hr/waiting, /hr/waiting?q={}, (R-[0-9-]+)",
    "auditor.ir, /audit/acts, /audit/acts?subject={}, (R-[0-9-]+)",
    "admin.ir, /admin/accounts, /admin/accounts?q=hr.ir, (hr)",
    "admin.ir, /admin/positions, /admin/positions?q={}, scope=\"row\" class=\"whole\"><bdi>([^<]+)",
    "hr.ir, /common/search?q=400000, /common/search?q=40000002, (search)"
  })
  void a_list(String person, String many, String few, String narrowing, RunningRutba rutba) {
    var browsing = signedIn(rutba, person);
    var found = Pattern.compile(narrowing).matcher(browsing.open(many).body());
    assertThat(found.find()).as("something to narrow %s by", many).isTrue();
    costsTheSame(
        rutba,
        browsing,
        many,
        few.replace("{}", found.group(1).contains("%") ? found.group(1) : encoded(found.group(1))));
  }

  private static void costsTheSame(RunningRutba rutba, Browsing browsing, String many, String few) {
    assertThat(lines(browsing, few)).as("lines of %s", few).isPositive();
    assertThat(lines(browsing, many)).as("lines of %s", many).isGreaterThan(lines(browsing, few));
    var cost = statements(rutba, browsing, few);
    System.err.println(
        many
            + " "
            + lines(browsing, many)
            + " "
            + few
            + " "
            + lines(browsing, few)
            + " cost "
            + cost);
    assertThat(statements(rutba, browsing, many)).as("statements of %s", many).isEqualTo(cost);
  }

  private static long statements(RunningRutba rutba, Browsing browsing, String path) {
    rutba.ask("statements", Map.of(), "");
    browsing.open(path);
    return Long.parseLong(rutba.ask("statements", Map.of(), ""));
  }

  private static long lines(Browsing browsing, String path) {
    var answer = browsing.open(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return LINES
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

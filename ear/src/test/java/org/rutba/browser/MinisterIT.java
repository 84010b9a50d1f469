package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rutba.demo.invented.DemonstrationSignIns;

/** What the Minister comes for: what nobody else decides, and the ministry in figures. */
@BrowserTest
class MinisterIT {
  private static final String POST = "the Minister's powers";

  @Test
  void the_minister_finds_the_seat_to_fill_and_the_delegate_has_nothing_to_decide_meanwhile(
      Visitors visitors) {
    var minister = signedIn(visitors, DemonstrationSignIns.member("central", "chair", 1));
    var page = minister.page();
    page.locator(".user summary").click();
    page.locator("[id^='person'] button:has-text(\"" + POST + "\")").click();
    page.waitForURL(Pattern.compile("/minister/home"));
    minister.shoot("minister-decides");
    page.locator("[id='decide'] a[href*='/common/choose?seat=']").first().click();
    assertThat(page.locator("main").innerText()).contains("Trusted experts chosen by the Minister");

    var delegate = signedIn(visitors, DemonstrationSignIns.MINISTER);
    assertThat(delegate.page().url()).contains("/minister/home");
    assertThat(delegate.page().locator("[id='decide']").innerText())
        .contains("Nothing waits for your decision");
    assertThat(delegate.page().locator("[id='decide'] li").count()).isZero();
  }

  @Test
  void figures_are_of_the_whole_ministry_for_the_minister_and_of_the_school_for_its_head(
      Visitors visitors) {
    var minister = signedIn(visitors, DemonstrationSignIns.MINISTER);
    minister.open("/common/teachers");
    var inMinistry = number(minister.page().locator(".head__meta").innerText());
    var head = signedIn(visitors, DemonstrationSignIns.LEADER);
    head.open("/common/teachers");
    var inSchool = number(head.page().locator(".head__meta").innerText());

    minister.open("/minister/home");
    head.open("/school/home");

    assertThat(inSchool).isPositive().isLessThan(inMinistry);
    assertThat(total(minister, "ranks", 1)).isEqualTo(inMinistry);
    assertThat(total(minister, "provinces", 1)).isEqualTo(inMinistry);
    assertThat(total(head, "ranks", 1)).isEqualTo(inSchool);
    assertThat(total(minister, "decisions", 1))
        .isEqualTo(total(minister, "provinces", 4))
        .isGreaterThan(total(head, "decisions", 1));
    assertThat(minister.page().locator("main").innerText()).doesNotContain("judged yet");
    head.assertAccessible();
    head.assertFitsNarrowScreens();
    head.shoot("head-figures");
    var officer = signedIn(visitors, DemonstrationSignIns.HR);
    officer.open("/hr/waiting");
    officer.assertAccessible();
    officer.assertFitsNarrowScreens();
    officer.shoot("officer-figures");
    assertThat(total(officer, "decrees", 1))
        .isPositive()
        .isLessThanOrEqualTo(total(minister, "decrees", 1));
    assertThat(total(minister, "forecast", 1) + total(minister, "forecast", 2))
        .isPositive()
        .isEqualTo(total(minister, "provinces", 3));
  }

  @Test
  void each_chart_has_a_name_and_its_table_is_reached_by_keyboard_and_kept_as_a_file(
      Visitors visitors) {
    var minister = signedIn(visitors, DemonstrationSignIns.MINISTER);
    minister.open("/minister/home");
    var page = minister.page();
    for (var chart : page.locator(".figures svg[role=img], .figures ul.hbars").all()) {
      assertThat(chart.getAttribute("aria-label")).isNotBlank();
    }
    var figures = page.locator(".figures > section").all();
    assertThat(figures).hasSizeGreaterThan(4);
    for (var figure : figures) {
      figure.locator("summary").focus();
      page.keyboard().press("Enter");
      figure.locator("table").waitFor();
      var lines = figure.locator("tbody tr").count();
      var file = file(minister, figure.locator("a[href*='figures.csv']").getAttribute("href"));
      assertThat(file.status()).isEqualTo(200);
      assertThat(new String(file.body(), StandardCharsets.UTF_8).strip().lines().count())
          .as(figure.locator("h2").innerText())
          .isEqualTo(lines + 1L);
    }
    minister.assertAccessible();
    minister.shoot("minister-tables");
    minister.read("fa");
    minister.open("/minister/home");
    minister.assertAccessible();
    minister.assertFitsNarrowScreens();
    minister.shoot("minister-home");
    var columns = page.locator("svg[aria-label] text").allTextContents();
    assertThat(String.join(" ", columns)).doesNotContainPattern("[0-9]");
    minister.read("ar");
    minister.open("/minister/home");
    minister.shoot("minister-home");
  }

  @Test
  void the_minister_neither_votes_nor_issues_and_nobody_else_sees_the_figures(Visitors visitors) {
    var softly = new SoftAssertions();
    var minister = signedIn(visitors, DemonstrationSignIns.MINISTER);
    for (var page :
        List.of("/hr/waiting", "/hr/decrees", "/committee/board", "/school/home", "/admin/units")) {
      softly.assertThat(minister.open(page).status()).as(page).isEqualTo(403);
    }
    softly.assertThat(file(minister, "/common/figures.csv?figure=outlook").status()).isEqualTo(403);
    softly.assertThat(file(minister, "/common/figures.csv?figure=none").status()).isEqualTo(404);
    var head = signedIn(visitors, DemonstrationSignIns.LEADER);
    softly.assertThat(head.open("/minister/home").status()).isEqualTo(403);
    for (var figure : List.of("forecast", "provinces", "pay", "decrees", "days")) {
      softly
          .assertThat(file(head, "/common/figures.csv?figure=" + figure).status())
          .as(figure)
          .isEqualTo(403);
    }
    softly.assertAll();
  }

  private static APIResponse file(Visitor visitor, String path) {
    return visitor.page().request().get(visitor.address(path).toString());
  }

  /** The sum of a column of a figure's table, the first after the names being 1. */
  private static int total(Visitor visitor, String figure, int column) {
    var cells =
        visitor.page().locator("section[aria-labelledby='h-figure-" + figure + "'] tbody tr").all();
    return cells.stream()
        .map(line -> line.locator("td").nth(column - 1))
        .map(Locator::textContent)
        .mapToInt(MinisterIT::number)
        .sum();
  }

  private static int number(String text) {
    return Arrays.stream(text.split("[^0-9,]+"))
        .filter(part -> !part.isBlank())
        .findFirst()
        .map(part -> Integer.parseInt(part.replace(",", "")))
        .orElse(0);
  }

  private static Visitor signedIn(Visitors visitors, String username) {
    var visitor = visitors.reading("en");
    visitor.signIn(username, DemonstrationSignIns.PASSWORD);
    visitor.page().waitForURL(address -> !address.contains("/sign-in"));
    return visitor;
  }
}

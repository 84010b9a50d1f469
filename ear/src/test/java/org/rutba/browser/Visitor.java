package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody before a screen: one window, one language, cookies of their own. Addresses are those of
 * the application, from {@code /} on.
 */
public final class Visitor implements AutoCloseable {
  private static final int WIDE = 1440;
  private static final int NARROW = 360;

  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private String language;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, URI address, String language) {
    this.address = address;
    this.language = language;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(language).setViewportSize(WIDE, 900));
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** What is on the screen, for finding and doing things in it. */
  public Page page() {
    return page;
  }

  /** One more tab of the same window: the same person, the same session. */
  public Page tab() {
    var tab = context.newPage();
    tab.setDefaultTimeout(20_000);
    return tab;
  }

  /** The session is over, and the page open does not know. */
  public void loseSession() {
    context.clearCookies();
  }

  public Response open(String path) {
    return page.navigate(address(path).toString());
  }

  URI address(String path) {
    return address.resolve(path);
  }

  /** Signs in at the sign-in page, as a person does. */
  public void signIn(String username, String password) {
    open("/sign-in");
    enter(username, password);
  }

  /** Signs in at the sign-in page that is open. */
  public void enter(String username, String password) {
    var form = page.locator("form:has(input[type=password])");
    form.locator("input:not([type=hidden]):not([type=password])").first().fill(username);
    form.locator("input[type=password]").fill(password);
    form.locator("[type=submit]").click();
    page.waitForLoadState();
  }

  /** Signs out by the menu under one's name. */
  public void signOut() {
    page.locator(".user summary").click();
    page.locator("[id$='signOut']").click();
    page.waitForLoadState();
  }

  /** Reads in another language from now on, chosen as the pages' own menu does. */
  public void read(String chosen) {
    open("/sign-in?lang=" + chosen);
    language = chosen;
  }

  /** Fails with what the browser complained of: blocked scripts, missing files, script errors. */
  public void assertNoComplaints() {
    assertThat(complaints).as("complaints of the browser at " + page.url()).isEmpty();
  }

  /** Fails with each rule of accessibility the page breaks, and where. */
  public void assertAccessible() {
    var broken =
        new AxeBuilder(page)
                // Its other mode opens a window of its own for each page, for the sake of frames.
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getHelp()
                            + rule.getNodes().stream().map(n -> "\n    " + n.getHtml()).toList())
                .toList();
    assertThat(broken).as("broken rules at " + page.url() + " in " + language).isEmpty();
  }

  /** Fails if a reader with a narrow screen must scroll sideways. */
  public void assertFitsNarrowScreens() {
    page.setViewportSize(NARROW, 740);
    var excess =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.setViewportSize(WIDE, 900);
    assertThat(excess).as("pixels too wide for a narrow screen at " + page.url()).isEqualTo(0);
  }

  /**
   * Keeps the page as it looks, wide and narrow, as {@code target/screenshots/<name>.<…>.png}; not
   * where nobody will look at it: the environment's {@code CI} says so.
   */
  public void shoot(String name) {
    if (System.getenv("CI") != null) {
      return;
    }
    for (var width : new int[] {NARROW, WIDE}) {
      page.setViewportSize(width, width == WIDE ? 900 : 740);
      var file = Screenshots.file(name + "." + language + "." + width);
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  Path shootAsSeen(String name) {
    var file = Screenshots.file(name);
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  @Override
  public void close() {
    context.close();
  }
}

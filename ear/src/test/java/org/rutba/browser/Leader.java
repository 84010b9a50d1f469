package org.rutba.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.rutba.demo.invented.DemonstrationSignIns;

/** The leader of the demonstration's school at work on requests. */
record Leader(Visitor visitor) {
  private static final Pattern NUMBER = Pattern.compile("number=(R-[0-9]+-[0-9]+)");

  static Leader signedIn(Visitors visitors) {
    var visitor = visitors.reading("en");
    visitor.signIn(DemonstrationSignIns.LEADER, DemonstrationSignIns.PASSWORD);
    return new Leader(visitor);
  }

  /** Starts, endorses and sends a request; answers its number. */
  String submitted(String teacher) {
    var request = started(teacher);
    endorse(request);
    send(request, Locator::click);
    visitor.page().waitForURL(Pattern.compile("/school/submitted"));
    assertThat(visitor.page().locator("main").innerText()).contains(request);
    return request;
  }

  String started(String teacher) {
    return started(teacher, Locator::click);
  }

  String started(String teacher, Press press) {
    visitor.open("/school/propose?teacher=" + teacher);
    press.on(visitor.page().locator("[id$='start']"));
    visitor.page().waitForURL(NUMBER);
    var found = NUMBER.matcher(visitor.page().url());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  void endorse(String request) {
    visitor.open("/school/endorsement?number=" + request);
    visitor.page().locator("textarea").fill("I have checked the dossier and endorse it.");
    visitor.page().locator("[id$='finish']").click();
    visitor.page().waitForURL(Pattern.compile("/school/request"));
  }

  void send(String request, Press press) {
    visitor.open("/school/check?number=" + request);
    visitor.assertAccessible();
    visitor.page().locator("input[type=checkbox]").check();
    press.on(visitor.page().locator("[id$='send']"));
    visitor.page().waitForLoadState();
  }

  void withdraw(String request, String reason) {
    visitor.open("/school/withdraw?number=" + request);
    visitor.page().locator("textarea").fill(reason);
    visitor.page().locator("[id$=':withdraw']").click();
    visitor.page().waitForURL(Pattern.compile("^(?!.*/school/withdraw).*$"));
  }

  /** How a button is pressed. */
  @FunctionalInterface
  interface Press {
    void on(Locator button);
  }
}

package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rutba.demo.RunningRutba;

/** Coming in by the doors of a running Rutba, as people and programs do. */
class SignInIT {
  private static final String PASSWORD = "a password for tests";
  private static final String NEW_PASSWORD = "chosen at the first sign-in";

  private static RunningRutba rutba;
  private static int people;

  @BeforeAll
  static void the_first_administrator_changes_the_password_before_anything_else() {
    rutba = TheServer.running();
    var admin = new Browsing(rutba.address());

    var first = admin.signIn("admin", rutba.administratorPassword());
    assertThat(Browsing.leadsTo(first)).isEqualTo("/change-password");
    assertThat(Browsing.leadsTo(admin.open("/common/inbox"))).isEqualTo("/change-password");
    assertThat(admin.open("/admin/accounts").statusCode()).isEqualTo(403);

    var tooShort = admin.submit("/change-password", change(rutba.administratorPassword(), "short"));
    assertThat(tooShort.statusCode()).isEqualTo(200);
    assertThat(tooShort.body()).contains("at least 12 characters");

    var changed =
        admin.submit("/change-password", change(rutba.administratorPassword(), NEW_PASSWORD));
    assertThat(Browsing.leadsTo(changed)).isEqualTo("/");
    assertThat(post(admin.open("/change-password").body())).isEqualTo("System administrator");
    assertThat(new Browsing(rutba.address()).signIn("admin", NEW_PASSWORD).statusCode())
        .isEqualTo(302);
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_the_form_and_back() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());

    var led = browsing.open("/hr/decrees?state=draft");
    assertThat(led.statusCode()).isEqualTo(302);
    assertThat(led.headers().firstValue("Location"))
        .hasValueSatisfying(
            to -> assertThat(to).endsWith("/sign-in?to=%2Fhr%2Fdecrees%3Fstate%3Ddraft"));

    var back =
        browsing.submit(
            "/sign-in?to=%2Fhr%2Fdecrees%3Fstate%3Ddraft",
            Map.of("username:", person.username, "password:", PASSWORD, "enter", ""));
    assertThat(back.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/hr/decrees?state=draft"));
  }

  @Test
  void nobody_is_led_to_another_server_after_signing_in() {
    var person = person("hr-officer");
    for (var to : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
      var browsing = new Browsing(rutba.address());
      var answer =
          browsing.submit(
              "/sign-in?to=" + java.net.URLEncoder.encode(to, StandardCharsets.UTF_8),
              Map.of("username:", person.username, "password:", PASSWORD, "enter", ""));
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(led -> assertThat(led).doesNotContain("evil"));
    }
  }

  @Test
  void signing_in_gives_the_session_another_id_and_its_cookie_is_closed_to_scripts() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());
    browsing.open("/sign-in");
    var before = browsing.session();

    var answer = browsing.signIn(person.username, PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(browsing.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(answer.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotContain("jsessionid"));
  }

  @Test
  void whoever_signs_in_over_another_is_that_person_alone() {
    var first = person("hr-officer");
    var second = person("auditor");
    var browsing = new Browsing(rutba.address());
    browsing.signIn(first.username, PASSWORD);
    assertThat(post(browsing.open("/change-password").body())).isEqualTo("hr-officer");

    browsing.signIn(second.username, PASSWORD);

    assertThat(post(browsing.open("/change-password").body())).isEqualTo("auditor");
    assertThat(browsing.open("/hr/decrees").statusCode()).isEqualTo(403);
  }

  @Test
  void signing_out_ends_the_session_for_good() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());
    browsing.signIn(person.username, PASSWORD);

    assertThat(Browsing.leadsTo(browsing.submit("/change-password", Map.of("person:signOut", ""))))
        .isEqualTo("/sign-in");

    assertThat(Browsing.leadsTo(browsing.open("/hr/decrees"))).isEqualTo("/sign-in");
    assertThat(audit(person.username, "SignInService.signOut")).hasSize(1);
  }

  @Test
  void five_wrong_passwords_close_the_account_to_the_right_one_too_in_the_same_words() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());
    var unknown = sentence(browsing.signIn("no.such.person", PASSWORD).body());
    assertThat(unknown).isNotEmpty();

    for (var attempt = 1; attempt <= 5; attempt++) {
      assertThat(sentence(browsing.signIn(person.username, "a wrong password").body()))
          .isEqualTo(unknown);
    }

    var right = browsing.signIn(person.username, PASSWORD);
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(sentence(right.body())).isEqualTo(unknown);
    assertThat(audit(person.username, "SignInService.signIn"))
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).startsWith("refused"));
  }

  @Test
  void a_folder_of_another_role_is_denied_and_that_is_written_down() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());
    browsing.signIn(person.username, PASSWORD);

    assertThat(browsing.open("/audit/search").statusCode()).isEqualTo(403);

    assertThat(audit(person.username, "GET /audit/search"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("denied " + person.username);
  }

  @Test
  void a_person_chooses_among_the_positions_held_and_acts_in_that_one() {
    var person = person("hr-officer");
    var auditing = appoint(Map.of("act", "also", "person", person.id, "role", "auditor"));
    var browsing = new Browsing(rutba.address());
    browsing.signIn(person.username, PASSWORD);

    var before = browsing.open("/change-password").body();
    assertThat(post(before)).isEqualTo("hr-officer");
    var chosen = browsing.submit("/change-password", Map.of(":1:act", ""));

    assertThat(chosen.statusCode()).isEqualTo(302);
    assertThat(post(browsing.open("/change-password").body())).isEqualTo("auditor");
    assertThat(audit(person.username, "PositionService.choose"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("done " + person.username)
        .contains(auditing);
  }

  @Test
  void a_role_held_at_sign_in_and_ended_since_does_not_act() {
    var person = person("auditor");
    assertThat(search(person.username, "auditor")).isNotEqualTo("refusal.no-position-held");

    appoint(Map.of("act", "end", "person", person.id, "position", person.position));

    assertThat(search(person.username, "auditor")).isEqualTo("refusal.no-position-held");
    assertThat(audit(person.username, "AuditService.search"))
        .containsExactly(
            "denied " + person.username + " AuditService.search null refusal.no-position-held");
  }

  @Test
  void the_position_acted_in_decides_and_not_what_the_session_once_held() {
    var person = person("hr-officer");

    assertThat(search(person.username, "auditor")).isEqualTo("refusal.role-no-longer-held");
    assertThat(search(person.username, "hr-officer")).isEqualTo("denied");
  }

  @Test
  void a_refused_act_is_written_down_though_its_transaction_is_lost() {
    var person = person("hr-officer");
    try {
      appoint(
          Map.of(
              "act",
              "appoint",
              "username",
              person.username,
              "password",
              PASSWORD,
              "role",
              "hr-officer"));
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageContaining("UserNameTaken");
    }

    assertThat(audit("admin", "AccountService.openAccount"))
        .contains(
            "refused admin AccountService.openAccount "
                + person.username
                + " refusal.user-name-taken")
        .contains("done admin AccountService.openAccount " + person.username + " null");
  }

  @Test
  void a_job_is_written_down_under_its_own_name() {
    rutba.ask("audit", Map.of("ask", "job"), "");

    assertThat(audit("job:nightly", "a job")).hasSize(1);
  }

  @Test
  void what_is_written_down_cannot_be_changed_or_taken_away_by_the_application() {
    for (var statement :
        List.of(
            "UPDATE act SET username = 'nobody'",
            "DELETE FROM act",
            "TRUNCATE act",
            "UPDATE decree SET number = 'other'",
            "DELETE FROM decree",
            "UPDATE vote SET reason = 'other'",
            "UPDATE rank_entry SET rank = 'other'",
            "UPDATE number_change SET old_number = 'other'",
            "DELETE FROM person_merge",
            "DELETE FROM position_holder",
            "DELETE FROM account")) {
      assertThat(rutba.ask("audit", Map.of("ask", "statement"), statement))
          .as(statement)
          .isEqualTo("42501");
    }
    assertThat(rutba.ask("audit", Map.of("ask", "statement"), "SELECT count(*) FROM act"))
        .isEqualTo("00000");
  }

  @Test
  void a_program_brings_its_key_with_each_call_and_gets_no_session() {
    var username = "payroll." + ++people;
    var key = appoint(Map.of("act", "program", "username", username));
    var right = new Browsing(rutba.address());
    var wrong = new Browsing(rutba.address());

    assertThat(api(right, username, key)).isNotIn(401, 403, 500);
    assertThat(right.session()).isEmpty();
    assertThat(api(wrong, username, key + "x")).isEqualTo(401);
    assertThat(api(wrong, "admin", NEW_PASSWORD)).isEqualTo(401);
    assertThat(new Browsing(rutba.address()).signIn(username, key).statusCode()).isEqualTo(200);
  }

  @Test
  void a_call_without_credentials_is_told_in_a_problem_document_how_to_bring_them() {
    var answer = new Browsing(rutba.address()).open("/api/v1/regulations");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Basic "));
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"status\":401");
  }

  @Test
  void an_ajax_call_of_an_expired_session_is_led_to_the_form_with_the_way_back() {
    var browsing = new Browsing(rutba.address());
    var answer =
        browsing.send(
            HttpRequest.newBuilder(browsing.at("/hr/decrees"))
                .header("Faces-Request", "partial/ajax")
                .header("Referer", browsing.at("/hr/decrees?state=draft").toString())
                .POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<redirect url=\"/sign-in?to=%2Fhr%2Fdecrees%3Fstate%3Ddraft\"/>");
  }

  @Test
  void a_form_sent_from_elsewhere_changes_nothing() {
    var person = person("hr-officer");
    var browsing = new Browsing(rutba.address());
    browsing.signIn(person.username, PASSWORD);

    browsing.post(
        "/change-password",
        Map.of(
            "change", "change",
            "present:value", PASSWORD,
            "wanted:value", NEW_PASSWORD,
            "repeated:value", NEW_PASSWORD,
            "enter", ""));

    assertThat(new Browsing(rutba.address()).signIn(person.username, PASSWORD).statusCode())
        .isEqualTo(302);
  }

  @Test
  void each_answer_bears_the_number_the_audit_knows_the_call_by() {
    var browsing = new Browsing(rutba.address());

    var first = browsing.open("/sign-in").headers().firstValue("X-Request-Id");
    var second = browsing.open("/sign-in").headers().firstValue("X-Request-Id");

    assertThat(first).isPresent().isNotEqualTo(second);
  }

  private record Person(String username, String id, String position) {}

  private static Person person(String role) {
    var username = "person." + ++people;
    var ids =
        appoint(Map.of("act", "appoint", "username", username, "password", PASSWORD, "role", role))
            .split(" ");
    return new Person(username, ids[0], ids[1]);
  }

  private static String appoint(Map<String, String> asked) {
    return rutba.ask("people", asked, "");
  }

  /** The lines of one person and act, as an auditor finds them. */
  private static List<String> audit(String username, String act) {
    var auditor = person("auditor");
    return rutba
        .ask(
            "audit",
            Map.of(
                "ask",
                "search",
                "username",
                auditor.username,
                "role",
                "auditor",
                "of",
                username,
                "act",
                act),
            "")
        .lines()
        .toList();
  }

  private static String search(String username, String role) {
    return rutba.ask(
        "audit",
        Map.of("ask", "search", "username", username, "role", role, "of", "nobody", "act", "none"),
        "");
  }

  private static int api(Browsing browsing, String username, String key) {
    var credentials =
        Base64.getEncoder().encodeToString((username + ":" + key).getBytes(StandardCharsets.UTF_8));
    return browsing
        .send(
            HttpRequest.newBuilder(browsing.at("/api/v1/no-such-thing"))
                .header("Authorization", "Basic " + credentials)
                .GET())
        .statusCode();
  }

  private static Map<String, String> change(String present, String wanted) {
    return Map.of("present:", present, "wanted:", wanted, "repeated:", wanted, "enter", "");
  }

  /** The post named under the person's name at the top. */
  private static String post(String page) {
    return page.replaceAll("(?s).*person__post\"><bdi>([^<]*)<.*", "$1");
  }

  private static String sentence(String page) {
    var alert = page.indexOf("role=\"alert\"");
    return alert < 0 ? "" : page.substring(alert, page.indexOf("</ul>", alert));
  }
}

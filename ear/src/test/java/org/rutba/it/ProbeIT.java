package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rutba.browser.WithRunningRutba;
import org.rutba.demo.RunningRutba;

/** The door that only the launcher and the tests have into the application. */
@ExtendWith(WithRunningRutba.class)
class ProbeIT {

  @Test
  void a_probe_answers_from_inside_the_application(RunningRutba rutba) {
    assertThat(rutba.ask("database-logins", Map.of(), "").lines())
        .containsExactly(
            "rutba_app in public", "rutba_owner in public", "rutba_owner in rutba_server");
  }

  @Test
  void a_probe_that_does_not_exist_is_said_so(RunningRutba rutba) {
    assertThatThrownBy(() -> rutba.ask("nothing", Map.of(), ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("404");
  }

  @Test
  void nobody_asks_without_the_token_of_this_start(RunningRutba rutba) throws Exception {
    for (var token : new String[] {"", "0".repeat(32)}) {
      var request =
          HttpRequest.newBuilder(rutba.address().resolve("/probe/database-logins"))
              .header("X-Probe-Token", token)
              .POST(BodyPublishers.noBody())
              .build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("rutba_owner");
    }
  }

  @Test
  void the_ear_that_is_built_has_no_such_door() throws Exception {
    try (var ear = new ZipFile(System.getProperty("rutba.ear"))) {
      assertThat(ear.stream().map(Object::toString))
          .contains("rutba-web.war")
          .noneMatch(entry -> entry.contains("probe"));
    }
  }
}

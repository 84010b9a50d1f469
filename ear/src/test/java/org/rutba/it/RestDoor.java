package org.rutba.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.invented.DemonstrationSignIns;

/** The REST door of a running server, for the demonstration's client. */
final class RestDoor {
  private final RunningRutba rutba;
  private final HttpClient client = HttpClient.newHttpClient();

  RestDoor(RunningRutba rutba) {
    this.rutba = rutba;
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return client.send(request(path).POST(BodyPublishers.ofString(body)).build(), text());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), text());
  }

  /** The answer to a question that is understood. */
  JsonObject answer(String path, String body) throws IOException, InterruptedException {
    var response = post(path, body);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return json(response);
  }

  static JsonObject json(HttpResponse<String> response) {
    try (var reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  private static HttpResponse.BodyHandler<String> text() {
    return BodyHandlers.ofString();
  }

  private HttpRequest.Builder request(String path) {
    var credentials = DemonstrationSignIns.CLIENT + ":" + DemonstrationSignIns.CLIENT_KEY;
    return HttpRequest.newBuilder(URI.create(rutba.address() + "api/v1/" + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
        .header("Content-Type", "application/json");
  }
}

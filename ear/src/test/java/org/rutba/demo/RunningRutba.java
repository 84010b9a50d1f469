package org.rutba.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rutba.document.SealKey;

/**
 * The whole of Rutba, running on this machine in its own processes: database, server, application
 * and the probe. Closing it stops them in the right order, also when only some have started.
 */
public final class RunningRutba implements AutoCloseable {
  private final Settings settings;
  private final Optional<SignIns> signIns;
  private final String token = Secrets.random();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean closed;

  private DataFolder data;
  private DatabaseLogins logins;
  private Secrets secrets;
  private ApplicationServer server;

  /** Rutba as it is installed: one administrator and nothing else. */
  public RunningRutba(Settings settings) {
    this(settings, Optional.empty());
  }

  /**
   * @param signIns those the sign-in page offers; whoever starts it makes the accounts
   */
  public RunningRutba(Settings settings, Optional<SignIns> signIns) {
    this.settings = settings;
    this.signIns = signIns;
  }

  /**
   * Starts everything, and returns when the first page can be asked for.
   *
   * @throws CannotStart if something stands in the way
   */
  public void start() {
    try {
      data = keep(DataFolder.take(settings.data(), settings.fresh()));
      FreePort.check(settings.address(), settings.port());
      logins = settings.database().orElseGet(this::embeddedDatabase);
      logins.check();
      var deployments = ApplicationServer.prepare(settings.home(), data.server());
      if (signIns.isPresent()) {
        signIns.get().write(data.signIns());
      }
      secrets = data.secrets();
      EarWithProbe.write(settings.ear(), deployments.resolve("rutba.ear"));
      server = keep(launch());
    } catch (IOException e) {
      throw new CannotStart(
          "The folder " + settings.data() + " cannot be used: " + e.getMessage(), e);
    }
    server.awaitStart(30, TimeUnit.MINUTES);
  }

  /** The address of the first page; relative addresses resolve against it. */
  public URI address() {
    return URI.create("http://" + host() + ":" + settings.port() + "/");
  }

  public DatabaseLogins logins() {
    return logins;
  }

  /** Whom one can be, if it was said at the start. */
  public Optional<SignIns> signIns() {
    return signIns;
  }

  /**
   * The first administrator's, user name {@code admin}, until it is changed at the first sign-in.
   */
  public String administratorPassword() {
    return secrets.password("administrator");
  }

  /** What the server says while it runs. */
  public Path console() {
    return server.console();
  }

  /**
   * Has a {@code org.rutba.probe.Probe} do its work inside the application, and returns its answer.
   *
   * @param body what the probe reads, as text
   * @throws IllegalStateException if the probe fails, with its reason
   */
  public String ask(String probe, Map<String, String> parameters, String body) {
    var query =
        parameters.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + settings.port() + "/probe/" + probe + "?" + query))
            .header("X-Probe-Token", token)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            "The probe " + probe + " answers " + response.statusCode() + ": " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException("The probe " + probe + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the probe " + probe + " was working", e);
    }
  }

  /** Blocks until the server ends, by itself or because it is closed. */
  public void awaitEnd() throws InterruptedException {
    server.awaitEnd();
  }

  @Override
  public void close() {
    synchronized (open) {
      closed = true;
      while (!open.isEmpty()) {
        closeQuietly(open.pop());
      }
    }
  }

  private DatabaseLogins embeddedDatabase() {
    return keep(EmbeddedDatabase.open(data.database(), settings.durable())).logins();
  }

  private ApplicationServer launch() throws IOException {
    var options = new ArrayList<>(settings.javaOptions());
    options.addAll(
        List.of(
            "-Djboss.bind.address=" + settings.address(),
            "-Djboss.http.port=" + settings.port(),
            "-Djboss.https.port=" + FreePort.any(),
            "-Djboss.management.http.port=" + FreePort.any(),
            "-Djava.net.preferIPv4Stack=true",
            "-Drutba.time.settable=true",
            "-Drutba.illustrative=true",
            "-Drutba.verify.page=" + address().resolve("verify")));
    if (signIns.isPresent()) {
      options.add("-Drutba.demo.sign-ins=" + data.signIns());
      options.add("-Drutba.jurisdiction=ir,sa");
    }
    var environment = new HashMap<>(logins.environment());
    environment.put("RUTBA_PROBE_TOKEN", token);
    environment.put("RUTBA_ADMIN_PASSWORD", administratorPassword());
    environment.put("RUTBA_SEAL_KEY", secrets.get("seal-key", () -> SealKey.generate().secret()));
    return ApplicationServer.launch(settings.home(), data.server(), options, environment);
  }

  /** Remembers what to stop; what starts after the end stops at once. */
  private <T extends AutoCloseable> T keep(T started) {
    synchronized (open) {
      if (closed) {
        closeQuietly(started);
        throw new CannotStart("Stopped while starting");
      }
      open.push(started);
      return started;
    }
  }

  private String host() {
    return settings.address().equals("0.0.0.0") ? "localhost" : settings.address();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void closeQuietly(AutoCloseable started) {
    try {
      started.close();
    } catch (Exception e) {
      System.err.println("Rutba: " + e.getMessage());
    }
  }
}

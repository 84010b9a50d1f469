package org.rutba.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person before a browser without scripts: keeps cookies, follows no redirect, sends forms. */
final class Browsing {
  private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private final URI start;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Browsing(URI start) {
    this.start = start;
  }

  HttpResponse<String> open(String path) {
    return send(HttpRequest.newBuilder(start.resolve(path)).GET());
  }

  /**
   * Opens a page and sends the form on it that has all the fields, with the nonce its script adds.
   *
   * @param typed values by a part of a field's name; a button is pressed by naming it
   */
  HttpResponse<String> submit(String path, Map<String, String> typed) {
    var opened = open(path);
    var page = opened.body();
    var form =
        Pattern.compile("<form.*?</form>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group())
            .filter(each -> typed.keySet().stream().allMatch(each::contains))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No such form on " + path + ": " + page));
    var values = new LinkedHashMap<String, String>();
    FIELD.matcher(form).results().forEach(field -> keep(field.group(), typed, values));
    var policy = opened.headers().firstValue("Content-Security-Policy").orElse("");
    var nonce = NONCE.matcher(policy);
    if (nonce.find()) {
      values.put("primefaces.nonce", nonce.group(1));
    }
    return post(path, values);
  }

  HttpResponse<String> post(String path, Map<String, String> values) {
    var body =
        values.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(start.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new AssertionError(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  URI at(String path) {
    return start.resolve(path);
  }

  /** Signs in by the page; the answer leads on when it succeeded. */
  HttpResponse<String> signIn(String username, String password) {
    return submit("/sign-in", Map.of("username:", username, "password:", password, "enter", ""));
  }

  /** The id of the session; empty without one. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("rutba-session"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static String leadsTo(HttpResponse<String> response) {
    var location = response.headers().firstValue("Location").orElse("");
    return location.isEmpty() ? "" : URI.create(location).getPath();
  }

  private static void keep(String field, Map<String, String> typed, Map<String, String> values) {
    var name = NAME.matcher(field);
    if (!name.find()) {
      return;
    }
    var entered =
        typed.entrySet().stream()
            .filter(each -> name.group(1).contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    var value = VALUE.matcher(field);
    if (entered.isPresent()) {
      values.put(name.group(1), entered.get());
    } else if (field.startsWith("<input")) {
      values.put(name.group(1), value.find() ? value.group(1) : "");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

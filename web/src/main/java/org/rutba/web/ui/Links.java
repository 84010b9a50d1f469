package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Links to the page the reader is on, with one parameter of the address changed. */
@Named
@RequestScoped
public class Links {

  @Inject private HttpServletRequest request;

  /** This page with the parameter set, the others kept: {@code links.with('page', 2)}. */
  public String with(String name, Object value) {
    return here(request).with(name, String.valueOf(value)).toString();
  }

  /** This page without the parameter, the others kept. */
  public String without(String name) {
    return here(request).without(name).toString();
  }

  /** A path with one parameter, encoded: {@code links.to('/common/search', 'q', words)}. */
  public String to(String path, String name, Object value) {
    return request.getContextPath() + new Address(path, Map.of()).with(name, String.valueOf(value));
  }

  /** The page of an article. */
  public String article(String pack, String number) {
    return request.getContextPath()
        + new Address("/common/article", Map.of()).with("pack", pack).with("article", number);
  }

  /** This page as it stands: where to come back to after signing in. */
  public String getHere() {
    return here(request).toString();
  }

  /** The path alone, as the browser shows it. */
  public String getPath() {
    return here(request).path();
  }

  static Address here(HttpServletRequest request) {
    var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded == null) {
      forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
    var query =
        forwarded == null
            ? request.getQueryString()
            : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return Address.of(forwarded == null ? request.getRequestURI() : (String) forwarded, query);
  }

  /** A path of this server and its parameters, the last value of each name. */
  record Address(String path, Map<String, String> parameters) {

    static Address of(String uri, String query) {
      // Two leading slashes would send a redirect to another host.
      var path = "/" + uri.replaceFirst("^/+", "");
      var parameters = new LinkedHashMap<String, String>();
      if (query != null) {
        for (var pair : query.split("&")) {
          var equals = pair.indexOf('=');
          if (equals > 0) {
            parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
          }
        }
      }
      return new Address(path, parameters);
    }

    Address with(String name, String value) {
      var changed = new LinkedHashMap<>(parameters);
      changed.put(name, value);
      return new Address(path, changed);
    }

    Address without(String name) {
      var changed = new LinkedHashMap<>(parameters);
      changed.remove(name);
      return new Address(path, changed);
    }

    @Override
    public String toString() {
      return parameters.isEmpty()
          ? path
          : parameters.entrySet().stream()
              .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
              .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String decode(String text) {
      try {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException malformed) {
        return "";
      }
    }

    private static String encode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}

package org.rutba.probe;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Collectors;

/**
 * The probes' door: open only to this machine and only to who started the server, for they alone
 * know the token, which is another at each start.
 */
@WebServlet("/*")
public class ProbeServlet extends HttpServlet {
  @Inject @Any private Instance<Probe> probes;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentType("text/plain;charset=UTF-8");
    var name = String.valueOf(request.getPathInfo()).substring(1);
    var probe = probes.stream().filter(p -> p.name().equals(name)).findFirst();
    if (!admits(request) || probe.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var answer = new StringWriter();
    try (var writer = new PrintWriter(answer)) {
      var parameters =
          request.getParameterMap().entrySet().stream()
              .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue()[0]));
      probe.get().answer(parameters, request.getReader(), writer);
    } catch (Exception e) {
      log("Probe " + name, e);
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      e.printStackTrace(new PrintWriter(answer));
    }
    response.getWriter().write(answer.toString());
  }

  private static boolean admits(HttpServletRequest request) throws IOException {
    var expected = System.getenv("RUTBA_PROBE_TOKEN");
    var given = request.getHeader("X-Probe-Token");
    return expected != null
        && given != null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.US_ASCII),
            given.getBytes(StandardCharsets.US_ASCII));
  }
}

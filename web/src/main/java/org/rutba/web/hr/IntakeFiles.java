package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rutba.dossier.intake.IntakeService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Messages;

/** Files to take away: the sample of a kind, and the rows of the checked file to correct. */
@WebServlet({IntakeFiles.SAMPLE, IntakeFiles.CORRECTIONS})
public class IntakeFiles extends HttpServlet {

  static final String SAMPLE = "/hr/intake/sample.csv";
  static final String CORRECTIONS = "/hr/intake/corrections.csv";

  @EJB private IntakeService intake;
  @Inject private CheckedFile checked;
  @Inject private Asked asked;
  @Inject private Messages words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var kind = IntakeView.kind(asked);
    if (request.getServletPath().equals(SAMPLE)) {
      send(response, kind.code() + ".csv", intake.sample(kind));
      return;
    }
    var kept = checked.of(kind, asked.text("file"));
    if (kept.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var report = intake.dryRun(kind, kept.get().bytes(), kept.get().name());
    var rows = report.corrections(fault -> IntakeView.say(words, fault));
    send(response, kind.code() + "-corrections.csv", rows.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletResponse response, String name, byte[] bytes)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(bytes);
  }
}

package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.dossier.correction.CorrectionService;
import org.rutba.dossier.evidence.AttachmentContent;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.platform.Refusal;

/**
 * Files that go with evidence and corrections. They are handed out to be kept, never to be shown by
 * the browser as a page of ours; who may have one is asked anew each time.
 */
@WebServlet({EvidenceFile.EVIDENCE, EvidenceFile.CORRECTION})
public class EvidenceFile extends HttpServlet {
  static final String EVIDENCE = "/common/evidence-file";
  static final String CORRECTION = "/common/correction-file";

  @EJB private EvidenceService evidence;
  @EJB private CorrectionService corrections;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(response, asked(request));
    } catch (Refusal outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException denied) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private AttachmentContent asked(HttpServletRequest request) {
    var number = asked.text("number");
    return request.getServletPath().equals(EVIDENCE)
        ? evidence.file(number == null ? "" : number, asked.number("id"))
        : corrections.file(number == null ? "" : number, asked.number("id"));
  }

  private static void send(HttpServletResponse response, AttachmentContent file)
      throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.bytes().length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(file.bytes());
  }
}

package org.rutba.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Logger;
import org.rutba.document.TooManyVerifications;
import org.rutba.licence.result.ResultsNotAdmitted;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Refusal;
import org.rutba.web.ui.Incident;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.RefusalWords;

/**
 * Turns whatever goes wrong at the REST door into a problem in the caller's language. What is
 * outside the caller's scope does not exist; a defect is logged once under the incident's number. A
 * refusal by role is written to the audit where the answer leaves, for this door as for the
 * screens.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int FAILED = 500;

  @Inject private Messages messages;
  @Inject private RefusalWords refusals;
  @Inject private ItemProblems items;

  @Override
  public Response toResponse(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var answer = known(cause);
      if (answer != null) {
        return answer;
      }
    }
    var incident = Incident.record(LOG, failure);
    return problem("failed", FAILED, messages.of("api.problem.failed", incident.number()));
  }

  private Response known(Throwable cause) {
    if (cause instanceof InvalidBody body) {
      return invalid(body);
    }
    if (cause instanceof RefusedValue value) {
      var said = refusals.of(value.refusal());
      return problem(
          type(value.refusal()),
          UNPROCESSABLE,
          said,
          List.of(new Problem.Fault(value.pointer(), said)));
    }
    if (cause instanceof TooManyVerifications refusal) {
      var answer = problem("too-many-requests", TOO_MANY, refusals.of(refusal));
      answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, refusal.arguments()[0].toString());
      return answer;
    }
    if (cause instanceof ResultsNotAdmitted refusal) {
      return problem(type(refusal), FORBIDDEN, refusals.of(refusal));
    }
    if (cause instanceof OutsideScope || cause instanceof NoSuchCalculation) {
      return problem("not-found", NOT_FOUND, messages.get("api.problem.not-found"));
    }
    if (cause instanceof Refusal refusal) {
      return problem(type(refusal), UNPROCESSABLE, refusals.of(refusal));
    }
    if (cause instanceof EJBAccessException) {
      return problem("forbidden", FORBIDDEN, messages.get("api.problem.forbidden"));
    }
    if (cause instanceof JsonException || cause instanceof ProcessingException) {
      return problem("not-json", BAD_REQUEST, messages.get("api.problem.not-json"));
    }
    if (cause instanceof WebApplicationException web
        && !(cause.getCause() instanceof EJBException)) {
      int status = web.getResponse().getStatus();
      if (status < FAILED) {
        var key = "api.problem.http-" + status;
        return problem(
            "http-" + status,
            status,
            messages.get(messages.has(key) ? key : "api.problem.http-other"));
      }
    }
    return null;
  }

  private Response invalid(InvalidBody body) {
    var faults = body.faults().stream().map(items::fault).toList();
    return new Problem(
            "invalid-body",
            messages.get("api.title.invalid-body"),
            BAD_REQUEST,
            messages.of("api.problem.invalid-body", faults.size()),
            faults)
        .response();
  }

  private static String type(Refusal refusal) {
    return refusal.messageKey().substring("refusal.".length());
  }

  private Response problem(String type, int status, String detail) {
    return problem(type, status, detail, List.of());
  }

  private Response problem(String type, int status, String detail, List<Problem.Fault> faults) {
    var key = "api.title." + status;
    var title = messages.get(messages.has(key) ? key : "api.title.other");
    return new Problem(type, title, status, detail, faults).response();
  }
}

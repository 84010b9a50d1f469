package org.rutba.web.ui;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.rutba.platform.Refusal;

/**
 * What the reader sees when an act fails. A {@link Refusal} is said on the same page and nothing
 * typed is lost; a page that cannot be shown because of one says so instead. A refusal by role
 * leads to the page for it, an expired page is opened anew with its text, and any other exception
 * is a defect: logged once under a number the reader is given.
 */
public class Refusals extends ExceptionHandlerFactory {

  /** Request attribute: a service refused the caller's role, whatever the answer's status says. */
  public static final String DENIED = "org.rutba.web.denied";

  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

  public Refusals(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      var events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        var context = FacesContext.getCurrentInstance();
        var failure = events.next().getContext().getException();
        events.remove();
        if (!context.getResponseComplete()) {
          answer(context, failure);
        }
      }
      getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
      var refusal = cause(failure, Refusal.class);
      if (refusal != null) {
        refuse(context, refusal);
      } else if (cause(failure, EJBAccessException.class) != null) {
        request(context).setAttribute(DENIED, true);
        show(context, HttpServletResponse.SC_FORBIDDEN, "forbidden");
      } else if (cause(failure, ViewExpiredException.class) != null) {
        reopen(context);
      } else {
        var incident = Incident.record(LOG, failure);
        request(context).setAttribute(Incident.ATTRIBUTE, incident.number());
        show(
            context,
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
            "failed&incident=" + incident.number());
      }
    }

    private static void refuse(FacesContext context, Refusal refusal) {
      if (context.isPostback() && !context.getRenderResponse()) {
        CDI.current().select(Problems.class).get().add(refusal);
        context.validationFailed();
        return;
      }
      var words = CDI.current().select(RefusalWords.class).get().of(refusal);
      request(context).setAttribute(ProblemView.SENTENCE, words);
      show(context, HttpServletResponse.SC_CONFLICT, "refused");
    }

    /** An ajax call cannot be answered by an error page; it is led to the same page by address. */
    private static void show(FacesContext context, int status, String page) {
      var external = context.getExternalContext();
      try {
        if (context.getPartialViewContext().isAjaxRequest()) {
          external.redirect(external.getRequestContextPath() + "/problem?kind=" + page);
        } else {
          // The page for it sets a policy with a nonce of its own; two policies would be joined.
          ((HttpServletResponse) external.getResponse()).setHeader("Content-Security-Policy", null);
          external.responseSendError(status, null);
        }
      } catch (IOException unreachable) {
        throw new FacesException(unreachable);
      }
      context.responseComplete();
    }

    private static void reopen(FacesContext context) {
      var external = context.getExternalContext();
      var address = Links.here(request(context));
      try {
        if (external.getUserPrincipal() == null) {
          external.redirect(SignInAddress.leadingTo(address));
        } else {
          external.redirect(address.with("reopened", "true").toString());
        }
      } catch (IOException unreachable) {
        throw new FacesException(unreachable);
      }
      context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
      return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
      for (var at = failure; at != null; at = at.getCause()) {
        if (type.isInstance(at)) {
          return type.cast(at);
        }
        if (at.getCause() == at) {
          return null;
        }
      }
      return null;
    }
  }
}

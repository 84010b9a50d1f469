package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.notification.MessageLine;
import org.rutba.notification.MessageService;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.SignedIn;

/** What cases have told the person at the screen. */
@Named
@RequestScoped
public class MessagesView {
  private static final String REQUEST = "request";

  @EJB private MessageService service;
  @Inject private Messages words;
  @Inject private Findings findings;
  @Inject private SignedIn person;

  private List<MessageLine> lines;

  /** The latest messages; what was new when the page was asked for stays marked on it. */
  public List<MessageLine> getLines() {
    if (lines == null) {
      lines = person.getPositions().isEmpty() ? List.of() : service.latest();
    }
    return lines;
  }

  /** Shows the messages and notes that they were seen. */
  public void read() {
    if (getLines().stream().anyMatch(MessageLine::unread)) {
      service.read();
    }
  }

  /** The message as a sentence; its third argument names a rank where it is about a request. */
  public String sentence(MessageLine line) {
    var arguments = line.arguments().toArray();
    if (REQUEST.equals(line.subjectKind())) {
      arguments[2] = findings.rank(line.arguments().get(2));
    }
    return words.of(line.key(), arguments);
  }

  /** The page of the case; null where there is none. */
  public String page(MessageLine line) {
    return REQUEST.equals(line.subjectKind()) ? "/common/case?number=" + line.subject() : null;
  }
}

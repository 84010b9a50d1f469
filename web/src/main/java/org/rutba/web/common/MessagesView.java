package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.notification.MessageLine;
import org.rutba.notification.MessageService;
import org.rutba.platform.Roles;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.SignedIn;
import org.rutba.web.ui.WordsOfLaw;

/** What cases have told the person at the screen. */
@Named
@RequestScoped
public class MessagesView {
  private static final String REQUEST = "request";
  private static final String VALUE = "value-proposal";
  private static final String LICENCE = "licence";

  @EJB private MessageService service;
  @Inject private Messages words;
  @Inject private Findings findings;
  @Inject private SignedIn person;
  @Inject private WordsOfLaw law;
  @Inject private LicenceWords licences;

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

  /**
   * The message as a sentence; of a request the third argument names a rank, of a value of the law
   * the first names the value, of a licence the second names its level.
   */
  public String sentence(MessageLine line) {
    var arguments = line.arguments().toArray();
    if (REQUEST.equals(line.subjectKind()) || "message.rank-decreed".equals(line.key())) {
      arguments[2] = findings.rank((String) arguments[2]);
    }
    if (VALUE.equals(line.subjectKind())) {
      var name = (String) arguments[0];
      arguments[0] = law.value(name).orElse(name);
    }
    if (LICENCE.equals(line.subjectKind())) {
      arguments[1] = licences.level((String) arguments[1]);
      arguments[2] = readable((String) arguments[2]);
    }
    if ("message.result-received".equals(line.key())) {
      arguments[0] = findings.word("test", (String) arguments[0]);
      arguments[2] = readable((String) arguments[2]);
    }
    return words.of(line.key(), arguments);
  }

  /** A day where the words are one, in the reader's calendar. */
  private Object readable(String words) {
    return words.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(words) : words;
  }

  /** The page of the case; null where there is none. */
  public String page(MessageLine line) {
    return switch (line.subjectKind()) {
      case REQUEST -> "/common/case?number=" + line.subject();
      case VALUE -> "/policy/value?proposal=" + line.subject();
      case "evidence" -> "/common/evidence-item?number=" + line.subject();
      case LICENCE, "exam-result" -> person.holds(Roles.TEACHER) ? "/teacher/results" : null;
      case "teacher" -> person.holds(Roles.TEACHER) ? "/teacher/record" : null;
      case "objection" -> "/common/objection?number=" + line.subject();
      case "waiver" -> "/common/waiver?id=" + line.subject();
      case "assignment" -> "/common/assignment?id=" + line.subject();
      default -> null;
    };
  }
}

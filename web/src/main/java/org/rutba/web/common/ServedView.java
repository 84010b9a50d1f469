package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.decree.served.Copy;
import org.rutba.decree.served.Manner;
import org.rutba.decree.served.RegisterLetter;
import org.rutba.decree.served.SendCopy;
import org.rutba.decree.served.ServeDecree;
import org.rutba.decree.served.ServedService;
import org.rutba.decree.served.ServedSheet;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignedIn;

/** What became of one decree after its issue, for whoever may see the decree. */
@Named
@RequestScoped
public class ServedView {

  @EJB private ServedService service;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private SignedIn person;
  @Inject private TimeSource time;

  private ServedSheet sheet;
  private LocalDate servedOn;
  private LocalDate letterOn;
  private LocalDate sentOn;

  public ServedSheet getSheet() {
    if (sheet == null) {
      sheet = service.served(asked.text("number"));
    }
    return sheet;
  }

  public boolean isOfficer() {
    return person.holds(Roles.HR_OFFICER);
  }

  /** Whether the person may register the service: HR, or the head of the school. */
  public boolean isServing() {
    return isOfficer() || person.holds(Roles.SCHOOL_LEADER);
  }

  public boolean isTeacher() {
    return person.holds(Roles.TEACHER);
  }

  /** Ways of service an officer registers; the teacher alone acknowledges. */
  public List<Manner> getManners() {
    return List.of(Manner.BY_HAND, Manner.BY_POST, Manner.ELECTRONIC, Manner.REFUSED);
  }

  /** Usual recipients that have no copy yet. */
  public List<String> getRecipients() {
    var sent = getSheet().copies().stream().map(Copy::recipient).toList();
    return Copy.USUAL.stream().filter(one -> !sent.contains(one)).toList();
  }

  public boolean usual(String recipient) {
    return Copy.USUAL.contains(recipient);
  }

  public LocalDate getServedOn() {
    return servedOn == null ? time.today() : servedOn;
  }

  public void setServedOn(LocalDate day) {
    servedOn = day;
  }

  public LocalDate getLetterOn() {
    return letterOn == null ? time.today() : letterOn;
  }

  public void setLetterOn(LocalDate day) {
    letterOn = day;
  }

  public LocalDate getSentOn() {
    return sentOn == null ? time.today() : sentOn;
  }

  public void setSentOn(LocalDate day) {
    sentOn = day;
  }

  public String register() {
    var manner = Manner.ofCode(asked.text("manner")).orElse(Manner.BY_HAND);
    service.register(new ServeDecree(number(), servedOn, manner, asked.text("reason")));
    return done("common.served.registered");
  }

  public String acknowledge() {
    service.acknowledge(number());
    return done("common.served.acknowledged");
  }

  public String registerLetter() {
    service.registerLetter(new RegisterLetter(number(), asked.text("letter-number"), letterOn));
    return done("common.served.letter.done");
  }

  public String sendCopy() {
    var other = asked.text("other");
    service.sendCopy(new SendCopy(number(), other == null ? asked.text("to") : other, sentOn));
    return done("common.served.copy.done");
  }

  private String number() {
    return getSheet().decree().number();
  }

  private String done(String key) {
    problems.done(key);
    return "/common/served?faces-redirect=true&number=" + number();
  }
}

package org.rutba.web.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.rutba.confirmation.ConfirmationService;
import org.rutba.confirmation.ProposeValue;
import org.rutba.confirmation.ValueSheet;
import org.rutba.platform.Roles;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.LawValues;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.SignedIn;

/** One value the law leaves to the ministry: who proposes, who approves, what was confirmed. */
@Named
@RequestScoped
public class ValueView {

  @EJB private ConfirmationService confirmations;
  @Inject private Asked asked;
  @Inject private TypedValue typed;
  @Inject private Problems problems;
  @Inject private SignedIn person;
  @Inject private LawValues values;

  private ValueSheet sheet;
  private LocalDate validFrom;

  /** The value by its name, or by the number of a proposal for it. */
  public ValueSheet getSheet() {
    if (sheet == null) {
      var name = asked.text("name");
      sheet =
          confirmations.value(
              name == null ? confirmations.parameterOf(asked.number("proposal")) : name);
    }
    return sheet;
  }

  public String getName() {
    return getSheet().value().parameter().name();
  }

  public String getTitle() {
    return values.title(getSheet().value().parameter());
  }

  public boolean isOfficer() {
    return person.holds(Roles.REGULATION_OFFICER);
  }

  public LocalDate getValidFrom() {
    return validFrom == null ? getSheet().value().firstDay() : validFrom;
  }

  public void setValidFrom(LocalDate day) {
    validFrom = day;
  }

  /** Proposes what was typed. */
  public String propose() {
    var name = getName();
    confirmations.propose(
        new ProposeValue(
            name,
            typed.written(getSheet().value().form()),
            validFrom,
            asked.text("article"),
            asked.text("gazette"),
            asked.text("reason")));
    return done("policy.value.proposed-done", name);
  }

  public String approve() {
    var name = getName();
    confirmations.approve(getSheet().waiting().id());
    return done("policy.value.approved-done", name);
  }

  public String decline() {
    var name = getName();
    confirmations.decline(getSheet().waiting().id(), asked.text("why"));
    return done("policy.value.declined-done", name);
  }

  public String withdraw() {
    var name = getName();
    confirmations.withdraw(getSheet().waiting().id());
    return done("policy.value.withdrawn-done", name);
  }

  private String done(String key, String name) {
    problems.done(key);
    return "/policy/value?faces-redirect=true&name="
        + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}

package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rutba.people.ChangeNumber;
import org.rutba.people.DuplicateService;
import org.rutba.people.NumberService;
import org.rutba.people.PersonSheet;
import org.rutba.register.NumberKind;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** A number of a person that becomes another, with what proves it. */
@Named
@RequestScoped
public class ChangeNumberView {

  @EJB private DuplicateService duplicates;
  @EJB private NumberService numbers;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private PersonSheet sheet;
  private String number;
  private String evidence;
  private String reason;

  @PostConstruct
  void read() {
    sheet = duplicates.person(asked.number("person"));
  }

  public String change() {
    var kind = getKind();
    if (kind == null) {
      problems.addAt("kind-" + getKinds().get(0).code(), "people.number.which.missing");
      return null;
    }
    var before = borne(kind);
    numbers.change(new ChangeNumber(sheet.person().id(), kind, number, reason, evidence));
    problems.done("people.number.done", number.strip(), before);
    if (!sheet.teacher()) {
      return "/admin/duplicate?faces-redirect=true&one=" + sheet.person().id();
    }
    var shown = kind == NumberKind.PERSONNEL ? number.strip() : sheet.person().personnelNumber();
    return "/common/record?faces-redirect=true&number=" + shown;
  }

  /** The numbers the person bears. */
  public List<NumberKind> getKinds() {
    return Arrays.stream(NumberKind.values()).filter(kind -> borne(kind) != null).toList();
  }

  /** The number borne now; null for none. */
  public String borne(NumberKind kind) {
    return kind == NumberKind.PERSONNEL
        ? sheet.person().personnelNumber()
        : sheet.person().nationalCode();
  }

  /** The number chosen; null while none is. */
  public NumberKind getKind() {
    return getKinds().stream()
        .filter(kind -> kind.code().equals(asked.text("kind")))
        .findFirst()
        .orElse(null);
  }

  public PersonSheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.dossier.need.DeclareNeed;
import org.rutba.dossier.need.NeedLine;
import org.rutba.dossier.need.NeedService;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;
import org.rutba.web.ui.Ranks;

/** Findings on the need for specialties, and a new one. */
@Named
@RequestScoped
public class NeedsView {
  private static final String NONE = "none";

  @EJB private NeedService service;
  @EJB private RegisterService register;
  @Inject private Ranks ranks;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Problems problems;
  @Inject private TimeSource time;

  private LocalDate from;
  private LocalDate to;
  private String letter;

  @PostConstruct
  void today() {
    from = time.today();
  }

  public List<NeedLine> getFindings() {
    return service.findings();
  }

  public List<String> getSpecialties() {
    return service.specialties();
  }

  public List<String> getRanks() {
    return ranks.getOptions().stream().filter(rank -> !NONE.equals(rank)).toList();
  }

  /** Offices findings are made for; a school has none of its own. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }

  /** The specialty in the reader's words; its code where there are none. */
  public String specialty(String code) {
    var key = "common.specialty." + code;
    return words.has(key) ? words.get(key) : code;
  }

  /** Whether what is being found is that there is a need, as it was sent. */
  public boolean isNeeded() {
    return !"no".equals(asked.text("needed"));
  }

  public String declare() {
    service.declare(
        new DeclareNeed(
            asked.number("unit"),
            asked.text("specialty"),
            asked.text("rank"),
            isNeeded(),
            from,
            to,
            letter));
    problems.done("hr.needs.done");
    return "/hr/needs?faces-redirect=true";
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getLetter() {
    return letter;
  }

  public void setLetter(String letter) {
    this.letter = letter;
  }
}

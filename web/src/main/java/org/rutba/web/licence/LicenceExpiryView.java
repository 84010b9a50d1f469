package org.rutba.web.licence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.licence.Grace;
import org.rutba.licence.LicenceFilter;
import org.rutba.licence.LicenceFilter.Term;
import org.rutba.licence.LicenceLine;
import org.rutba.licence.LicenceList;
import org.rutba.licence.LicenceService;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Messages;

/** Licences by when they end; what narrows and orders the list stands in the address. */
@Named
@RequestScoped
public class LicenceExpiryView {

  private static final int SIZE = 20;

  @EJB private LicenceService licences;
  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Messages words;

  private LicenceList list;
  private Grace grace;

  @PostConstruct
  void read() {
    list = licences.standing(filter(asked), asked.page(SIZE));
    grace = getTerm() == Term.GRACE ? licences.grace().orElse(null) : null;
  }

  static LicenceFilter filter(Asked asked) {
    var level = asked.text("level");
    return new LicenceFilter(
        term(asked),
        level != null && level.matches("[a-z-]{1,40}") ? level : null,
        asked.number("unit"),
        asked.text("q"));
  }

  private static Term term(Asked asked) {
    return Stream.of(Term.values())
        .filter(term -> term.code().equals(asked.text("term")))
        .findFirst()
        .orElse(Term.WITHIN_90);
  }

  public Term getTerm() {
    return term(asked);
  }

  public Term[] getTerms() {
    return Term.values();
  }

  public List<LicenceLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  public boolean isExportable() {
    return list.count() > 0 && list.count() <= LicenceExpiryExport.MOST;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  public boolean isFiltered() {
    return Stream.of("q", "unit", "level").anyMatch(name -> asked.text(name) != null);
  }

  /** Whether everybody on the page is chosen. */
  public boolean isAllChosen() {
    return asked.yes("all");
  }

  /** The law's time of grace, on the list of those it runs for; null elsewhere. */
  public Grace getGrace() {
    return grace;
  }

  /** From when to when it runs; by the other reading of the law too, where that says otherwise. */
  public String getGraceWords() {
    return grace.otherwise() == null || grace.otherwise().equals(grace.until())
        ? words.of("licence.grace", grace.from(), grace.until())
        : words.of("licence.grace.readings", grace.from(), grace.until(), grace.otherwise());
  }

  /** Units above schools. */
  public List<UnitHead> getUnits() {
    return register.units().stream().filter(unit -> !"school".equals(unit.kind())).toList();
  }
}

package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.LawHit;
import org.rutba.regulation.LawService;
import org.rutba.regulation.PackLine;
import org.rutba.regulation.PackSheet;
import org.rutba.regulation.RegulationService;
import org.rutba.rules.law.Parameter;
import org.rutba.web.ui.Locales;

/** The law to be read: the instruments loaded, and one of them with its articles and values. */
@Named
@RequestScoped
public class LawView {

  @EJB private RegulationService regulations;
  @EJB private LawService law;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Locales locales;

  private List<PackLine> packs;
  private List<LawHit> hits = List.of();
  private PackSheet sheet;
  private LocalDate day;

  @PostConstruct
  void read() {
    packs = regulations.packs();
    hits = law.search(asked.text("q"), locales.getLanguage().getCode());
    day = Objects.requireNonNullElse(asked.day("day"), time.today());
    var wanted = asked.text("pack");
    if (wanted == null && !packs.isEmpty()) {
      wanted = packs.get(0).name();
    }
    if (wanted != null) {
      sheet = regulations.pack(wanted, day);
    }
  }

  /** The words looked for; null for none. */
  public String getWords() {
    return asked.text("q");
  }

  /** Where the words looked for stand. */
  public List<LawHit> getHits() {
    return hits;
  }

  public List<PackLine> getPacks() {
    return packs;
  }

  /** The instrument opened; null where none is loaded. */
  public PackSheet getSheet() {
    return sheet;
  }

  public LocalDate getDay() {
    return day;
  }

  /** Values that await the ministry. */
  public long getOpen() {
    return sheet.values().stream().filter(Parameter::open).count();
  }
}

package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rutba.assessment.EligibilityService;
import org.rutba.dossier.CareerSheet;
import org.rutba.dossier.DossierService;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherSheet;
import org.rutba.regulation.NoLawInForce;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.PayLevel;
import org.rutba.rules.rank.Place;
import org.rutba.rules.rank.Rank;
import org.rutba.web.common.PlaceSheet.Cell;
import org.rutba.web.common.PlaceSheet.Rung;
import org.rutba.web.ui.Locales;

/**
 * Where a teacher stands on a ladder of levels and steps, drawn in 330 units with the highest rank
 * on top; steps run with the reader's script.
 */
@Named
@RequestScoped
public class PlaceView {
  private static final double WIDTH = 330;
  private static final double RUNG = 42;
  private static final double NAME = 20;
  private static final double CELL = 8;
  private static final double STEP = 8.6;
  private static final double GAP = 4;

  @EJB private EligibilityService eligibility;
  @EJB private DossierService dossiers;
  @Inject private TimeSource time;
  @Inject private Locales locales;

  private PlaceSheet sheet;
  private CareerSheet career;

  /** Null where the teacher has no place on such a ladder. */
  public PlaceSheet of(TeacherSheet teacher) {
    if (sheet == null && teacher.rank() != null && teacher.rank().place().level() != null) {
      var law = law(teacher);
      if (law != null && law.salaries() != null) {
        sheet = sheet(teacher, law);
      }
    }
    return sheet;
  }

  private Regulation law(TeacherSheet teacher) {
    try {
      return eligibility.inForce(
          teacher.head().jurisdiction(), teacher.head().population(), time.today());
    } catch (NoLawInForce none) {
      return null;
    }
  }

  private PlaceSheet sheet(TeacherSheet teacher, Regulation law) {
    var held = teacher.rank();
    var pay = law.salaries();
    var place = new Place(held.rank(), held.place().level(), held.place().step());
    var level = pay.table().levelOf(place);
    var salary = held.place().salary();
    return new PlaceSheet(
        place,
        reached(pay, place),
        pay.table().stepsOf(place.rank()),
        salary == null ? level.salary(place.step()) : salary,
        level.salaries(),
        level.increment(),
        pay.transport(place).amount(),
        pay.load(place.rank(), "general").orElse(null),
        pay.load(place.rank(), "special").orElse(null),
        rungs(law.ladder().ranks(), pay, place));
  }

  private static int reached(SalaryLaw pay, Place place) {
    return pay.table().levelsOf(place.rank()).stream()
            .filter(level -> level.number() < place.level())
            .mapToInt(PayLevel::steps)
            .sum()
        + place.step();
  }

  private List<Rung> rungs(List<Rank> ranks, SalaryLaw pay, Place place) {
    var rungs = new ArrayList<Rung>();
    var rtl = "rtl".equals(locales.getLanguage().getDirection());
    var highestFirst = ranks.stream().sorted(Comparator.comparing(Rank::order).reversed()).toList();
    for (var rank : highestFirst) {
      var held = rank.code().equals(place.rank());
      var y = rungs.size() * RUNG + NAME;
      var cells = cells(pay.table().levelsOf(rank.code()), held ? reached(pay, place) : 0, rtl);
      rungs.add(new Rung(rank.code(), y, rtl ? WIDTH : 0, held, cells));
    }
    return rungs;
  }

  private static List<Cell> cells(List<PayLevel> levels, int reached, boolean rtl) {
    var cells = new ArrayList<Cell>();
    for (var level : levels) {
      for (int step = 0; step < level.steps(); step++) {
        var at = cells.size() * STEP + (level.number() - 1) * GAP;
        var count = cells.size() + 1;
        cells.add(
            new Cell(
                rtl ? WIDTH - CELL - at : at,
                count < reached ? "reached" : count == reached ? "here" : "open"));
      }
    }
    return cells;
  }

  /** Height of the drawing. */
  public double getHeight() {
    return sheet.rungs().size() * RUNG;
  }

  /** Tests, licences and the career; asked for only where there is such a place. */
  public CareerSheet career(TeacherSheet teacher) {
    if (career == null) {
      career = dossiers.career(teacher.head().id());
    }
    return career;
  }

  /** The licence that lasts longest; null for none. */
  public LicenceHeld licence(TeacherSheet teacher) {
    return career(teacher).licensing().licences().stream()
        .max(Comparator.comparing(LicenceHeld::to))
        .orElse(null);
  }

  /** Whether a licence has expired. */
  public boolean expired(LicenceHeld licence) {
    return licence.to().isBefore(today());
  }

  private LocalDate today() {
    return time.today();
  }
}

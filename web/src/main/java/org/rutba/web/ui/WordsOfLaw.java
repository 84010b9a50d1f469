package org.rutba.web.ui;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.LawWords;
import org.rutba.regulation.PackLine;
import org.rutba.regulation.PackStatus;
import org.rutba.regulation.RegulationService;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/** What the law itself calls its instruments, values and indicators, in the reader's language. */
@Named
@RequestScoped
public class WordsOfLaw {

  private static final String RANK = "#rank/";
  private static final String LICENCE_TERM = "#licence-validity";
  private static final String POST = "post/";

  @EJB RegulationService regulations;
  @Inject TimeSource time;
  @Inject Locales locales;

  private Map<String, PackLine> packs;
  private Map<String, Parameter<?>> values;

  /** The short title of an instrument; its name where no pack of that name is loaded. */
  public String instrument(String pack) {
    var line = packs().get(pack);
    return line == null ? pack : in(line.shortTitle());
  }

  /** The title of a value by its full name, {@code ir/law-1400#supplement/ostad}. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values().get(name)).map(Parameter::title).map(this::in);
  }

  /** The title of a provision in whichever instrument in force holds it. */
  public Optional<String> provision(String id) {
    return found(id).map(Parameter::title).map(this::in);
  }

  /** The title of a provision; its id where no instrument in force holds it. */
  public String name(String id) {
    return provision(id).orElse(id);
  }

  /** The title of a leadership post; its code where no instrument in force knows it. */
  public String post(String code) {
    return provision(POST + code).orElse(code);
  }

  /** Codes of the leadership posts in force, in the order of the law. */
  public List<String> getPosts() {
    return values().keySet().stream()
        .filter(name -> name.contains("#" + POST))
        .filter(name -> values().get(name).value() instanceof Integer)
        .map(name -> name.substring(name.indexOf(POST) + POST.length()))
        .toList();
  }

  /** What an indicator of the points table counts; its code where no instrument in force says. */
  public String indicator(String code) {
    return provision("points/" + code).orElse(code);
  }

  /** The supplement of a rank as the law in force today gives it; null where it gives none. */
  public Parameter<?> supplement(String rank) {
    return found("supplement/" + rank)
        .filter(value -> value.value() instanceof BigDecimal)
        .orElse(null);
  }

  /** Whether a jurisdiction's law in force has licences that end. */
  boolean licenses(String jurisdiction) {
    return values().keySet().stream()
        .anyMatch(name -> name.startsWith(jurisdiction + "/") && name.endsWith(LICENCE_TERM));
  }

  /**
   * Whether pay is reckoned in points of rights; in the currency of a table of places otherwise.
   */
  public boolean isPayInPoints() {
    return values().keySet().stream().anyMatch(name -> name.contains("#supplement/"));
  }

  /** The ranks of the ladders in force with their order, 1 for the lowest. */
  Map<String, Integer> ranks() {
    var ranks = new LinkedHashMap<String, Integer>();
    values()
        .forEach(
            (name, value) -> {
              if (name.contains(RANK) && value.value() instanceof Integer order) {
                ranks.put(name.substring(name.indexOf(RANK) + RANK.length()), order);
              }
            });
    return ranks;
  }

  String in(Text text) {
    return text == null ? "" : LawWords.in(text, locales.getLanguage().getCode());
  }

  private Optional<Parameter<?>> found(String id) {
    return values().entrySet().stream()
        .filter(one -> one.getKey().endsWith("#" + id))
        .<Parameter<?>>map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whoever is signed in reads the law of the own jurisdiction; others that of all. */
  private boolean ofReader(PackLine pack) {
    var own = locales.getJurisdiction();
    return own == null || pack.name().startsWith(own + "/");
  }

  private Map<String, PackLine> packs() {
    if (packs == null) {
      packs = new LinkedHashMap<>();
      regulations.packs().forEach(pack -> packs.put(pack.name(), pack));
    }
    return packs;
  }

  private Map<String, Parameter<?>> values() {
    if (values == null) {
      values = new LinkedHashMap<>();
      packs().values().stream()
          .filter(pack -> pack.status() == PackStatus.IN_FORCE)
          .filter(this::ofReader)
          .flatMap(pack -> regulations.pack(pack.name(), time.today()).values().stream())
          .forEach(value -> values.put(value.name(), value));
    }
    return values;
  }
}

package org.rutba.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rutba.rules.law.Article;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.EffectivePeriod;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Proposal;
import org.rutba.rules.law.Text;

/**
 * Reads the files of one pack. A value without a first day, an article or an origin is not read;
 * neither is anything the reader does not know. Every {@link PackDefect} names file, line and
 * article.
 */
final class PackReader {

  private static final String MANIFEST = "manifest.yaml";
  private static final String PACK_DAY = "pack";
  private static final Set<String> LANGUAGES = Set.of("en", "fa", "ar", "ru", "kk");
  private static final Set<String> VALUE_KEYS =
      Set.of("from", "to", "official-date", "origin", "cite", "proposed");
  private static final Set<String> CITE_KEYS =
      Set.of("instrument", "article", "text", "catalogue", "proposed-by");

  private final String name;
  private final PackFiles files;
  private final List<String> completeLanguages;

  /** The packs read before, in the order of the index. */
  private final Map<String, Pack> known;

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Set<String> cites = new TreeSet<>();
  private PackNode manifest;
  private OfficialCalendar calendar;
  private PackStatus status;
  private EffectivePeriod packPeriod;
  private Text shortTitle;

  private PackReader(
      String name, PackFiles files, List<String> completeLanguages, Map<String, Pack> known) {
    this.name = name;
    this.files = files;
    this.completeLanguages = completeLanguages;
    this.known = known;
  }

  /**
   * Reads a pack.
   *
   * @param completeLanguages languages every title must have
   * @param known the packs that stand before it in the index, which it may cite
   */
  static Pack read(
      String name, PackFiles files, List<String> completeLanguages, Map<String, Pack> known) {
    return new PackReader(name, files, completeLanguages, known).read();
  }

  private Pack read() {
    manifest = PackNode.parse(name + "/" + MANIFEST, files.files().get(MANIFEST));
    manifest.allow(
        Set.of(
            "pack",
            "version",
            "jurisdiction",
            "status",
            "title",
            "short-title",
            "wording",
            "calendar",
            "under",
            "in-force",
            "acts",
            "populations",
            "regions",
            "articles"));
    if (!manifest.need("pack").text().equals(name)) {
      throw manifest
          .need("pack")
          .defect(manifest.need("pack").text() + " is not in the index; it names " + name);
    }
    status = status(manifest.need("status"));
    calendar = calendar(manifest.need("calendar"));
    shortTitle = title(manifest.need("short-title"));
    packPeriod = firstDay(manifest.need("in-force"));
    manifest.need("articles").items().forEach(this::readArticle);
    var under = manifest.has("under") ? known(manifest.need("under")).name() : null;
    var contents = contents();
    return new Pack(
        name,
        manifest.need("version").text(),
        manifest.need("jurisdiction").text(),
        status,
        title(manifest.need("title")),
        shortTitle,
        title(manifest.need("wording")),
        calendar,
        under,
        packPeriod == null ? null : packPeriod.from(),
        packPeriod == null ? null : packPeriod.to(),
        manifest.need("acts").texts(),
        manifest.need("populations").texts(),
        manifest.textsOr("regions", List.of()),
        articles,
        // In one order on every server: a judgement names what was cited, and is compared as text.
        Collections.unmodifiableSet(cites),
        contents,
        files.joined(),
        files.sha256());
  }

  private static PackStatus status(PackNode node) {
    for (var status : PackStatus.values()) {
      if (status.code().equals(node.text())) {
        return status;
      }
    }
    throw node.defect("there is no status " + node.text());
  }

  private static OfficialCalendar calendar(PackNode node) {
    try {
      return OfficialCalendar.named(node.text());
    } catch (IllegalArgumentException e) {
      throw node.defect(e.getMessage());
    }
  }

  private EffectivePeriod firstDay(PackNode node) {
    node.allow(Set.of("from", "to", "official-date", "origin"));
    origin(node);
    return node.need("from").text().equals(Citation.TO_CONFIRM) ? null : period(node);
  }

  private Pack known(PackNode node) {
    var pack = known.get(node.text());
    if (pack == null) {
      throw node.defect(node.text() + " is not in the index before " + name);
    }
    cites.add(pack.name());
    return pack;
  }

  private void readArticle(PackNode node) {
    var number = node.need("number").text();
    var here = node.under(number);
    here.allow(Set.of("number", "title", "text"));
    var text = here.has("text") ? wording(here.need("text")) : new Text(Map.of());
    var article = new Article(name, number, title(here.need("title")), text);
    if (articles.put(number, article) != null) {
      throw here.defect("the article stands twice");
    }
  }

  /** Words in at least one language. */
  private static Text wording(PackNode node) {
    node.allow(LANGUAGES);
    var words = new HashMap<String, String>();
    node.entries().forEach((language, value) -> words.put(language, value.text()));
    return new Text(words);
  }

  /** Words in every complete language. */
  private Text title(PackNode node) {
    var text = wording(node);
    for (var language : completeLanguages) {
      if (text.byLanguage().getOrDefault(language, "").isEmpty()) {
        throw node.defect("the title is not translated into " + language);
      }
    }
    return text;
  }

  private PackContents contents() {
    var provisions = new ArrayList<Provision>();
    var overlay = new HashMap<String, DatedValue>();
    var ids = new HashSet<String>();
    files
        .files()
        .forEach(
            (file, content) -> {
              if (file.equals(MANIFEST)) {
                return;
              }
              for (var item : PackNode.parse(name + "/" + file, content).items()) {
                if (status == PackStatus.ILLUSTRATIVE) {
                  standIn(item, overlay);
                } else {
                  provisions.add(provision(item, ids));
                }
              }
            });
    return new PackContents(provisions, overlay);
  }

  private Provision provision(PackNode node, Set<String> ids) {
    var id = node.need("id");
    if (!ids.add(id.text())) {
      throw id.defect("the provision " + id.text() + " stands twice");
    }
    var kind = ProvisionKind.of(node.need("kind"));
    var allowed = new HashSet<>(Set.of("id", "kind", "title", "values"));
    allowed.addAll(kind.required());
    allowed.addAll(kind.optional());
    if (kind.required().contains("targets")) {
      allowed.add("criterion");
    }
    node.allow(allowed);
    kind.required().forEach(node::need);
    var values = new ArrayList<DatedValue>();
    for (var value : node.need("values").items()) {
      var dated = value(value, kind);
      for (var earlier : values) {
        if (earlier.period().overlaps(dated.period())) {
          throw value
              .under(dated.citation().article())
              .defect("its dates overlap those of another value of " + id.text());
        }
      }
      values.add(dated);
    }
    return new Provision(
        name + "#" + id.text(), id.text(), kind, title(node.need("title")), node, values);
  }

  private DatedValue value(PackNode bare, ProvisionKind kind) {
    var node = bare;
    if (bare.has("cite") && bare.need("cite").has("article")) {
      node = bare.under(bare.need("cite").need("article").text());
    }
    var allowed = new HashSet<>(VALUE_KEYS);
    allowed.add(kind.valueKey());
    node.allow(allowed);
    node.need("from", "the value has no first day");
    node.need("origin", "the value has no origin");
    var origin = origin(node);
    var citation = citation(node.need("cite", "the value has no citation"), origin);
    var period = node.need("from").text().equals(PACK_DAY) ? packPeriod(node) : period(node);
    if (origin != Origin.MINISTRY_TO_CONFIRM) {
      if (node.has("proposed")) {
        throw node.defect("only a value the ministry is to confirm may have a proposal");
      }
      var value = node.need(kind.valueKey(), "the value itself is missing: " + kind.valueKey());
      return new DatedValue(period, kind.read(value), origin, citation, null);
    }
    if (node.has(kind.valueKey())) {
      throw node.defect("a value the ministry is to confirm cannot stand as " + kind.valueKey());
    }
    var proposed =
        node.has("proposed")
            ? new Proposal<>(kind.read(node.need("proposed")), citation.proposedBy())
            : null;
    return new DatedValue(period, null, origin, citation, proposed);
  }

  private void standIn(PackNode node, Map<String, DatedValue> overlay) {
    var parameter = node.need("parameter");
    var provision = provisionOf(parameter);
    var kind = provision.kind();
    node.allow(Set.of("parameter", "from", "official-date", "origin", kind.valueKey()));
    if (origin(node) != Origin.ILLUSTRATIVE) {
      throw node.defect("an illustrative pack holds illustrative values only");
    }
    var first = provision.values().get(0);
    if (first.origin() != Origin.MINISTRY_TO_CONFIRM) {
      throw parameter.defect(parameter.text() + " has a value of its own");
    }
    var period = node.need("from").text().equals(PACK_DAY) ? packPeriod(node) : period(node);
    var value = kind.read(node.need(kind.valueKey()));
    var standIn =
        new DatedValue(period, value, Origin.ILLUSTRATIVE, first.citation(), first.proposed());
    if (overlay.put(parameter.text(), standIn) != null) {
      throw parameter.defect(parameter.text() + " stands twice");
    }
  }

  private Provision provisionOf(PackNode parameter) {
    var parts = parameter.text().split("#", 2);
    var pack = known.get(parts[0]);
    if (pack != null) {
      for (var provision : pack.contents().provisions()) {
        if (provision.name().equals(parameter.text())) {
          return provision;
        }
      }
    }
    throw parameter.defect("no pack has the parameter " + parameter.text());
  }

  private EffectivePeriod packPeriod(PackNode node) {
    if (packPeriod == null) {
      throw node.defect("the pack has no first day for the value to begin on");
    }
    return packPeriod;
  }

  private EffectivePeriod period(PackNode node) {
    var from = node.need("from", "the value has no first day").day();
    var printed =
        node.need("official-date", "the first day is not given as printed: official-date");
    try {
      if (!calendar.parse(printed.text()).equals(from)) {
        throw printed.defect(
            printed.text() + " is " + calendar.parse(printed.text()) + ", not " + from);
      }
      return new EffectivePeriod(from, node.has("to") ? node.need("to").day() : null);
    } catch (ImpossibleDate e) {
      throw printed.defect("no possible date: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw node.defect(e.getMessage());
    }
  }

  private static Origin origin(PackNode node) {
    var word = node.need("origin", "the value has no origin");
    for (var origin : Origin.values()) {
      if (origin.code().equals(word.text())) {
        return origin;
      }
    }
    throw word.defect("there is no origin " + word.text());
  }

  private Citation citation(PackNode cite, Origin origin) {
    cite.allow(CITE_KEYS);
    var instrument = cite.need("instrument", "the citation names no instrument");
    var number = cite.need("article", "the citation names no article").text();
    boolean own = instrument.text().equals(name);
    var cited = own ? articles : known(instrument).articles();
    var title = own ? shortTitle : known(instrument).shortTitle();
    var article = cited.get(number);
    if (number.equals(Citation.TO_CONFIRM) && origin != Origin.MINISTRY_TO_CONFIRM) {
      throw cite.defect("only a value the ministry is to confirm may cite an article to confirm");
    }
    if (article == null) {
      throw cite.defect("the manifest of " + instrument.text() + " has no article " + number);
    }
    var proposing = cite.has("proposed-by") ? proposing(cite.need("proposed-by")) : null;
    return new Citation(
        instrument.text(),
        title,
        number,
        article.title(),
        cite.has("text")
            ? wording(cite.need("text"))
            : proposing == null ? article.text() : proposing.text(),
        cite.textOr("catalogue", ""),
        proposing == null ? new Text(Map.of()) : proposing.title());
  }

  /** The article of another instrument that proposes a value, its title led by the instrument's. */
  private Article proposing(PackNode node) {
    node.allow(Set.of("instrument", "article"));
    var pack = known(node.need("instrument"));
    var number = node.need("article").text();
    var article = pack.articles().get(number);
    if (article == null) {
      throw node.defect("the manifest of " + pack.name() + " has no article " + number);
    }
    var titles = new HashMap<String, String>();
    for (var language : completeLanguages) {
      titles.put(
          language, led(pack.shortTitle().in(language), article.title().in(language), language));
    }
    return new Article(pack.name(), number, new Text(titles), article.text());
  }

  /** An article's title led by its instrument's. */
  static String led(String instrument, String article, String language) {
    var comma = language.equals("fa") || language.equals("ar") ? "، " : ", ";
    return instrument + comma + article;
  }
}

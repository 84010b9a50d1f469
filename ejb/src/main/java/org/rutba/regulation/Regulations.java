package org.rutba.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;

/** Every regulation pack that is loaded, and which of them are the law on a day. */
public final class Regulations {

  private static final String FOLDER = "/regulations/";
  private static final String INDEX = "index.yaml";

  private final List<String> languages;
  private final Map<String, Pack> packs;

  private Regulations(List<String> languages, Map<String, Pack> packs) {
    this.languages = languages;
    this.packs = packs;
  }

  /** The packs that come with the application. Throws {@link PackDefect}. */
  public static Regulations ofClasspath() {
    return load(
        path -> {
          try (var stream = Regulations.class.getResourceAsStream(FOLDER + path)) {
            return stream == null
                ? null
                : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * The packs an index names, in its order. Throws {@link PackDefect}.
   *
   * @param content gives the content of a file, null where there is none
   */
  static Regulations load(UnaryOperator<String> content) {
    var index = PackNode.parse(INDEX, content.apply(INDEX));
    index.allow(Set.of("complete-languages", "packs"));
    var languages = index.need("complete-languages").texts();
    var packs = new LinkedHashMap<String, Pack>();
    for (var entry : index.need("packs").items()) {
      entry.allow(Set.of("name", "files"));
      var name = entry.need("name").text();
      var files = new LinkedHashMap<String, String>();
      for (var file : entry.need("files").items()) {
        var text = content.apply(name + "/" + file.text());
        if (text == null) {
          throw file.defect("there is no file " + name + "/" + file.text());
        }
        files.put(file.text(), text);
      }
      packs.put(name, PackReader.read(name, new PackFiles(files), languages, packs));
    }
    Links.check(packs);
    return new Regulations(languages, packs);
  }

  /**
   * Packs as they were kept when they were published, whatever has been published since.
   *
   * @param contents the content of each pack by name
   */
  Regulations kept(Map<String, String> contents) {
    var packs = new LinkedHashMap<String, Pack>();
    var waiting = new LinkedHashMap<>(contents);
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      waiting
          .entrySet()
          .removeIf(entry -> readWhenItsCitationsAre(entry.getKey(), entry.getValue(), packs));
      if (waiting.size() == before) {
        throw new IllegalArgumentException("packs are missing beside " + waiting.keySet());
      }
    }
    return new Regulations(languages, packs);
  }

  private boolean readWhenItsCitationsAre(String name, String content, Map<String, Pack> packs) {
    try {
      packs.put(name, PackReader.read(name, PackFiles.split(content), languages, packs));
      return true;
    } catch (PackDefect missing) {
      return false;
    }
  }

  /**
   * The law of a judgement made before, from packs kept at the time. Confirmations later than the
   * version's are left out.
   */
  Regulation again(
      RegulationVersion version,
      String act,
      String population,
      LocalDate day,
      String region,
      List<Confirmation> confirmations) {
    var law = new ArrayList<Pack>();
    var standIns = new ArrayList<Pack>();
    for (var pinned : version.packs()) {
      var pack = pack(pinned.pack());
      (pack.status() == PackStatus.ILLUSTRATIVE ? standIns : law).add(pack);
    }
    var known =
        confirmations.stream()
            .filter(one -> one.revision() <= version.confirmationRevision())
            .toList();
    return new Merge(act, population, day, region, packs, law, standIns, known).regulation();
  }

  /** Every pack, in the order of the index. */
  public List<Pack> packs() {
    return List.copyOf(packs.values());
  }

  /** A pack by name. Throws {@link NoSuchRegulation}. */
  public Pack pack(String name) {
    var pack = packs.get(name);
    if (pack == null) {
      throw new NoSuchRegulation(name);
    }
    return pack;
  }

  /**
   * The law in force, never a draft. Throws {@link NoLawInForce}.
   *
   * @param act {@code promotion} or {@code first-classification}
   * @param region code of a region; empty for none in particular
   * @param confirmations all that the ministry has confirmed, oldest first
   * @param overlay whether illustrative values stand in for values not confirmed
   */
  public Regulation inForce(
      String jurisdiction,
      String act,
      String population,
      LocalDate day,
      String region,
      List<Confirmation> confirmations,
      boolean overlay) {
    var chosen = new ArrayList<Pack>();
    for (var pack : packs.values()) {
      if (pack.jurisdiction().equals(jurisdiction)
          && pack.status() == PackStatus.IN_FORCE
          && pack.inForceOn(day)
          && pack.concerns(act, population, region)) {
        chosen.add(pack);
      }
    }
    return merge(jurisdiction, act, population, day, region, chosen, confirmations, overlay);
  }

  /**
   * The law as it would be under a named instrument, drafts included: it and what it is made under.
   * Throws {@link NoSuchRegulation} and {@link NoLawInForce}.
   */
  public Regulation version(
      String name,
      String act,
      String population,
      LocalDate day,
      String region,
      List<Confirmation> confirmations,
      boolean overlay) {
    var named = pack(name);
    var chosen = new ArrayList<Pack>();
    for (var pack = named; pack != null; pack = packs.get(pack.under())) {
      if (!pack.inForceOn(day) || !pack.concerns(act, population, region)) {
        throw new NoLawInForce(named.jurisdiction(), act, population, day);
      }
      chosen.add(0, pack);
    }
    return merge(
        named.jurisdiction(), act, population, day, region, chosen, confirmations, overlay);
  }

  private Regulation merge(
      String jurisdiction,
      String act,
      String population,
      LocalDate day,
      String region,
      List<Pack> chosen,
      List<Confirmation> confirmations,
      boolean overlay) {
    if (chosen.isEmpty()) {
      throw new NoLawInForce(jurisdiction, act, population, day);
    }
    var standIns = new ArrayList<Pack>();
    if (overlay) {
      for (var pack : packs.values()) {
        if (pack.status() == PackStatus.ILLUSTRATIVE
            && pack.jurisdiction().equals(jurisdiction)
            && pack.inForceOn(day)) {
          standIns.add(pack);
        }
      }
    }
    return new Merge(act, population, day, region, packs, chosen, standIns, confirmations)
        .regulation();
  }
}

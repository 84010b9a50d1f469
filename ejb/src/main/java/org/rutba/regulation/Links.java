package org.rutba.regulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that what provisions refer to exists. */
final class Links {

  private static final List<String> REFERENCES =
      List.of(
          "reduced-by",
          "unless",
          "reading",
          "area-years",
          "hours",
          "minorities",
          "first",
          "counting",
          "listed",
          "later-printing",
          "abroad",
          "threshold",
          "landing",
          "repeated",
          "pass",
          "attempts",
          "valid-for",
          "untested",
          "stands-in",
          "until",
          "fetched",
          "last-day",
          "grace",
          "grace-start",
          "other-reading",
          "own-specialty",
          "direct",
          "per-year",
          "bonus",
          "switch",
          "waives");

  /** References of which there may be several. */
  private static final Set<String> LISTS = Set.of("reduced-by", "waives");

  /** Keys that name ranks or leadership posts; true where they name several. */
  private static final Map<String, Boolean> RANKS =
      Map.of(
          "rank", false,
          "after-rank", false,
          "targets", true,
          "ranks", true,
          "for-ranks", true,
          "posts", true,
          "post", false);

  private Links() {}

  static void check(Map<String, Pack> packs) {
    var provisions = new HashMap<String, Provision>();
    var ranks = new HashMap<String, HashSet<String>>();
    for (var pack : packs.values()) {
      for (var provision : pack.contents().provisions()) {
        provisions.put(provision.name(), provision);
        if (provision.kind() == ProvisionKind.RANK
            || provision.kind() == ProvisionKind.LEADERSHIP_POST) {
          ranks
              .computeIfAbsent(pack.jurisdiction(), key -> new HashSet<>())
              .add(provision.attribute("code"));
        }
      }
    }
    for (var pack : packs.values()) {
      for (var provision : pack.contents().provisions()) {
        references(pack, provision, provisions);
        ranksNamed(provision, ranks.getOrDefault(pack.jurisdiction(), new HashSet<>()));
      }
    }
  }

  private static void references(
      Pack pack, Provision provision, Map<String, Provision> provisions) {
    for (var key : REFERENCES) {
      if (!provision.attributes().has(key)) {
        continue;
      }
      var node = provision.attributes().need(key);
      var nodes = LISTS.contains(key) ? node.items() : List.of(node);
      for (var reference : nodes) {
        if (!provisions.containsKey(fullName(pack.name(), reference.text()))) {
          throw reference.defect("no pack has the provision " + reference.text());
        }
      }
    }
  }

  private static void ranksNamed(Provision provision, HashSet<String> ranks) {
    for (var key : RANKS.keySet()) {
      if (!provision.attributes().has(key)) {
        continue;
      }
      var node = provision.attributes().need(key);
      for (var rank : RANKS.get(key) ? node.items() : List.of(node)) {
        if (!ranks.contains(rank.text())) {
          throw rank.defect("the ladder has no rank " + rank.text());
        }
      }
    }
  }

  /** A reference within its own pack may leave the pack's name out. */
  static String fullName(String pack, String reference) {
    return reference.contains("#") ? reference : pack + "#" + reference;
  }
}

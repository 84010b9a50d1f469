package org.rutba.regulation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a pack's YAML that knows its file, line and article, so that a defect can name them.
 */
final class PackNode {

  private final String file;
  private final String article;
  private final Node node;

  private PackNode(String file, String article, Node node) {
    this.file = file;
    this.article = article;
    this.node = node;
  }

  /** Reads one YAML document. */
  static PackNode parse(String file, String content) {
    try {
      var settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
      var root = new Compose(settings).composeString(content);
      if (root.isEmpty()) {
        throw new PackDefect(file, 1, null, "the file is empty");
      }
      return new PackNode(file, null, root.get());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new PackDefect(file, line, null, "no valid YAML: " + e.getProblem());
    }
  }

  /** The same place, its defects naming an article. */
  PackNode under(String article) {
    return new PackNode(file, article, node);
  }

  private PackNode child(Node node) {
    return new PackNode(file, article, node);
  }

  String file() {
    return file;
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  PackDefect defect(String explanation) {
    return new PackDefect(file, line(), article, explanation);
  }

  Map<String, PackNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw defect("expected keys with values");
    }
    var entries = new LinkedHashMap<String, PackNode>();
    for (var tuple : mapping.getValue()) {
      var key = child(tuple.getKeyNode()).text();
      if (entries.put(key, child(tuple.getValueNode())) != null) {
        throw child(tuple.getKeyNode()).defect("the key " + key + " stands twice");
      }
    }
    return entries;
  }

  List<PackNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw defect("expected a list");
    }
    var items = new ArrayList<PackNode>();
    sequence.getValue().forEach(item -> items.add(child(item)));
    return items;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  void allow(Collection<String> keys) {
    entries()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                throw value.defect("unknown key " + key);
              }
            });
  }

  boolean has(String key) {
    return entries().containsKey(key);
  }

  PackNode need(String key) {
    return need(key, "the key " + key + " is missing");
  }

  PackNode need(String key, String explanation) {
    var value = entries().get(key);
    if (value == null) {
      throw defect(explanation);
    }
    return value;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw defect("expected a single value");
    }
    return scalar.getValue().strip();
  }

  List<String> texts() {
    var texts = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var item : items()) {
      if (!seen.add(item.text())) {
        throw item.defect(item.text() + " stands twice");
      }
      texts.add(item.text());
    }
    return List.copyOf(texts);
  }

  String textOr(String key, String otherwise) {
    var value = entries().get(key);
    return value == null ? otherwise : value.text();
  }

  List<String> textsOr(String key, List<String> otherwise) {
    var value = entries().get(key);
    return value == null ? otherwise : value.texts();
  }

  BigDecimal number() {
    try {
      var number = new BigDecimal(text());
      if (number.signum() < 0) {
        throw defect(text() + " is negative");
      }
      return number;
    } catch (NumberFormatException e) {
      throw defect("\"" + text() + "\" is no number");
    }
  }

  /** Numbers, each higher than the one before. */
  List<BigDecimal> numbers() {
    var numbers = new ArrayList<BigDecimal>();
    for (var item : items()) {
      if (!numbers.isEmpty() && item.number().compareTo(numbers.get(numbers.size() - 1)) <= 0) {
        throw item.defect(item.text() + " is not higher than the one before");
      }
      numbers.add(item.number());
    }
    if (numbers.isEmpty()) {
      throw defect("the list is empty");
    }
    return List.copyOf(numbers);
  }

  int whole() {
    try {
      return number().intValueExact();
    } catch (ArithmeticException e) {
      throw defect("\"" + text() + "\" is no whole number");
    }
  }

  boolean yes() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw defect("\"" + text() + "\" is neither true nor false");
    };
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw defect("\"" + text() + "\" is no date; write it as 2022-03-06");
    }
  }

  Period period() {
    try {
      return Period.parse(text());
    } catch (DateTimeException e) {
      throw defect("\"" + text() + "\" is no period; write it as P5Y or P3M");
    }
  }

  String oneOf(Collection<String> words) {
    if (!words.contains(text())) {
      throw defect("\"" + text() + "\" is none of " + String.join(", ", words));
    }
    return text();
  }
}

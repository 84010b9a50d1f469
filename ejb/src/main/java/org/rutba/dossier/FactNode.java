package org.rutba.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An object of a fact sheet being read; every error goes to one list, and reading goes on. */
final class FactNode {

  private final JsonObject object;
  private final String pointer;
  private final List<FactSheetError> errors;

  FactNode(JsonObject object, String pointer, List<FactSheetError> errors, String... keys) {
    this.object = object;
    this.pointer = pointer;
    this.errors = errors;
    var known = Set.of(keys);
    for (var key : object.keySet()) {
      if (!known.contains(key)) {
        error(key, "unknown-key", key);
      }
    }
  }

  void error(String key, String problem, String found) {
    errors.add(new FactSheetError(pointer + "/" + key, "fact-sheet." + problem, found));
  }

  private JsonValue value(String key) {
    var value = object.get(key);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
  }

  /** Whether there is anything under a key. */
  boolean has(String key) {
    return value(key) != null;
  }

  private JsonValue required(String key) {
    var value = value(key);
    if (value == null) {
      error(key, "required", "");
    }
    return value;
  }

  String text(String key) {
    return string(key, required(key));
  }

  String optionalText(String key) {
    var value = value(key);
    return value == null ? "" : string(key, value);
  }

  private String string(String key, JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value != null) {
      error(key, "not-text", value.toString());
    }
    return "";
  }

  String oneOf(String key, Set<String> words) {
    var value = required(key);
    var word = string(key, value);
    if (value != null && !words.contains(word)) {
      error(key, "not-one-of", word);
    }
    return word;
  }

  /** Never null: an unreadable day is reported and stands as the first day there is. */
  LocalDate day(String key) {
    var value = required(key);
    return value == null ? LocalDate.EPOCH : day(key, value);
  }

  LocalDate optionalDay(String key) {
    var value = value(key);
    return value == null ? null : day(key, value);
  }

  private LocalDate day(String key, JsonValue value) {
    try {
      return LocalDate.parse(string(key, value));
    } catch (DateTimeException e) {
      if (value instanceof JsonString text) {
        error(key, "not-a-date", text.getString());
      }
      return LocalDate.EPOCH;
    }
  }

  /** Never null and never negative. */
  BigDecimal number(String key) {
    var value = required(key);
    if (value instanceof JsonNumber number) {
      if (number.bigDecimalValue().signum() >= 0) {
        return number.bigDecimalValue();
      }
      error(key, "negative", number.toString());
    } else if (value != null) {
      error(key, "not-a-number", value.toString());
    }
    return BigDecimal.ZERO;
  }

  int whole(String key) {
    var number = number(key);
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      error(key, "not-a-whole-number", number.toString());
      return 0;
    }
  }

  boolean yes(String key) {
    var value = required(key);
    if (value != null
        && value.getValueType() != JsonValue.ValueType.TRUE
        && value.getValueType() != JsonValue.ValueType.FALSE) {
      error(key, "not-true-or-false", value.toString());
    }
    return JsonValue.TRUE.equals(value);
  }

  Set<String> words(String key, Set<String> allowed) {
    var words = new HashSet<String>();
    for (var item : array(key)) {
      var word = string(key, item);
      if (!allowed.contains(word)) {
        error(key, "not-one-of", word);
      }
      words.add(word);
    }
    return words;
  }

  /** The objects of a list; an absent list is empty. */
  <T> List<T> list(String key, Function<FactNode, T> reading, String... keys) {
    var items = new ArrayList<T>();
    int position = 0;
    for (var item : array(key)) {
      var place = key + "/" + position++;
      if (item instanceof JsonObject one) {
        items.add(reading.apply(new FactNode(one, pointer + "/" + place, errors, keys)));
      } else {
        error(place, "not-an-object", item.toString());
      }
    }
    return items;
  }

  /** An object; null where it is absent. */
  <T> T one(String key, Function<FactNode, T> reading, String... keys) {
    var value = value(key);
    if (value instanceof JsonObject one) {
      return reading.apply(new FactNode(one, pointer + "/" + key, errors, keys));
    }
    if (value != null) {
      error(key, "not-an-object", value.toString());
    }
    return null;
  }

  private JsonArray array(String key) {
    var value = value(key);
    if (value instanceof JsonArray array) {
      return array;
    }
    if (value != null) {
      error(key, "not-a-list", value.toString());
    }
    return JsonValue.EMPTY_JSON_ARRAY;
  }
}

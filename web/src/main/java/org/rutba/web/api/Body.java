package org.rutba.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rutba.dossier.FactSheetError;
import org.rutba.dossier.FactSheetJson;
import org.rutba.rules.facts.FactSheet;

/**
 * Reads a request's body member by member and remembers everything that is wrong with it, so that
 * the caller learns of all faults at once. A member read wrong is null until {@link #check}.
 */
final class Body {
  private final JsonObject json;
  private final String at;
  private final List<FactSheetError> faults;

  private Body(JsonObject json, String at, List<FactSheetError> faults, Set<String> members) {
    this.json = json;
    this.at = at;
    this.faults = faults;
    for (var name : json.keySet()) {
      if (!members.contains(name)) {
        fault(name, "unknown-key", name);
      }
    }
  }

  /** Begins to read; members the call does not know are faults. */
  static Body of(JsonObject json, String... members) {
    if (json == null) {
      throw new InvalidBody(List.of(new FactSheetError("", "api.fault.required", "")));
    }
    return new Body(json, "", new ArrayList<>(), Set.of(members));
  }

  /**
   * Begins to read one item of a list, whose faults are its own.
   *
   * @param at pointer to the item
   */
  static Body item(JsonValue value, String at, String... members) {
    var faults = new ArrayList<FactSheetError>();
    if (!(value instanceof JsonObject item)) {
      faults.add(new FactSheetError(at, "api.fault.not-an-object", value.toString()));
      return new Body(JsonValue.EMPTY_JSON_OBJECT, at, faults, Set.of());
    }
    return new Body(item, at, faults, Set.of(members));
  }

  /** Everything found wrong so far. */
  List<FactSheetError> faults() {
    return List.copyOf(faults);
  }

  /** Throws {@link InvalidBody} where anything was wrong. */
  void check() {
    if (!faults.isEmpty()) {
      throw new InvalidBody(faults);
    }
  }

  String text(String name) {
    return required(name, optionalText(name));
  }

  String optionalText(String name) {
    return read(
        name, "not-text", value -> value instanceof JsonString text ? text.getString() : null);
  }

  LocalDate day(String name) {
    return required(name, optionalDay(name));
  }

  LocalDate optionalDay(String name) {
    return read(name, "not-a-date", Body::dayOf);
  }

  BigDecimal number(String name) {
    return required(
        name,
        read(
            name,
            "not-a-number",
            value ->
                value instanceof JsonNumber number && number.bigDecimalValue().signum() >= 0
                    ? number.bigDecimalValue()
                    : null));
  }

  Integer count(String name) {
    return required(name, optionalCount(name));
  }

  Integer optionalCount(String name) {
    return read(
        name,
        "not-a-whole-number",
        value ->
            value instanceof JsonNumber number && number.isIntegral() && isCount(number)
                ? Integer.valueOf(number.intValue())
                : null);
  }

  Boolean optionalFlag(String name) {
    return read(
        name,
        "not-true-or-false",
        value ->
            value == JsonValue.TRUE
                ? Boolean.TRUE
                : value == JsonValue.FALSE ? Boolean.FALSE : null);
  }

  /** The objects of an array, each read by its own reader. */
  <T> List<T> list(String name, Set<String> members, Function<Body, T> reader) {
    var array =
        required(
            name, read(name, "not-a-list", value -> value instanceof JsonArray list ? list : null));
    var items = new ArrayList<T>();
    for (int i = 0; array != null && i < array.size(); i++) {
      var place = at + "/" + name + "/" + i;
      if (array.get(i) instanceof JsonObject item) {
        items.add(reader.apply(new Body(item, place, faults, members)));
      } else {
        faults.add(new FactSheetError(place, "api.fault.not-an-object", array.get(i).toString()));
      }
    }
    return items;
  }

  FactSheet facts(String name) {
    var object =
        required(
            name,
            read(name, "not-an-object", value -> value instanceof JsonObject facts ? facts : null));
    if (object == null) {
      return null;
    }
    var reading = FactSheetJson.read(object);
    for (var error : reading.errors()) {
      faults.add(
          new FactSheetError(at + "/" + name + error.pointer(), error.messageKey(), error.found()));
    }
    return reading.facts();
  }

  private <T> T required(String name, T value) {
    if (value == null && (!json.containsKey(name) || json.isNull(name))) {
      fault(name, "required", "");
    }
    return value;
  }

  private <T> T read(String name, String fault, Function<JsonValue, T> reader) {
    if (!json.containsKey(name) || json.isNull(name)) {
      return null;
    }
    var value = reader.apply(json.get(name));
    if (value == null) {
      fault(name, fault, json.get(name).toString());
    }
    return value;
  }

  void fault(String name, String key, String found) {
    faults.add(
        new FactSheetError(
            at + "/" + name.replace("~", "~0").replace("/", "~1"), "api.fault." + key, found));
  }

  private static boolean isCount(JsonNumber number) {
    return number.bigDecimalValue().signum() >= 0
        && number.bigDecimalValue().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private static LocalDate dayOf(JsonValue value) {
    if (!(value instanceof JsonString text)) {
      return null;
    }
    try {
      return LocalDate.parse(text.getString());
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}

package org.rutba.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Records to JSON and back: text, numbers, yes and no, days, enum constants, lists and records of
 * these.
 */
final class RecordJson {

  private RecordJson() {}

  static JsonObject write(Record record) {
    var object = Json.createObjectBuilder();
    for (var component : record.getClass().getRecordComponents()) {
      var value = value(component, record);
      if (value != null) {
        object.add(component.getName(), json(value));
      }
    }
    return object.build();
  }

  static <T extends Record> T read(JsonObject object, Class<T> type) {
    var components = type.getRecordComponents();
    var arguments =
        Arrays.stream(components)
            .map(c -> java(object.get(c.getName()), c.getGenericType()))
            .toArray();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "not the facts of a " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof Record record) {
      return write(record);
    }
    if (value instanceof Collection<?> items) {
      var array = Json.createArrayBuilder();
      items.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (value instanceof BigDecimal number) {
      return Json.createValue(number);
    }
    if (value instanceof Integer number) {
      return Json.createValue(number);
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof String || value instanceof LocalDate || value instanceof Enum<?>) {
      return Json.createValue(value.toString());
    }
    throw new IllegalArgumentException("no fact is written as " + value.getClass());
  }

  private static Object java(JsonValue value, Type type) {
    if (type instanceof ParameterizedType list) {
      return value == null
          ? List.of()
          : ((JsonArray) value)
              .stream().map(item -> java(item, list.getActualTypeArguments()[0])).toList();
    }
    if (value == null) {
      return type == boolean.class ? Boolean.FALSE : null;
    }
    var raw = (Class<?>) type;
    if (raw.isRecord()) {
      return read((JsonObject) value, raw.asSubclass(Record.class));
    }
    if (raw == BigDecimal.class) {
      return ((JsonNumber) value).bigDecimalValue();
    }
    if (raw == int.class || raw == Integer.class) {
      return ((JsonNumber) value).intValueExact();
    }
    if (raw == boolean.class) {
      return value == JsonValue.TRUE;
    }
    var text = ((JsonString) value).getString();
    if (raw == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (raw.isEnum()) {
      return Arrays.stream(raw.getEnumConstants())
          .filter(constant -> constant.toString().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(text));
    }
    return text;
  }
}

package org.rutba;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts services and repositories together by their injection points, without a container: one
 * persistence context, one of each part, events delivered to the observers named. Roles,
 * interceptors and transactions are the container's and are not here.
 */
public final class Assembly {
  private final EntityManager em;
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final List<Class<?>> observers = new ArrayList<>();

  public Assembly(EntityManager em) {
    this.em = em;
  }

  /** Uses a part of the test's own wherever the type is asked for. */
  public <T> Assembly with(Class<T> type, T part) {
    parts.put(type, part);
    return this;
  }

  public Assembly observing(Class<?>... types) {
    observers.addAll(Arrays.asList(types));
    return this;
  }

  public <T> T get(Class<T> type) {
    var part = parts.get(type);
    if (part == null) {
      part = assemble(type);
    }
    return type.cast(part);
  }

  private Object assemble(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var part = constructor.newInstance();
      parts.put(type, part);
      for (var field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          fill(field, part, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
          fill(field, part, wanted(field));
        }
      }
      for (var method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(PostConstruct.class)) {
          method.setAccessible(true);
          method.invoke(part);
        }
      }
      return part;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot assemble " + type, e);
    }
  }

  private static void fill(Field field, Object part, Object value) throws IllegalAccessException {
    field.setAccessible(true);
    field.set(part, value);
  }

  private Object wanted(Field field) {
    if (field.getType() == Provider.class) {
      var type = (Class<?>) argument(field);
      return (Provider<Object>) () -> get(type);
    }
    if (field.getType() == Event.class) {
      return Proxy.newProxyInstance(
          getClass().getClassLoader(),
          new Class<?>[] {Event.class},
          (proxy, method, arguments) -> deliver(arguments[0]));
    }
    return get(field.getType());
  }

  private static Object argument(Field field) {
    return ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
  }

  private Object deliver(Object event) throws Throwable {
    for (var observer : observers) {
      for (var method : observer.getDeclaredMethods()) {
        if (observes(method, event)) {
          method.setAccessible(true);
          try {
            method.invoke(get(observer), event);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }
      }
    }
    return null;
  }

  private static boolean observes(Method method, Object event) {
    return method.getParameterCount() == 1
        && method.getParameters()[0].isAnnotationPresent(Observes.class)
        && method.getParameterTypes()[0].isInstance(event);
  }
}

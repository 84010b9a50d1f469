package org.rutba;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The real beans of a feature around one entity manager, wired by hand: each class once, events
 * kept for the test to read. What a test gives takes the place of the bean of its class.
 */
public final class HandWired {
  private final EntityManager em;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Object> fired = new ArrayList<>();

  public HandWired(EntityManager em, Object... given) {
    this.em = em;
    Arrays.stream(given).forEach(bean -> beans.put(bean.getClass(), bean));
  }

  /** Gives a bean for a class it extends. */
  public <T> HandWired instead(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  public <T> T get(Class<T> type) {
    return type.cast(bean(type));
  }

  /** Every event fired so far, in order. */
  public List<Object> fired() {
    return fired;
  }

  private Object bean(Class<?> type) {
    var known = beans.get(type);
    if (known != null) {
      return known;
    }
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var bean = constructor.newInstance();
      beans.put(type, bean);
      for (var field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)
            || field.isAnnotationPresent(PersistenceContext.class)) {
          field.setAccessible(true);
          field.set(bean, value(field));
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot wire " + type, e);
    }
  }

  private Object value(Field field) {
    if (field.getType() == EntityManager.class) {
      return em;
    }
    if (field.getType() == Provider.class) {
      var wanted =
          (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
      return (Provider<?>) () -> bean(wanted);
    }
    if (field.getType() == Event.class) {
      return Proxy.newProxyInstance(
          getClass().getClassLoader(),
          new Class<?>[] {Event.class},
          (proxy, method, arguments) -> {
            fired.add(arguments[0]);
            return null;
          });
    }
    return bean(field.getType());
  }
}

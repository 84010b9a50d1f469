package org.rutba.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rutba.demo.Loading;
import org.rutba.demo.RunningRutba;
import org.rutba.demo.Settings;

/**
 * One Rutba for all tests that come from outside, by browser or REST: started by the first that
 * needs it, as the demonstration is and with its data, and stopped after the last. Test methods may
 * take it as a {@link RunningRutba}.
 */
public final class WithRunningRutba implements BeforeAllCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(WithRunningRutba.class);

  @Override
  public void beforeAll(ExtensionContext tests) {
    of(tests);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == RunningRutba.class;
  }

  @Override
  public RunningRutba resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return of(test);
  }

  static RunningRutba of(ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(RunningRutba.class, key -> start(), RunningRutba.class);
  }

  private static RunningRutba start() {
    var rutba =
        new RunningRutba(Settings.forTests("rutba-demonstrated"), Optional.of(Loading.WHOM_TO_BE));
    try {
      rutba.start();
      Loading.of(rutba, step -> {});
    } catch (RuntimeException e) {
      rutba.close();
      throw e;
    }
    return rutba;
  }
}

package org.rutba.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Chromium for all browser tests; visitors leave after each test, and what they saw last is
 * kept as a picture if it failed.
 */
final class WithVisitors implements BeforeAllCallback, ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(WithVisitors.class);

  @Override
  public void beforeAll(ExtensionContext tests) {
    chromium(tests);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitors.class;
  }

  @Override
  public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var chromium = chromium(test);
    var address = WithRunningRutba.of(test).address();
    return language -> {
      var visitor = new Visitor(chromium.browser(), address, language);
      visitors(test).add(visitor);
      return visitor;
    };
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
    for (var visitor : visitors(test)) {
      if (test.getExecutionException().isPresent()) {
        test.publishReportEntry("screenshot", visitor.shootAsSeen(name).toString());
      }
      visitor.close();
    }
  }

  private static Chromium chromium(ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent("chromium", key -> Chromium.launch(), Chromium.class);
  }

  @SuppressWarnings("unchecked")
  private static List<Visitor> visitors(ExtensionContext test) {
    return test.getStore(HERE)
        .getOrComputeIfAbsent("visitors", key -> new ArrayList<Visitor>(), List.class);
  }
}

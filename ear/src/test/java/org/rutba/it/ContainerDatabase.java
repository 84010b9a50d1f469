package org.rutba.it;

import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.rutba.demo.FreePort;
import org.rutba.demo.TestDatabase;
import org.rutba.document.SealKey;

/**
 * The database of the server that in-container tests run in: there before the server starts, gone
 * after it has stopped. Test runs without such tests do not start one.
 */
public final class ContainerDatabase implements TestExecutionListener {
  private TestDatabase database;

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    var needed =
        plan.getRoots().stream()
            .flatMap(root -> plan.getDescendants(root).stream())
            .anyMatch(ContainerDatabase::runsInTheContainer);
    if (needed) {
      var folder = Path.of(System.getProperty("rutba.ear")).resolveSibling("container");
      database = TestDatabase.fresh(folder.resolve("database"));
      var logins = database.logins();
      System.setProperty("rutba.it.folder", folder.resolve("server").toString());
      System.setProperty("rutba.it.management-port", Integer.toString(FreePort.any()));
      System.setProperty(
          "rutba.it.java-options",
          String.join(
              " ",
              "-Djboss.http.port=" + FreePort.any(),
              "-Djboss.https.port=" + FreePort.any(),
              "-Djboss.management.http.port=" + System.getProperty("rutba.it.management-port"),
              "-Drutba.db.url=" + logins.url(),
              "-Drutba.db.owner=" + logins.owner(),
              "-Drutba.db.owner-password=" + logins.ownerPassword(),
              "-Drutba.db.user=" + logins.user(),
              "-Drutba.db.password=" + logins.password(),
              "-Drutba.seal.key=" + SealKey.generate().secret(),
              "-Drutba.time.settable=true"));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (database != null) {
      database.close();
    }
  }

  private static boolean runsInTheContainer(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass())
        .flatMap(type -> AnnotationSupport.findAnnotation(type, ExtendWith.class))
        .filter(e -> List.of(e.value()).contains(ArquillianExtension.class))
        .isPresent();
  }
}

package org.rutba.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.rutba.probe.NoSignIn;

/** The EAR as it was built, and beside its modules one more with the tests. */
final class RealEar {
  private static final String TESTS = "rutba-tests.war";

  private RealEar() {}

  /**
   * @param classes the test and what it needs inside the server
   */
  static EnterpriseArchive with(Class<?>... classes) {
    var ear =
        ShrinkWrap.create(ZipImporter.class, "rutba.ear")
            .importFrom(new File(System.getProperty("rutba.ear")))
            .as(EnterpriseArchive.class);
    var tests =
        ShrinkWrap.create(WebArchive.class, TESTS)
            .addClasses(classes)
            .addClass(NoSignIn.class)
            .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
            .addAsWebInfResource(
                new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
    var descriptor = descriptor(ear);
    ear.delete("META-INF/application.xml");
    return ear.addAsModule(Testable.archiveToTest(tests))
        .setApplicationXML(new StringAsset(descriptor));
  }

  private static String descriptor(EnterpriseArchive ear) {
    try (var stream = ear.get("META-INF/application.xml").getAsset().openStream()) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var end = text.lastIndexOf("</module>") + "</module>".length();
      return text.substring(0, end)
          + "<module><web><web-uri>"
          + TESTS
          + "</web-uri><context-root>/tests</context-root></web></module>"
          + text.substring(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaArchive jarOf(Class<?> type) {
    try {
      var file = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ShrinkWrap.createFromZipFile(JavaArchive.class, file.toFile());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.rutba.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the files of the interface's browser lie: their folder is named for their version. */
@Named
@ApplicationScoped
public class ApiDocsView {
  private static final String POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private final String version = versionOfTheJar();

  public String getVersion() {
    return version;
  }

  private static String versionOfTheJar() {
    try (var stream = ApiDocsView.class.getClassLoader().getResourceAsStream(POM)) {
      var properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

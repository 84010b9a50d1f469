package org.rutba.demo;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A copy of the EAR with one more module, the probe: a WAR of the classes in {@code
 * org.rutba.probe} and the invented ministry they load, at {@code /probe}. The EAR itself is not
 * touched.
 */
final class EarWithProbe {
  private static final String PROBE = "rutba-probe.war";
  private static final List<String> CLASSES = List.of("org/rutba/probe", "org/rutba/demo/invented");

  private EarWithProbe() {}

  static void write(Path ear, Path copy) throws IOException {
    Files.copy(ear, copy);
    try (var archive = FileSystems.newFileSystem(copy)) {
      try (var war = new ZipOutputStream(Files.newOutputStream(archive.getPath(PROBE)))) {
        war.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
        war.write("<beans bean-discovery-mode=\"all\"/>".getBytes());
        addClasses(war);
      }
      var descriptor = archive.getPath("META-INF/application.xml");
      Files.writeString(descriptor, withProbe(Files.readString(descriptor)));
    }
  }

  /** Last of the modules, so it opens when everything it asks is open. */
  private static String withProbe(String descriptor) {
    var end = descriptor.lastIndexOf("</module>") + "</module>".length();
    return descriptor.substring(0, end)
        + "<module><web><web-uri>"
        + PROBE
        + "</web-uri><context-root>/probe</context-root></web></module>"
        + descriptor.substring(end);
  }

  private static void addClasses(ZipOutputStream war) throws IOException {
    var root = testClasses();
    for (var folder : CLASSES) {
      try (var classes = Files.walk(root.resolve(folder))) {
        for (var file : classes.filter(Files::isRegularFile).sorted().toList()) {
          var name = root.relativize(file).toString().replace('\\', '/');
          war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
          Files.copy(file, war);
        }
      }
    }
  }

  private static Path testClasses() {
    try {
      return Path.of(
          EarWithProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

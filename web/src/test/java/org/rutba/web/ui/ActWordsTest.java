package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.platform.Refusal;

/** Whatever the audit can hold has words: acts, what they were about, and why they were refused. */
class ActWordsTest {

  private static final Path WRITERS = Path.of("../ejb/src/main/java/org/rutba");
  private static final JavaClasses RUTBA =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rutba");

  @Test
  void every_official_act_has_words() {
    var acts =
        RUTBA.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(ActWordsTest::isOfficial)
            .map(act -> act.getOwner().getSimpleName() + "." + act.getName())
            .toList();
    assertThat(acts).hasSizeGreaterThan(30);
    acts.forEach(act -> said("common.act." + Acts.code(act)));
  }

  @Test
  void every_act_that_no_interceptor_writes_has_words() throws IOException {
    var acts = new TreeSet<String>(written("\"([A-Z][A-Za-z]+Service\\.[a-z][A-Za-z]+)\""));
    assertThat(acts).contains("SignInService.signIn");
    acts.forEach(act -> said("common.act." + Acts.code(act)));
  }

  @Test
  void every_service_has_words_for_what_is_no_official_act() {
    var services = RUTBA.stream().filter(type -> type.isAnnotatedWith(Stateless.class)).toList();
    assertThat(services).hasSizeGreaterThan(10);
    services.forEach(service -> said("common.act-of." + Acts.code(service.getSimpleName())));
  }

  @Test
  void everything_an_act_is_about_has_a_name() throws IOException {
    var kinds = new TreeSet<String>(written("\\.about\\(\\s*\"([a-z-]+)\""));
    kinds.addAll(written("String (?:SUBJECT|DRAFT|DECREE) = \"([a-z-]+)\""));
    assertThat(kinds).contains("request", "decree", "committee", "teacher");
    kinds.stream().filter(kind -> !kind.endsWith("-")).forEach(kind -> said(Acts.kindKey(kind)));
    Arrays.stream(IntakeKind.values()).forEach(kind -> said(Acts.kindKey("import-" + kind.code())));
  }

  @Test
  void every_refusal_reads_as_a_sentence_even_where_what_it_named_was_not_kept() {
    var refusals =
        RUTBA.stream()
            .filter(type -> type.isAssignableTo(Refusal.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getSimpleName)
            .map(name -> "refusal." + Acts.code(name))
            .toList();
    assertThat(refusals).hasSizeGreaterThan(50);
    for (var language : Language.offered()) {
      var words = new RefusalWords();
      words.words = ReadingTest.messages(language);
      for (var refusal : refusals) {
        assertThat(words.ofKey(refusal))
            .as(refusal + " in " + language.getCode())
            .isNotBlank()
            .doesNotStartWith("refusal.")
            .doesNotContain("{", "}");
      }
    }
  }

  private static boolean isOfficial(JavaMethod method) {
    return method.isAnnotatedWith(OfficialAct.class)
        || method.getOwner().isAnnotatedWith(OfficialAct.class)
            && method.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static List<String> written(String pattern) throws IOException {
    var wanted = Pattern.compile(pattern);
    try (Stream<Path> files = Files.walk(WRITERS)) {
      var found = new TreeSet<String>();
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        wanted.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
      }
      return List.copyOf(found);
    }
  }

  private static void said(String key) {
    for (var language : Language.offered()) {
      assertThat(Bundles.words(language, key)).as(key).isNotBlank();
    }
  }
}

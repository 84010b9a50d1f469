package org.rutba;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The order of the house: who may import whom, and what each kind of class may hold. */
class ArchitectureTest {

  /** From left to right: a package may import what stands before its group, never its own group. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("platform", "audit"),
          List.of("rules"),
          List.of("regulation", "register"),
          List.of("identity", "task", "notification", "document"),
          List.of("confirmation", "dossier"),
          List.of("assessment"),
          List.of("discretion"),
          List.of("committee", "decree", "licence"),
          List.of("request", "assignment"),
          List.of("appeal", "campaign"),
          List.of("figures", "people"));

  /** Raised as the house grows: the rules below cannot pass on an empty house. */
  private static final int FEWEST_CLASSES = 200;

  private static final int FEWEST_IN_RULES = 50;

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.rutba");

  private static String in(String feature) {
    return "org.rutba." + feature + "..";
  }

  @Test
  void there_is_a_house_to_look_at() {
    assertThat(HOUSE.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    assertThat(HOUSE.that(resideInAnyPackage(in("rules"))).size())
        .isGreaterThanOrEqualTo(FEWEST_IN_RULES);
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    var known = ORDER.stream().flatMap(List::stream).map(ArchitectureTest::in).toList();
    classes()
        .should()
        .resideInAnyPackage(known.toArray(String[]::new))
        .because("a feature without a place in the order could import anything")
        .check(HOUSE);
  }

  @Test
  void a_feature_imports_only_what_stands_to_its_left() {
    for (int group = 0; group < ORDER.size(); group++) {
      for (var feature : ORDER.get(group)) {
        noClasses()
            .that()
            .resideInAPackage(in(feature))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden(group, feature))
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
  }

  private static String[] forbidden(int group, String feature) {
    var forbidden = new ArrayList<String>();
    for (int right = group; right < ORDER.size(); right++) {
      for (var other : ORDER.get(right)) {
        boolean foundation = group == 0 && right == 0;
        if (!other.equals(feature) && !foundation) {
          forbidden.add(in(other));
        }
      }
    }
    return forbidden.toArray(String[]::new);
  }

  @Test
  void the_rules_are_pure() {
    classes()
        .that()
        .resideInAPackage(in("rules"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.rutba.rules..", "java..", "com.github.mfathi91.time..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(in("rules"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..", "java.net..", "java.nio.file..", "java.sql..", "java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.time.Clock.class, java.util.Random.class)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(in("rules"))
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .check(HOUSE);
  }

  @Test
  void entities_stay_in_their_package() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .bePackagePrivate()
        .check(HOUSE);
  }

  @Test
  void only_repositories_hold_an_entity_manager() {
    noClasses()
        .that(
            are(
                not(
                    DescribedPredicate.describe(
                        "repositories, closed to other packages, or of the platform",
                        ArchitectureTest::mayHoldAnEntityManager))))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(HOUSE);
  }

  /** A repository, or what only its own package can reach. */
  private static boolean mayHoldAnEntityManager(JavaClass one) {
    return one.getSimpleName().endsWith("Repository")
        || one.getPackageName().equals("org.rutba.platform")
        || !one.getModifiers().contains(JavaModifier.PUBLIC);
  }

  @Test
  void repositories_work_only_inside_a_transaction_somebody_else_began() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(HOUSE);
    HOUSE.stream()
        .filter(one -> one.getSimpleName().endsWith("Repository"))
        .forEach(
            one ->
                assertThat(one.getAnnotationOfType(Transactional.class).value())
                    .as(one.getName())
                    .isEqualTo(Transactional.TxType.MANDATORY));
  }

  @Test
  void services_are_closed_and_each_method_names_its_roles() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(DenyAll.class)
        .check(HOUSE);
    classes()
        .that()
        .haveSimpleNameEndingWith("Service")
        .should()
        .beAnnotatedWith(Stateless.class)
        .check(HOUSE);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .arePublic()
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(HOUSE);
  }

  @Test
  void a_service_does_not_call_a_service() {
    noClasses()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .dependOnClassesThat(
            are(
                DescribedPredicate.describe(
                    "another service", one -> one.isAnnotatedWith(Stateless.class))))
        .check(HOUSE);
  }

  @Test
  void names_are_of_the_trade() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|DTO|Dto|Util|Utils|Helper|Manager)")
        .check(HOUSE);
    noClasses().should().haveNameMatching(".*\\.(process|handle|manage).*").check(HOUSE);
  }

  @Test
  void the_security_domain_is_known_to_the_platform_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rutba.platform")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.wildfly..")
        .check(HOUSE);
  }

  /**
   * The ministry's day comes from {@code TimeSource}: a query that asks the database for it answers
   * otherwise on a server in another zone, and on every day the clock was set to.
   */
  @Test
  void no_query_asks_the_database_what_day_it_is() throws IOException {
    var asking =
        Pattern.compile(
            "(?i)current_(date|time)|localtime|(?<![\\w.])(now|(statement|transaction|clock)_timestamp|timeofday)\\(\\)(?!"
                + " \\{)");
    var guilty = new ArrayList<String>();
    int looked = 0;
    for (var folder : List.of("src/main/java", "../db-scripts")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file :
            files.filter(one -> one.toString().matches(".*/(?!target/).*\\.(java|sql)")).toList()) {
          looked++;
          for (var line : Files.readAllLines(file)) {
            if (asking.matcher(line).find()) {
              guilty.add(file + ": " + line.strip());
            }
          }
        }
      }
    }
    assertThat(looked).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    assertThat(guilty).isEmpty();
  }
}

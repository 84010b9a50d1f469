package org.rutba.dossier.intake;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rutba.RealDatabase;
import org.rutba.platform.Actor;
import org.rutba.register.Ministry;
import org.rutba.rules.law.OfficialCalendar;

/**
 * Times bringing in 2,000 teachers with all their facts, some 60,000 rows, each file read against
 * the register and written. Run by hand; prints its figures.
 */
final class IntakeSpeed {
  private static final int TEACHERS = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

  private IntakeSpeed() {}

  public static void main(String[] arguments) {
    long rows =
        RealDatabase.get()
            .keeping(
                em -> {
                  var ministry = new Ministry(em);
                  var county = ministry.county("512");
                  ministry.school(county, "51204");
                  var officer = ministry.officer(county);
                  long brought = 0;
                  long start = System.nanoTime();
                  for (var file : files().entrySet()) {
                    brought += bring(em, officer, file.getKey(), file.getValue());
                  }
                  System.out.printf(
                      "%d rows in %.2f s%n", brought, (System.nanoTime() - start) / 1e9);
                  return brought;
                });
    System.exit(rows > TEACHERS ? 0 : 1);
  }

  private static long bring(EntityManager em, Actor officer, IntakeKind kind, String file) {
    long start = System.nanoTime();
    var repository = new IntakeRepository();
    repository.em = em;
    var reader = new CellReader(OfficialCalendar.named("persian"), TODAY, KnownCodes.ANY);
    var examined =
        new Examination(kind, reader, repository, officer)
            .examine(file.getBytes(StandardCharsets.UTF_8), kind.code() + ".csv");
    if (!examined.report().clean()) {
      throw new IllegalStateException(examined.report().faults().get(0).toString());
    }
    long read = System.nanoTime();
    repository.bring(examined, officer, Instant.parse("2025-11-22T08:00:00Z"));
    System.out.printf(
        "%-15s %6d rows  read %5.2f s  written %5.2f s%n",
        kind.code(),
        examined.report().rows(),
        (read - start) / 1e9,
        (System.nanoTime() - read) / 1e9);
    return examined.report().added();
  }

  private static Map<IntakeKind, String> files() {
    var files = new EnumMap<IntakeKind, String>(IntakeKind.class);
    for (var kind : IntakeKind.of("ir")) {
      files.put(
          kind,
          switch (kind) {
            case TEACHERS ->
                file(
                    kind,
                    1,
                    "%1$d,%3$s,نام,خانواده %1$d,,,51204,آموزگار,,teacher,f,"
                        + "1360/01/01,1384/07/01,,");
            case RANKS -> file(kind, 2, "%1$d,morabbi,139%2$d/07/01,,ح-%1$d-%2$d");
            case SERVICE ->
                file(kind, 3, "%1$d,دبستان,51204,138%2$d/07/01,138%2$d/12/29,yes,yes,deprived,s");
            case QUALIFICATIONS -> file(kind, 2, "%1$d,degree,master,f,i,138%2$d/02/03,,s");
            case APPRAISALS -> file(kind, 6, "%1$d,139%2$d,۹۱٫۵,s");
            case COURSES -> file(kind, 6, "%1$d,دوره %2$d,24,yes,1400/0%2$d/11,s");
            case PUBLICATIONS ->
                file(kind, 2, "%1$d,article,مقاله %2$d,مجله,1401/02/0%2$d,education,no,s");
            case POINTS -> file(kind, 7, "%1$d,contest,۲,مسابقه %2$d,1402/03/0%2$d,s");
            case PAY -> file(kind, 1, "%1$d,1400/06/31,4000,3000,1200");
            default -> throw new IllegalArgumentException(kind.code());
          });
    }
    return files;
  }

  private static String file(IntakeKind kind, int each, String row) {
    var file =
        new StringBuilder(
            String.join(",", kind.columns("ir").stream().map(Column::header).toList()) + "\n");
    for (int teacher = 1; teacher <= TEACHERS; teacher++) {
      for (int i = 1; i <= each; i++) {
        file.append(row.formatted(teacher, i, nationalCode(teacher))).append('\n');
      }
    }
    return file.toString();
  }

  private static String nationalCode(int teacher) {
    var nine = "%09d".formatted(100_000_000 + teacher);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int rest = sum % 11;
    return nine + (rest < 2 ? rest : 11 - rest);
  }
}

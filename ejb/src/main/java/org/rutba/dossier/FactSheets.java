package org.rutba.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.facts.Appraisal;
import org.rutba.rules.facts.AssignmentHeld;
import org.rutba.rules.facts.Career;
import org.rutba.rules.facts.Departure;
import org.rutba.rules.facts.EliteStatus;
import org.rutba.rules.facts.ExamResult;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Hiring;
import org.rutba.rules.facts.InServiceCourse;
import org.rutba.rules.facts.LicenceHeld;
import org.rutba.rules.facts.Licensing;
import org.rutba.rules.facts.NeedDeclared;
import org.rutba.rules.facts.OldScale;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.facts.PointItem;
import org.rutba.rules.facts.Probation;
import org.rutba.rules.facts.Publication;
import org.rutba.rules.facts.Qualification;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.facts.ReevaluationHeld;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.facts.ServiceCredit;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.Study;
import org.rutba.rules.facts.TeacherCertificate;

/**
 * Merges the rows of each {@link FactTable}, all in the order of the teachers' ids, into one fact
 * sheet a teacher: for one teacher and for a whole ministry by the same reading.
 */
public final class FactSheets implements AutoCloseable {
  private static final int MONTHS = 12;

  private final Map<FactTable, Fields> tables = new EnumMap<>(FactTable.class);
  private final Map<FactTable, Long> waiting = new EnumMap<>(FactTable.class);
  private long teacher;

  /** Merges what each table sends. */
  public FactSheets(Opening opening) throws SQLException, IOException {
    for (var table : FactTable.values()) {
      tables.put(table, opening.open(table));
      advance(table);
    }
  }

  /** The facts of some teachers on a day, by one query a table. */
  static FactSheets of(Connection connection, Collection<Long> teachers, LocalDate today)
      throws SQLException, IOException {
    var ids = connection.createArrayOf("bigint", teachers.toArray());
    return new FactSheets(
        table -> {
          var statement = connection.prepareStatement(table.some(today));
          statement.setArray(1, ids);
          return Fields.of(statement.executeQuery());
        });
  }

  /** Whose facts {@link #next} gave last. */
  public long teacher() {
    return teacher;
  }

  /** The next teacher's facts; null after the last. */
  public FactSheet next() throws SQLException, IOException {
    var person = tables.get(FactTable.TEACHER);
    teacher = waiting.get(FactTable.TEACHER);
    if (teacher == Long.MAX_VALUE) {
      return null;
    }
    var population = person.text(1);
    var elite = person.day(2) == null ? null : new EliteStatus(person.day(2), "register");
    var retiredOn = person.day(3);
    var hiring = new Hiring(person.day(4), person.text(5), "register");
    var post = person.text(6);
    var specialty = person.text(7);
    advance(FactTable.TEACHER);
    var certificates = new ArrayList<TeacherCertificate>();
    var degrees = new ArrayList<Qualification>();
    for (var f = at(FactTable.QUALIFICATIONS); f != null; f = more(FactTable.QUALIFICATIONS)) {
      var evidence = "qualification/" + f.number(1);
      if (f.text(2) == null) {
        certificates.add(new TeacherCertificate(f.day(4), evidence));
      } else {
        degrees.add(new Qualification(f.text(2), f.text(3), f.day(4), evidence, study(f)));
      }
    }
    return FactSheet.of(population)
        .ranks(
            all(
                FactTable.RANKS,
                f ->
                    new RankHeld(
                        f.text(1), f.day(2), f.day(3), f.text(4), whole(f, 5), whole(f, 6))))
        .service(
            all(
                FactTable.SERVICE,
                f ->
                    new ServicePeriod(
                        f.day(2),
                        f.day(3),
                        codes(f.text(6)),
                        f.yes(4),
                        f.yes(5),
                        "service/" + f.number(1))))
        .qualifications(degrees)
        // The first certificate: it is held from then on.
        .certificate(certificates.isEmpty() ? null : certificates.get(0))
        .appraisals(
            all(
                FactTable.APPRAISALS,
                f ->
                    new Appraisal(
                        (int) f.number(2), f.decimal(3), f.text(4), "appraisal/" + f.number(1))))
        .courses(
            all(
                FactTable.COURSES,
                f ->
                    new InServiceCourse(
                        f.decimal(2),
                        f.yes(3),
                        f.day(4),
                        "course/" + f.number(1),
                        f.yes(5),
                        f.text(6))))
        .publications(
            all(
                FactTable.PUBLICATIONS,
                f ->
                    new Publication(
                        f.text(2),
                        codes(f.text(3)),
                        f.day(4),
                        f.yes(5),
                        "publication/" + f.number(1),
                        f.text(6),
                        f.yes(7),
                        (int) f.number(8),
                        f.yes(9))))
        .points(
            all(
                FactTable.POINTS,
                f ->
                    new PointItem(
                        f.text(2), f.decimal(3), f.day(4), "point/" + f.number(1), particulars(f))))
        .elite(elite)
        .pay(
            all(
                FactTable.PAY,
                f ->
                    new PayRights(
                        f.day(1),
                        f.decimal(2),
                        f.decimal(3),
                        f.decimal(4),
                        "pay-right/" + f.day(1))))
        .rulings(
            all(
                FactTable.RULINGS,
                f ->
                    new Ruling(
                        f.text(1),
                        Ruling.Kind.valueOf(f.text(2).toUpperCase(Locale.ROOT)),
                        f.text(3),
                        f.text(4),
                        f.text(5),
                        f.day(6),
                        f.text(7))))
        .retiredOn(retiredOn)
        .hiring(hiring)
        .post(post == null ? "" : post)
        .reevaluations(
            all(FactTable.REEVALUATIONS, f -> new ReevaluationHeld(f.day(1), f.yes(2), f.text(3))))
        .licensing(licensing())
        .career(career(specialty))
        .build();
  }

  private Licensing licensing() throws SQLException, IOException {
    var exams =
        all(
            FactTable.EXAMS,
            f ->
                new ExamResult(
                    f.text(2), f.text(3), f.decimal(4), f.day(5), "exam/" + f.number(1)));
    var licences =
        all(
            FactTable.LICENCES,
            f -> new LicenceHeld(f.text(1), f.day(2), f.day(3), "licence/" + f.text(4)));
    return exams.isEmpty() && licences.isEmpty() ? Licensing.NONE : new Licensing(exams, licences);
  }

  private Career career(String specialty) throws SQLException, IOException {
    var read =
        new Career(
            specialty,
            first(
                FactTable.OLD_SCALE,
                f ->
                    new OldScale(
                        (int) f.number(1), whole(f, 2), f.decimal(3), f.decimal(4), "old-scale")),
            all(
                FactTable.CREDITS,
                f ->
                    new ServiceCredit(
                        f.day(2),
                        Period.of(
                            (int) f.number(3) / MONTHS,
                            (int) f.number(3) % MONTHS,
                            (int) f.number(4)),
                        f.text(5),
                        "credit/" + f.number(1))),
            all(
                FactTable.ASSIGNMENTS,
                f -> new AssignmentHeld(f.text(1), f.day(2), f.day(3), f.text(4))),
            all(
                FactTable.EXITS,
                f -> new Departure(f.day(2), f.text(3), f.day(4), "exit/" + f.number(1))),
            first(FactTable.PROBATION, f -> new Probation(f.day(1), f.day(2), "probation")),
            all(
                FactTable.NEEDS,
                f -> new NeedDeclared(f.text(1), f.yes(2), f.day(3), f.day(4), f.text(5))));
    return read.equals(Career.NONE) ? Career.NONE : read;
  }

  private static Study study(Fields f) throws SQLException {
    var educational = f.text(6);
    var read =
        new Study(
            (int) f.number(5),
            educational == null ? null : Boolean.valueOf(educational),
            f.text(7),
            f.yes(8),
            f.yes(9));
    return read.equals(Study.UNRECORDED) ? Study.UNRECORDED : read;
  }

  private static Integer whole(Fields f, int column) throws SQLException {
    var number = f.decimal(column);
    return number == null ? null : number.intValueExact();
  }

  private <T> T first(FactTable table, Reading<T> reading) throws SQLException, IOException {
    var facts = all(table, reading);
    return facts.isEmpty() ? null : facts.get(0);
  }

  private static Particulars particulars(Fields f) throws SQLException {
    var read =
        new Particulars(
            f.text(5),
            f.text(6),
            (int) f.number(7),
            f.yes(8),
            (int) f.number(9),
            (int) f.number(10),
            f.text(11),
            f.text(12));
    return read.equals(Particulars.NONE) ? Particulars.NONE : read;
  }

  private <T> List<T> all(FactTable table, Reading<T> reading) throws SQLException, IOException {
    var facts = new ArrayList<T>(8);
    for (var fields = at(table); fields != null; fields = more(table)) {
      facts.add(reading.read(fields));
    }
    return facts;
  }

  /** The table, if its row is about the teacher. */
  private Fields at(FactTable table) {
    return waiting.get(table) == teacher ? tables.get(table) : null;
  }

  private Fields more(FactTable table) throws SQLException, IOException {
    advance(table);
    return at(table);
  }

  private void advance(FactTable table) throws SQLException, IOException {
    var fields = tables.get(table);
    waiting.put(table, fields.next() ? fields.number(0) : Long.MAX_VALUE);
  }

  private static Set<String> codes(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
  }

  @Override
  public void close() throws SQLException, IOException {
    for (var fields : tables.values()) {
      fields.close();
    }
  }

  /** Where the rows of a table come from. */
  public interface Opening {
    Fields open(FactTable table) throws SQLException, IOException;
  }

  private interface Reading<T> {
    T read(Fields fields) throws SQLException;
  }
}

package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rutba.assessment.EligibilityService;
import org.rutba.committee.AssignSeat;
import org.rutba.committee.EstablishCommittee;
import org.rutba.committee.SeatService;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.demo.invented.InventedPeople;
import org.rutba.demo.invented.Place;
import org.rutba.identity.AccountService;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.OpenAccount;
import org.rutba.identity.OpenPosition;
import org.rutba.identity.RegisterPerson;
import org.rutba.platform.Page;
import org.rutba.register.OpenUnit;
import org.rutba.register.RegisterService;
import org.rutba.register.SetArea;
import org.rutba.register.TeacherFilter;
import org.rutba.rules.board.SeatTemplate;

/** Units, posts, their holders and the boards of the invented ministry. */
@Dependent
public class OfficesOfTheDemonstration {
  private static final String JURISDICTION = "ir";
  private static final int DEPUTIES = 2;
  private static final int TERM = 4;
  private static final LocalDate SINCE = LocalDate.of(2021, 9, 23);

  @EJB private RegisterService register;
  @EJB private AccountService accounts;
  @EJB private SeatService seats;
  @EJB private EligibilityService law;
  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, InventedPeople> people = new HashMap<>();

  /** Opens the ministry's own posts. */
  void openMinistry() {
    know();
    post(InventedMinistry.MINISTRY, AUDITOR, "حسابرس", "Auditor", DemonstrationSignIns.AUDITOR);
    post(
        InventedMinistry.MINISTRY,
        REGULATION_OFFICER,
        "کارشناس مقررات",
        "Regulation officer",
        DemonstrationSignIns.POLICY);
    post(
        InventedMinistry.MINISTRY,
        REGULATION_OFFICER,
        "کارشناس مسئول مقررات",
        "Senior regulation officer",
        DemonstrationSignIns.SECOND_POLICY);
  }

  /** Establishes the central board, which decides last on the highest rank. */
  void openCentralBoard() {
    know();
    establish(InventedMinistry.MINISTRY, "central", "هیأت ممیزه مرکزی", "Central auditing board");
  }

  /** Opens one unit, and the schools right below it. */
  void open(List<Place> places, String code) {
    know();
    for (var place : places) {
      if (place.code().equals(code) || place.school() && place.parent().equals(code)) {
        open(place);
      }
    }
  }

  private void know() {
    register.units().forEach(unit -> units.put(unit.code(), unit.id()));
  }

  /** The demonstration's own administrator comes last: who finds one knows that all is there. */
  Void finish() {
    know();
    teacher(InventedMinistry.ELIGIBLE_FOR_OSTADYAR, DemonstrationSignIns.TEACHER);
    teacher(InventedMinistry.LACKING_FOR_DANESHYAR, DemonstrationSignIns.SECOND_TEACHER);
    post(
        InventedMinistry.MINISTRY,
        ADMINISTRATOR,
        "مدیر سامانه",
        "Administrator",
        DemonstrationSignIns.ADMINISTRATOR);
    return null;
  }

  long unit(String code) {
    return units.get(code);
  }

  /** User names of a unit's board, in the order of its seats. */
  List<String> board(String unit, String level) {
    return law.board(JURISDICTION, "teacher", level, null).seats().stream()
        .flatMap(
            seat ->
                IntStream.rangeClosed(1, count(seat)).mapToObj(i -> member(unit, level, seat, i)))
        .toList();
  }

  /** User name of the board's secretary. */
  String secretary(String unit, String level) {
    return law.board(JURISDICTION, "teacher", level, null).seats().stream()
        .filter(seat -> seat.office() == SeatTemplate.Office.SECRETARY)
        .map(seat -> member(unit, level, seat, 1))
        .findFirst()
        .orElseThrow();
  }

  static String leader(String school) {
    return school.equals(InventedMinistry.SCHOOL)
        ? DemonstrationSignIns.LEADER
        : "leader." + school;
  }

  static String officer(String province) {
    return province.equals(InventedMinistry.PROVINCE) ? DemonstrationSignIns.HR : "hr." + province;
  }

  private void open(Place place) {
    var unit =
        register.openUnit(
            new OpenUnit(unit(place.parent()), place.code(), place.name(), place.latin()));
    units.put(place.code(), unit.id());
    for (var area : place.areas()) {
      register.setArea(
          new SetArea(unit.id(), area, LocalDate.of(2010, 3, 21), null, "فهرست مناطق"));
    }
    switch (place.kind()) {
      case "school" -> school(place);
      case "county" -> board(place, "county");
      default -> {
        board(place, "province");
        post(place.code(), HR_OFFICER, "کارشناس کارگزینی", "HR officer", officer(place.code()));
      }
    }
  }

  private void school(Place place) {
    var position =
        post(
            place.code(),
            SCHOOL_LEADER,
            "مدیر " + place.name(),
            "Head, " + place.latin(),
            leader(place.code()));
    if (place.code().equals(InventedMinistry.SCHOOL)) {
      var before = register(place.code(), DemonstrationSignIns.FORMER_LEADER);
      accounts.appoint(
          new AppointHolder(position, before, SINCE.minusYears(TERM), SINCE.minusDays(1)));
    }
  }

  private void board(Place place, String level) {
    var office = place.name().substring(place.name().indexOf(' ') + 1);
    var committee =
        seats.establish(
            new EstablishCommittee(
                unit(place.code()),
                level,
                "هیأت ممیزه " + office.substring(office.indexOf("پرورش") + 6),
                "Auditing board of " + place.latin().replaceFirst("^.* of ", "")));
    for (var seat : law.board(JURISDICTION, "teacher", level, null).seats()) {
      for (int ordinal = 1; ordinal <= count(seat); ordinal++) {
        boolean secretary = seat.office() == SeatTemplate.Office.SECRETARY;
        var position =
            post(
                place.code(),
                secretary ? BOARD_SECRETARY : BOARD_MEMBER,
                seat.title().in("fa"),
                seat.title().in("en"),
                member(place.code(), level, seat, ordinal));
        seats.assignSeat(new AssignSeat(committee, seat.code(), ordinal, position, SINCE, null));
      }
    }
  }

  /** Lets a teacher sign in, in a position of the teacher's own at the school. */
  private void teacher(String number, String username) {
    var line =
        register.teachers(new TeacherFilter(number, 0, null, false), Page.first(1)).lines().get(0);
    var teacher = register.sheet(line.id()).head();
    var position =
        accounts.openPosition(
            new OpenPosition(teacher.unitId(), TEACHER, teacher.postTitle(), "Teacher"));
    accounts.appoint(new AppointHolder(position, teacher.personId(), SINCE, null));
    accounts.openAccount(
        new OpenAccount(username, teacher.personId(), DemonstrationSignIns.PASSWORD, false));
  }

  private static int count(SeatTemplate seat) {
    return seat.kind() == SeatTemplate.Kind.ONE_PER_DEPUTY ? DEPUTIES : seat.count();
  }

  private static String member(String unit, String level, SeatTemplate seat, int ordinal) {
    var office = seat.code().substring(seat.code().indexOf('/') + 1);
    var username = DemonstrationSignIns.member(level, office, ordinal);
    return isShown(unit) ? username : unit + "." + username;
  }

  private static boolean isShown(String unit) {
    return unit.equals(InventedMinistry.COUNTY) || unit.equals(InventedMinistry.PROVINCE);
  }

  private long post(String unit, String role, String title, String latin, String username) {
    var position = accounts.openPosition(new OpenPosition(unit(unit), role, title, latin));
    accounts.appoint(new AppointHolder(position, register(unit, username), SINCE, null));
    return position;
  }

  /** A person with an account. */
  private long register(String unit, String username) {
    var names = people.computeIfAbsent(unit, InventedPeople::new);
    var name = username.equals(DemonstrationSignIns.LEADER) ? names.leader() : names.next();
    var person = accounts.registerPerson(new RegisterPerson(JURISDICTION, null, name));
    accounts.openAccount(new OpenAccount(username, person, DemonstrationSignIns.PASSWORD, false));
    return person;
  }
}

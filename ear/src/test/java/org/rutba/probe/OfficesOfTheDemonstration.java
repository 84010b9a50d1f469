package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.rutba.dossier.evidence.Examiner;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.identity.AccountService;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.OpenAccount;
import org.rutba.identity.OpenPosition;
import org.rutba.identity.RegisterPerson;
import org.rutba.people.ChangeNumber;
import org.rutba.people.DuplicateService;
import org.rutba.people.NumberService;
import org.rutba.people.TellApart;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.NumberKind;
import org.rutba.register.OpenUnit;
import org.rutba.register.RegisterService;
import org.rutba.register.SetArea;
import org.rutba.register.TeacherFilter;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.task.CalendarService;
import org.rutba.task.EnterHolidays;
import org.rutba.task.Holiday;
import org.rutba.task.PostService;

/** Units, posts, their holders and the boards of the invented ministry. */
@Dependent
public class OfficesOfTheDemonstration {
  private static final String JURISDICTION = "ir";
  private static final int DEPUTIES = 2;
  private static final int TERM = 4;

  /** A school nobody heads today, and one whose head is a teacher of it. */
  private static final String VACANT_SCHOOL = "5121012";

  private static final String SCHOOL_OF_A_TEACHER = "5121003";
  private static final LocalDate SINCE = LocalDate.of(2021, 9, 23);

  @EJB private RegisterService register;
  @EJB private AccountService accounts;
  @EJB private DuplicateService duplicates;
  @EJB private NumberService numbers;
  @EJB private SeatService seats;
  @EJB private PostService posts;
  @EJB private CalendarService calendar;
  @EJB private EligibilityService law;
  @Inject private TimeSource time;
  @EJB private ReviewService review;
  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, Long> chairs = new HashMap<>();
  private long lastRegistered;
  private long minister;
  private final Map<String, InventedPeople> people = new HashMap<>();

  /** Opens the ministry's own posts and its board. */
  void openMinistry() {
    enterHolidays();
    openCentralBoard();
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
    var delegate =
        post(
            InventedMinistry.MINISTRY,
            MINISTER,
            "قائم‌مقام وزیر",
            "Delegate of the Minister",
            DemonstrationSignIns.MINISTER);
    posts.deputise(delegate, minister, "حکم قائم‌مقامی");
  }

  /** Enters the days everybody is off, whose dates are the same each year. */
  void enterHolidays() {
    know();
    var official = OfficialCalendar.named("persian");
    int year = official.yearOf(time.today());
    var days = new ArrayList<Holiday>();
    for (int one = year - 1; one <= year + 1; one++) {
      for (int day = 1; day <= 4; day++) {
        days.add(new Holiday(official.date(one, 1, day), "نوروز"));
      }
      days.add(new Holiday(official.date(one, 1, 12), "روز جمهوری اسلامی"));
      days.add(new Holiday(official.date(one, 1, 13), "روز طبیعت"));
      days.add(new Holiday(official.date(one, 3, 14), "تعطیل رسمی"));
      days.add(new Holiday(official.date(one, 3, 15), "تعطیل رسمی"));
      days.add(new Holiday(official.date(one, 11, 22), "پیروزی انقلاب"));
      days.add(new Holiday(official.date(one, 12, 29), "ملی شدن صنعت نفت"));
    }
    calendar.enter(new EnterHolidays(unit(InventedMinistry.MINISTRY), days, "فهرست تعطیلات رسمی"));
  }

  /** Establishes the central board, which decides last on the highest rank. */
  void openCentralBoard() {
    know();
    board(InventedMinistry.MINISTRY, "central", "هیأت ممیزه مرکزی", "Central auditing board");
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

  /** Lets two teachers of the first school sign in. */
  Void openTeachers() {
    know();
    teacherAsHead();
    teacher(InventedMinistry.ELIGIBLE_FOR_OSTADYAR, DemonstrationSignIns.TEACHER);
    teacher(InventedMinistry.LACKING_FOR_DANESHYAR, DemonstrationSignIns.SECOND_TEACHER);
    return null;
  }

  /**
   * Two homonyms are told apart, and one of them has another number since. The demonstration's own
   * administrator comes last: who finds one knows that all is there.
   */
  Void finish(List<String> namesakes) {
    know();
    long one = person(namesakes.get(2));
    duplicates.tellApart(
        new TellApart(one, person(namesakes.get(3)), "نام پدر و محل صدور شناسنامه دو تاست"));
    numbers.change(
        new ChangeNumber(
            one,
            NumberKind.PERSONNEL,
            "4" + namesakes.get(2),
            "شماره‌گذاری تازه شهرستان",
            "نامه ۵۲۳/۱۱۸"));
    post(
        InventedMinistry.MINISTRY,
        ADMINISTRATOR,
        "مدیر سامانه",
        "Administrator",
        DemonstrationSignIns.ADMINISTRATOR);
    return null;
  }

  private long person(String number) {
    return register.numbered(number).head().personId();
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
      case "school" -> head(place);
      case "county" -> {
        board(place);
        lead(place);
        examiners(place, Examiner.EDUCATIONAL_GROUP, "گروه‌های آموزشی", "Educational groups");
      }
      default -> {
        board(place);
        post(place.code(), HR_OFFICER, "کارشناس کارگزینی", "HR officer", officer(place.code()));
        examiners(
            place, Examiner.BOOK_WORKING_GROUP, "کارگروه تخصصی کتاب", "Working group for books");
      }
    }
  }

  /** The head of a school; of two schools one who has left meanwhile. */
  private void head(Place place) {
    boolean left = place.code().equals(VACANT_SCHOOL) || place.code().equals(SCHOOL_OF_A_TEACHER);
    var position =
        post(
            place.code(),
            SCHOOL_LEADER,
            "مدیر " + place.name(),
            "Head, " + place.latin(),
            leader(place.code()),
            left ? time.today().minusDays(6) : null);
    if (place.code().equals(InventedMinistry.SCHOOL)) {
      var before = register(place.code(), DemonstrationSignIns.FORMER_LEADER);
      accounts.appoint(
          new AppointHolder(position, before, SINCE.minusYears(TERM), SINCE.minusDays(1)));
    }
  }

  /**
   * Whoever chairs a county's board heads its office, and endorses where no head of a school can.
   */
  private void lead(Place county) {
    var position =
        accounts.openPosition(
            new OpenPosition(
                unit(county.code()),
                SCHOOL_LEADER,
                "رئیس " + county.name(),
                "Head, " + county.latin()));
    accounts.appoint(new AppointHolder(position, chairs.get(county.code()), SINCE, null));
  }

  private void examiners(Place place, Examiner power, String title, String latin) {
    var username =
        power == Examiner.EDUCATIONAL_GROUP
            ? DemonstrationSignIns.GROUP
            : DemonstrationSignIns.BOOKS;
    var position =
        post(
            place.code(),
            EVIDENCE_REVIEWER,
            title,
            latin,
            isShown(place.code()) ? username : place.code() + "." + username);
    review.entrust(position, power);
  }

  private void board(Place place) {
    var office = place.name().substring(place.name().indexOf(' ') + 1);
    board(
        place.code(),
        place.kind(),
        "هیأت ممیزه " + office.substring(office.indexOf("پرورش") + 6),
        "Auditing board of " + place.latin().replaceFirst("^.* of ", ""));
  }

  private void board(String unit, String level, String name, String latin) {
    var committee = seats.establish(new EstablishCommittee(unit(unit), level, name, latin));
    var positions = new EnumMap<SeatTemplate.Office, Long>(SeatTemplate.Office.class);
    for (var seat : law.board(JURISDICTION, "teacher", level, null).seats()) {
      for (int ordinal = 1; ordinal <= count(seat); ordinal++) {
        boolean secretary = seat.office() == SeatTemplate.Office.SECRETARY;
        var position =
            post(
                unit,
                secretary ? BOARD_SECRETARY : BOARD_MEMBER,
                seat.title().in("fa"),
                seat.title().in("en"),
                member(unit, level, seat, ordinal),
                left(level, seat, ordinal));
        if (seat.office() == SeatTemplate.Office.CHAIR) {
          chairs.put(unit, lastRegistered);
          powers(unit, seat);
        }
        positions.put(seat.office(), position);
        seats.assignSeat(new AssignSeat(committee, seat.code(), ordinal, position, SINCE, null));
      }
    }
    posts.deputise(
        positions.get(SeatTemplate.Office.VICE_CHAIR),
        positions.get(SeatTemplate.Office.CHAIR),
        "شرح وظایف");
  }

  /**
   * The Minister, who chairs the central board, holds a post of the powers the law gives to the
   * office.
   */
  private void powers(String unit, SeatTemplate seat) {
    if (unit.equals(InventedMinistry.MINISTRY)) {
      minister =
          accounts.openPosition(
              new OpenPosition(
                  unit(unit),
                  MINISTER,
                  seat.title().in("fa") + "، اختیارات وزیر",
                  seat.title().in("en") + ", the Minister's powers"));
      accounts.appoint(new AppointHolder(minister, chairs.get(unit), SINCE, null));
    }
  }

  /**
   * Two seats of the central board wait: one for its chair to choose anew, one for the Minister.
   */
  private LocalDate left(String level, SeatTemplate seat, int ordinal) {
    boolean chosen = seat.kind() == SeatTemplate.Kind.CHOSEN;
    return level.equals("central") && chosen && ordinal == 2 ? time.today().minusDays(6) : null;
  }

  /** A teacher heads a school: the own promotion is endorsed a level up. */
  private void teacherAsHead() {
    var teacher =
        register
            .teachers(
                new TeacherFilter(null, unit(SCHOOL_OF_A_TEACHER), "morabbi", false), Page.first(1))
            .lines()
            .get(0);
    var place = register.unit(unit(SCHOOL_OF_A_TEACHER));
    var post =
        accounts.positions("مدیر " + place.name(), Page.first(5)).stream()
            .filter(one -> one.role().equals(SCHOOL_LEADER) && one.holder() == null)
            .findFirst()
            .orElseThrow();
    accounts.appoint(
        new AppointHolder(
            post.id(),
            register.sheet(teacher.id()).head().personId(),
            time.today().minusDays(5),
            null));
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
    return List.of(InventedMinistry.MINISTRY, InventedMinistry.PROVINCE, InventedMinistry.COUNTY)
        .contains(unit);
  }

  private long post(String unit, String role, String title, String latin, String username) {
    return post(unit, role, title, latin, username, null);
  }

  private long post(
      String unit, String role, String title, String latin, String username, LocalDate until) {
    var position = accounts.openPosition(new OpenPosition(unit(unit), role, title, latin));
    accounts.appoint(new AppointHolder(position, register(unit, username), SINCE, until));
    return position;
  }

  /** A person with an account. */
  private long register(String unit, String username) {
    var names = people.computeIfAbsent(unit, InventedPeople::new);
    var name = username.equals(DemonstrationSignIns.LEADER) ? names.leader() : names.next();
    lastRegistered = accounts.registerPerson(new RegisterPerson(JURISDICTION, null, name));
    accounts.openAccount(
        new OpenAccount(username, lastRegistered, DemonstrationSignIns.PASSWORD, false));
    return lastRegistered;
  }
}

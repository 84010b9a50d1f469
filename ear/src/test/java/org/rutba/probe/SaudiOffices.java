package org.rutba.probe;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.Place;
import org.rutba.demo.invented.SaudiMinistry;
import org.rutba.demo.invented.SaudiNames;
import org.rutba.demo.invented.SaudiSignIns;
import org.rutba.dossier.evidence.Examiner;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.identity.AccountService;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.OpenAccount;
import org.rutba.identity.OpenPosition;
import org.rutba.identity.RegisterPerson;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.OpenUnit;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;
import org.rutba.task.CalendarService;
import org.rutba.task.EnterHolidays;
import org.rutba.task.Holiday;

/** Units, posts and their holders of the invented Saudi ministry. */
@Dependent
public class SaudiOffices {
  private static final String JURISDICTION = "sa";
  private static final LocalDate SINCE = LocalDate.of(2021, 8, 29);

  @EJB private RegisterService register;
  @EJB private AccountService accounts;
  @EJB private CalendarService calendar;
  @EJB private ReviewService review;
  @Inject private TimeSource time;
  private final Map<String, Long> units = new HashMap<>();
  private final RandomGenerator random = new Random(14410419L);

  Void openMinistry() {
    know();
    var days = new ArrayList<Holiday>();
    int year = time.today().getYear();
    for (int each = year - 1; each <= year + 1; each++) {
      days.add(new Holiday(LocalDate.of(each, 2, 22), "يوم التأسيس"));
      days.add(new Holiday(LocalDate.of(each, 9, 23), "اليوم الوطني"));
    }
    calendar.enter(new EnterHolidays(ministry(), days, "قائمة الإجازات الرسمية"));
    ministry(MINISTER, "وزير التعليم", "Minister of Education", SaudiSignIns.MINISTER);
    ministry(
        LICENCE_OFFICER,
        "مسؤول الرخص المهنية، هيئة تقويم التعليم والتدريب",
        "Licence officer, Education and Training Evaluation Commission",
        SaudiSignIns.AUTHORITY);
    ministry(REGULATION_OFFICER, "مسؤول الأنظمة", "Regulation officer", SaudiSignIns.POLICY);
    ministry(
        REGULATION_OFFICER,
        "كبير مسؤولي الأنظمة",
        "Senior regulation officer",
        SaudiSignIns.SECOND_POLICY);
    ministry(AUDITOR, "المراجع الداخلي", "Auditor", SaudiSignIns.AUDITOR);
    return null;
  }

  /** Opens one administration or office, and the schools right below it. */
  Void open(List<Place> places, String code) {
    know();
    for (var place : places) {
      if (place.code().equals(code) || place.school() && place.parent().equals(code)) {
        open(place);
      }
    }
    return null;
  }

  private void open(Place place) {
    var unit =
        register.openUnit(
            new OpenUnit(units.get(place.parent()), place.code(), place.name(), place.latin()));
    units.put(place.code(), unit.id());
    switch (place.kind()) {
      case "school" ->
          post(
              place.code(),
              SCHOOL_LEADER,
              "قائد المدرسة",
              "Principal, " + place.latin(),
              place.code().equals(SaudiMinistry.SCHOOL)
                  ? SaudiSignIns.LEADER
                  : "leader.sa." + place.code());
      case "county" -> {
        post(
            place.code(),
            SCHOOL_LEADER,
            "مدير " + place.name(),
            "Head, " + place.latin(),
            "office." + place.code());
        var supervisor =
            post(
                place.code(),
                EVIDENCE_REVIEWER,
                "مشرف تربوي",
                "Educational supervisor",
                place.code().equals(SaudiMinistry.OFFICE)
                    ? SaudiSignIns.SUPERVISOR
                    : "supervisor." + place.code());
        review.entrust(supervisor, Examiner.EDUCATIONAL_GROUP);
      }
      default ->
          post(
              place.code(),
              HR_OFFICER,
              "مسؤول الموارد البشرية",
              "HR officer",
              place.code().equals(SaudiMinistry.ADMINISTRATION)
                  ? SaudiSignIns.HR
                  : "hr." + place.code());
    }
  }

  /** Lets two teachers of the first school sign in. */
  Void openTeachers() {
    know();
    teacher(SaudiMinistry.READY_FOR_ADVANCED, SaudiSignIns.TEACHER);
    teacher(SaudiMinistry.SHORT_OF_POINTS, SaudiSignIns.SECOND_TEACHER);
    return null;
  }

  /** The demonstration's own administrator comes last: who finds one knows that all is there. */
  Void finish() {
    know();
    ministry(ADMINISTRATOR, "مدير المنصة", "Administrator", SaudiSignIns.ADMINISTRATOR);
    return null;
  }

  private void know() {
    register.units().forEach(unit -> units.put(unit.code(), unit.id()));
  }

  private long ministry() {
    return units.get(SaudiMinistry.MINISTRY);
  }

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

  private void ministry(String role, String title, String latin, String username) {
    post(SaudiMinistry.MINISTRY, role, title, latin, username);
  }

  private long post(String unit, String role, String title, String latin, String username) {
    var position = accounts.openPosition(new OpenPosition(units.get(unit), role, title, latin));
    var person =
        accounts.registerPerson(new RegisterPerson(JURISDICTION, null, SaudiNames.person(random)));
    accounts.openAccount(new OpenAccount(username, person, DemonstrationSignIns.PASSWORD, false));
    accounts.appoint(new AppointHolder(position, person, SINCE, null));
    return position;
  }
}

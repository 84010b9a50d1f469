package org.rutba.web.ui;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.LICENCE_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.REGULATION_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rutba.web.ui.Links.Address;

/**
 * The side navigation, as data: what each role finds there, in the order of its day. An entry's
 * words are {@code common.nav.} and its key; its group's {@code common.nav.group.} and the group's
 * key.
 */
@Named
@RequestScoped
public class Navigation {

  /**
   * One link.
   *
   * @param path the address, parameters included
   * @param counter what is counted behind it; null for nothing
   * @param only the jurisdictions whose people find it; empty for all
   */
  public record Entry(String key, String icon, String path, String counter, Set<String> only) {

    /** The same link for the people of some jurisdictions only. */
    Entry only(String... jurisdictions) {
      return new Entry(key, icon, path, counter, Set.of(jurisdictions));
    }

    boolean isFor(String jurisdiction) {
      return only.isEmpty() || only.contains(jurisdiction);
    }
  }

  /**
   * Links under one heading.
   *
   * @param key null for the first group, which has no heading
   */
  public record Group(String key, List<Entry> entries) {}

  private static final String NO_POSITION = "/no-position";
  private static final Entry HELP = entry("help", "info", "/help");
  private static final Entry INBOX = counted("inbox", "inbox", "/common/inbox", "inbox");
  private static final Entry MESSAGES = counted("messages", "bell", "/common/messages", "messages");
  private static final Entry TEACHERS = entry("teachers", "users", "/common/teachers");
  private static final Entry RECORD = entry("record", "user", "/teacher/record");
  private static final Entry DOSSIER = entry("dossier", "folder", "/teacher/dossier");
  private static final Entry FIXES = entry("own-corrections", "pencil", "/teacher/corrections");
  private static final Entry REVIEW =
      counted("review", "stamp", "/review/queue", "tasks.examine-evidence");
  private static final Entry CORRECTIONS =
      counted("corrections", "pencil", "/hr/corrections", "tasks.correct-record");
  private static final Entry REVIEWERS = entry("reviewers", "stamp", "/admin/reviewers");
  private static final Entry WAITING =
      counted("waiting", "seal", "/hr/waiting", "tasks.issue-decree");
  private static final Entry DECREES = entry("decrees", "layers", "/hr/decrees");
  private static final Entry PAYROLL = entry("payroll", "coins", "/hr/payroll");
  private static final Entry REGISTER = entry("decree-register", "book", "/hr/register");
  private static final Entry DOUBTS = entry("imported-ranks", "history", "/hr/reconciliation");
  private static final Entry INTAKE = entry("intake", "folder", "/hr/intake");
  private static final Entry RUNS = counted("runs", "play", "/hr/runs", "tasks.issue-decrees");
  private static final Entry DUE = entry("due", "clock", "/hr/run-due").only("ir");
  private static final Entry RESULTS = entry("licence-results", "stamp", "/licence/queue");
  private static final Entry OWN_RESULTS = entry("own-results", "stamp", "/teacher/results");
  private static final Entry EXPIRY =
      counted("licence-expiry", "clock", "/licence/expiry", "tasks.renew-licence");
  private static final Entry NEEDS = entry("needs", "users", "/hr/needs").only("sa");
  private static final Entry ASSIGNMENTS =
      entry("assignments", "calendar", "/common/assignments").only("sa");
  private static final Entry LAW = entry("law", "book", "/common/law");
  private static final Entry BOARD = entry("board", "users", "/committee/board");
  private static final Entry ACTS = entry("acts", "history", "/audit/acts");
  private static final Entry REPLAY = entry("replay", "retry", "/audit/replay");
  private static final Entry VALUES = entry("values", "pencil", "/policy/values");
  private static final Entry UNITS = entry("units", "layers", "/admin/units");
  private static final Entry POSITIONS = entry("positions", "building", "/admin/positions");
  private static final Entry ACCOUNTS = entry("accounts", "lock", "/admin/accounts");
  private static final Entry DUPLICATES = entry("duplicates", "users", "/admin/duplicates");
  private static final Entry WINDOWS = entry("windows", "calendar", "/common/windows");
  private static final Entry DEPUTIES = entry("deputies", "users", "/admin/deputies");
  private static final Entry CALENDAR = entry("calendar", "calendar", "/admin/calendar");
  private static final Entry CALCULATOR = entry("calculator", "scale", "/calculator");
  private static final Group LOOK_UP = group("look-up", LAW, CALCULATOR, HELP);

  /** Roles in the order in which a person's own start page is chosen. */
  private static final Map<String, List<Group>> BY_ROLE = new LinkedHashMap<>();

  static {
    BY_ROLE.put(
        SCHOOL_LEADER,
        List.of(
            group(
                null,
                entry("school-home", "home", "/school/home"),
                INBOX,
                MESSAGES,
                TEACHERS,
                ASSIGNMENTS),
            group(
                "requests",
                counted("drafts", "pencil", "/school/requests?tray=drafts", "requests.draft"),
                counted(
                    "returned", "return", "/school/requests?tray=returned", "requests.returned"),
                counted(
                    "with-the-board",
                    "send",
                    "/school/requests?tray=with-the-board",
                    "requests.before-committee"),
                counted("decided", "check", "/school/requests?tray=decided", "requests.decided")),
            LOOK_UP));
    BY_ROLE.put(BOARD_SECRETARY, List.of(group(null, INBOX, REVIEW, TEACHERS, BOARD), LOOK_UP));
    BY_ROLE.put(BOARD_MEMBER, List.of(group(null, INBOX, TEACHERS, BOARD), LOOK_UP));
    BY_ROLE.put(EVIDENCE_REVIEWER, List.of(group(null, REVIEW, INBOX, TEACHERS), LOOK_UP));
    BY_ROLE.put(
        HR_OFFICER,
        List.of(
            group(
                null,
                WAITING,
                RUNS,
                DUE,
                DECREES,
                CORRECTIONS,
                REGISTER,
                PAYROLL,
                INTAKE,
                NEEDS,
                ASSIGNMENTS,
                DOUBTS,
                INBOX,
                TEACHERS,
                WINDOWS),
            LOOK_UP));
    BY_ROLE.put(
        MINISTER,
        List.of(
            group(
                null,
                entry("minister-home", "home", "/minister/home"),
                INBOX,
                MESSAGES,
                TEACHERS,
                ASSIGNMENTS,
                VALUES),
            LOOK_UP));
    BY_ROLE.put(
        REGULATION_OFFICER,
        List.of(group(null, VALUES, RUNS, DUE, WINDOWS, INBOX, MESSAGES, TEACHERS), LOOK_UP));
    BY_ROLE.put(LICENCE_OFFICER, List.of(group(null, RESULTS, EXPIRY, INBOX, MESSAGES), LOOK_UP));
    BY_ROLE.put(AUDITOR, List.of(group(null, ACTS, REPLAY, TEACHERS, ASSIGNMENTS), LOOK_UP));
    BY_ROLE.put(
        ADMINISTRATOR,
        List.of(
            group(
                null,
                UNITS,
                POSITIONS,
                DEPUTIES,
                ACCOUNTS,
                REVIEWERS,
                CALENDAR,
                TEACHERS,
                DUPLICATES,
                INTAKE),
            LOOK_UP));
    BY_ROLE.put(
        TEACHER,
        List.of(
            group(
                null,
                entry("teacher-home", "home", "/teacher/home"),
                RECORD,
                entry("own-decrees", "seal", "/teacher/decrees"),
                OWN_RESULTS,
                DOSSIER,
                FIXES,
                INBOX,
                MESSAGES),
            LOOK_UP));
  }

  @Inject private HttpServletRequest request;
  @Inject private SignedIn person;
  @Inject private WordsOfLaw law;
  @Inject private Instance<NavigationCounts> counted;

  private List<Group> groups;
  private NavigationCounts counts;
  private Entry current;

  @PostConstruct
  void gather() {
    groups =
        BY_ROLE.entrySet().stream()
            .filter(role -> person.holds(role.getKey()))
            .flatMap(role -> role.getValue().stream())
            .map(this::ofReader)
            .distinct()
            .map(this::lawful)
            .toList();
    counts = counted.isResolvable() ? counted.get() : NavigationCounts.NONE;
    var here = Links.here(request);
    // "Inbox, returned" is a better answer to where one is than "Inbox".
    current =
        groups.stream()
            .flatMap(group -> group.entries().stream())
            .filter(entry -> leadsTo(entry, here))
            .max(Comparator.comparingInt(entry -> entry.path().length()))
            .orElse(null);
  }

  private Group ofReader(Group group) {
    var jurisdiction = Objects.requireNonNullElse(person.getJurisdiction(), "");
    return new Group(
        group.key(), group.entries().stream().filter(entry -> entry.isFor(jurisdiction)).toList());
  }

  /** Without the results of tests where the law one serves under has no licences. */
  private Group lawful(Group group) {
    return !group.entries().contains(OWN_RESULTS) || law.licenses(person.getJurisdiction())
        ? group
        : new Group(
            group.key(),
            group.entries().stream().filter(entry -> !entry.equals(OWN_RESULTS)).toList());
  }

  public List<Group> getGroups() {
    return groups;
  }

  /** Whether the reader is on the entry's page. */
  public boolean current(Entry entry) {
    return entry.equals(current);
  }

  /** How many wait behind the entry; 0 when nothing is counted there. */
  public int number(Entry entry) {
    return waiting(entry).number();
  }

  /** Whether something behind the entry is past its day. */
  public boolean late(Entry entry) {
    return waiting(entry).late();
  }

  /** Where a person begins the day: the first entry of the first role held. */
  public String getStart() {
    return groups.isEmpty() ? NO_POSITION : groups.get(0).entries().get(0).path();
  }

  private NavigationCounts.Waiting waiting(Entry entry) {
    var nothing = new NavigationCounts.Waiting(0, false);
    return entry.counter() == null
        ? nothing
        : counts.byCounter().getOrDefault(entry.counter(), nothing);
  }

  private static boolean leadsTo(Entry entry, Address here) {
    var parts = entry.path().split("\\?", 2);
    var target = Address.of(parts[0], parts.length > 1 ? parts[1] : null);
    return target.path().equals(here.path())
        && here.parameters().entrySet().containsAll(target.parameters().entrySet());
  }

  /** Every path the navigation leads to, whoever sees it. */
  static List<Entry> all() {
    return BY_ROLE.values().stream()
        .flatMap(List::stream)
        .flatMap(group -> group.entries().stream())
        .distinct()
        .toList();
  }

  private static Group group(String key, Entry... entries) {
    return new Group(key, List.of(entries));
  }

  private static Entry counted(String key, String icon, String path, String counter) {
    return new Entry(key, icon, path, counter, Set.of());
  }

  private static Entry entry(String key, String icon, String path) {
    return counted(key, icon, path, null);
  }
}

package org.rutba.decree;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rutba.register.RankPeriod;
import org.rutba.rules.board.Route;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.EffectivePeriod;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Origin;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.PeriodCount;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.law.Text;
import org.rutba.rules.pay.PaySchedule;
import org.rutba.rules.rank.RankLadder;

/** A teacher's rights in official dates, and a law of three ranks they are paid under. */
final class PayOfATeacher {
  static final OfficialCalendar PERSIAN = OfficialCalendar.named("persian");
  private static final LocalDate LONG_AGO = PERSIAN.parse("1390/01/01");

  private final List<PayRights> rights = new ArrayList<>();
  private String paidFrom = "1390/01/01";

  static LocalDate day(String official) {
    return PERSIAN.parse(official);
  }

  /** Rights whose sum, in points a month, holds from a day. */
  PayOfATeacher withRights(int sum, String from) {
    rights.add(
        new PayRights(day(from), new BigDecimal(sum), BigDecimal.ZERO, BigDecimal.ZERO, "order"));
    return this;
  }

  PayOfATeacher underALawThatPaysFrom(String first) {
    paidFrom = first;
    return this;
  }

  List<PayRights> rights() {
    return rights;
  }

  Regulation law() {
    var percentages = new LinkedHashMap<String, Parameter<BigDecimal>>();
    Map.of("morabbi", 55, "ostadyar", 65, "daneshyar", 75)
        .forEach((rank, percent) -> percentages.put(rank, stated(new BigDecimal(percent))));
    return new Regulation(
        "ir",
        "promotion",
        "teacher",
        LONG_AGO,
        "",
        new RegulationVersion(List.of(), 0, false, false),
        PERSIAN,
        new RankLadder(List.of()),
        List.of(),
        Map.of(),
        null,
        new PaySchedule(percentages, stated(day(paidFrom))),
        new Route(Map.of()),
        List.of(),
        Map.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        Map.of(),
        PeriodCount.in(PERSIAN));
  }

  private static <T> Parameter<T> stated(T value) {
    return new Parameter<>(
        "ir/law-1400#supplement",
        Text.of("en", "percentage"),
        value,
        Origin.STATED,
        false,
        null,
        new EffectivePeriod(LONG_AGO, null),
        null);
  }

  static RankPeriod held(String rank, String from, String to) {
    return new RankPeriod(
        rank, day(from), to == null ? null : day(to), "decree", Instant.EPOCH, false);
  }
}

package org.rutba.probe;

import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.BecomingEligibleLine;
import org.rutba.committee.Ballot;
import org.rutba.committee.CastVote;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.Lack;
import org.rutba.committee.ReturnMatter;
import org.rutba.decree.CorrectDecree;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DraftFilter;
import org.rutba.decree.IssueDecree;
import org.rutba.decree.RevokeDecree;
import org.rutba.decree.WaitingLine;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.demo.invented.Place;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.request.CaseService;
import org.rutba.request.RequestService;
import org.rutba.request.SubmitRequest;

/**
 * Cases in every state, played as the people whose acts they are, over the last thirty days. The
 * teachers of the demonstration's walk are left alone.
 */
@Dependent
public class CasesOfTheDemonstration {
  /** How far a case is taken. */
  private enum Fate {
    DRAFT,
    SUBMITTED,
    VOTING,
    RETURNED,
    REFUSED,
    WITHDRAWN,
    GRANTED,
    ISSUED,
    CORRECTED,
    REVOKED
  }

  private static final Set<String> LEFT_ALONE =
      Set.of(
          InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
          InventedMinistry.ELIGIBLE_FOR_DANESHYAR,
          InventedMinistry.LACKING_FOR_DANESHYAR,
          InventedMinistry.MEAN_TOO_LOW);
  private static final String ENDORSEMENT =
      "پرونده را بررسی کردم و ارتقای رتبه ایشان را تأیید می‌کنم.";
  private static final String REASON = "مستندات پرونده بررسی شد.";
  private static final String COUNTY = "county";
  private static final String PROVINCE = "province";
  private static final int CASES_OF_A_SCHOOL = 3;

  @EJB private AssessmentService assessments;
  @EJB private RequestService requests;
  @EJB private CaseService cases;
  @EJB private CommitteeService committees;
  @EJB private DecreeService decrees;
  @Inject private TimeSource time;

  private final Map<Fate, Integer> played = new EnumMap<>(Fate.class);

  /** Plays the cases of one school. */
  String play(InventedMinistry ministry, OfficesOfTheDemonstration offices, int school)
      throws Exception {
    var today = time.today();
    var place = ministry.places().stream().filter(Place::school).toList().get(school);
    int count = school * CASES_OF_A_SCHOOL;
    try {
      time.setTo(today.minusDays(31));
      for (var line : eligible(place)) {
        var fate = Fate.values()[count++ % Fate.values().length];
        time.setTo(today.minusDays(30 - count % 20));
        play(line, fate, place, province(ministry, place), offices);
        played.merge(fate, 1, Integer::sum);
      }
    } finally {
      time.release();
    }
    return played.toString();
  }

  private List<BecomingEligibleLine> eligible(Place school) throws Exception {
    return ActingAs.person(
        OfficesOfTheDemonstration.leader(school.code()),
        SCHOOL_LEADER,
        () ->
            assessments.outlook().within(0).stream()
                .filter(line -> !LEFT_ALONE.contains(line.personnelNumber()))
                .limit(CASES_OF_A_SCHOOL)
                .toList());
  }

  private void play(
      BecomingEligibleLine line,
      Fate fate,
      Place school,
      String province,
      OfficesOfTheDemonstration offices)
      throws Exception {
    var leader = OfficesOfTheDemonstration.leader(school.code());
    var number =
        ActingAs.person(
            leader, SCHOOL_LEADER, () -> requests.start(line.teacherId(), line.target()));
    if (fate == Fate.DRAFT) {
      return;
    }
    ActingAs.person(leader, SCHOOL_LEADER, () -> submit(number));
    var board = offices.board(school.parent(), COUNTY);
    switch (fate) {
      case SUBMITTED -> {}
      case VOTING -> vote(number, board.subList(3, 6), Ballot.FOR);
      case RETURNED ->
          ActingAs.person(
              offices.secretary(school.parent(), COUNTY),
              BOARD_SECRETARY,
              () -> {
                committees.returnForInformation(
                    new ReturnMatter(
                        number,
                        List.of(
                            new ReturnMatter.Asked(
                                Lack.APPRAISAL_MISSING,
                                "فرم ارزشیابی سال گذشته را با امضا بفرستید."),
                            new ReturnMatter.Asked(
                                Lack.EVIDENCE_UNREADABLE,
                                "تصویر گواهی کارگاه آموزشی خوانا نیست."))));
                return null;
              });
      case REFUSED -> vote(number, board, Ballot.AGAINST);
      case WITHDRAWN ->
          ActingAs.person(
              leader,
              SCHOOL_LEADER,
              () -> {
                requests.withdraw(number, "به درخواست معلم");
                return null;
              });
      default -> {
        vote(number, board, Ballot.FOR);
        if (line.target().equals("daneshyar") || line.target().equals("ostad")) {
          vote(number, offices.board(province, PROVINCE), Ballot.FOR);
        }
        if (fate != Fate.GRANTED && !line.target().equals("ostad")) {
          issue(number, fate, OfficesOfTheDemonstration.officer(province));
        }
      }
    }
  }

  private String submit(String number) {
    var draft = cases.draft(number);
    return requests.submit(
        new SubmitRequest(number, draft.version(), ENDORSEMENT, "demonstration-" + number));
  }

  /** Votes in turn until the matter is decided; who is recused is passed over. */
  private void vote(String number, List<String> members, Ballot ballot) throws Exception {
    for (var member : members) {
      boolean secretary = member.contains("secretary");
      boolean decided =
          ActingAs.person(
              member,
              secretary ? BOARD_SECRETARY : BOARD_MEMBER,
              () -> committees.castVote(new CastVote(number, ballot, REASON)));
      if (decided) {
        return;
      }
    }
  }

  private void issue(String number, Fate fate, String officer) throws Exception {
    ActingAs.person(
        officer,
        HR_OFFICER,
        () -> {
          var issued = decrees.issue(List.of(waiting(number))).get(0);
          if (fate == Fate.CORRECTED) {
            var day = decrees.decree(issued.number()).line().effectiveOn().minusDays(3);
            decrees.correct(
                new CorrectDecree(issued.number(), day, "روز اجرا در حکم نخست اشتباه بود."));
            decrees.issue(List.of(waiting(number)));
          } else if (fate == Fate.REVOKED) {
            decrees.revoke(new RevokeDecree(issued.number(), "مدرک تحصیلی ارائه‌شده تأیید نشد."));
          }
          return null;
        });
  }

  private IssueDecree waiting(String number) {
    return lines().stream()
        .filter(line -> line.request().equals(number))
        .map(line -> new IssueDecree(line.draftId(), line.version()))
        .findFirst()
        .orElseThrow();
  }

  private List<WaitingLine> lines() {
    return new ArrayList<>(decrees.waiting(DraftFilter.ALL, Page.first(Page.LARGEST)).lines());
  }

  private static String province(InventedMinistry ministry, Place school) {
    return ministry.places().stream()
        .filter(place -> place.code().equals(school.parent()))
        .findFirst()
        .orElseThrow()
        .parent();
  }
}

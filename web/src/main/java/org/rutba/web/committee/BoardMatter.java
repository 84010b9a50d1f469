package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.MatterLine;
import org.rutba.committee.MatterSheet;
import org.rutba.committee.MatterSheet.Member;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.dossier.evidence.EvidenceSheet;
import org.rutba.platform.OutsideScope;
import org.rutba.request.CaseService;
import org.rutba.request.CaseSheet;
import org.rutba.rules.judgement.Finding;
import org.rutba.web.common.Asked;

/** The case before a board and the board's part in it, as the acting member sees them. */
@Named
@RequestScoped
public class BoardMatter {

  @EJB private CommitteeService committees;
  @EJB private CaseService cases;
  @EJB private EvidenceService evidence;
  @Inject private Asked asked;

  private MatterSheet sheet;
  private CaseSheet file;
  private EvidenceSheet piece;

  public String getNumber() {
    var number = asked.text("number");
    if (number == null) {
      throw new OutsideScope("request", "");
    }
    return number;
  }

  public MatterSheet getSheet() {
    if (sheet == null) {
      sheet = committees.matterSheet(getNumber());
    }
    return sheet;
  }

  public MatterLine getMatter() {
    return getSheet().matter();
  }

  /** Whether the board votes on points for an item. */
  public boolean isPoints() {
    return getSheet().points() != null;
  }

  /** The item whose points are voted on. */
  public EvidenceSheet getPiece() {
    if (piece == null) {
      piece = evidence.sheet(getNumber());
    }
    return piece;
  }

  /** The board's page of the matter. */
  public String getAddress() {
    return "/committee/" + (isPoints() ? "points" : "case");
  }

  public CaseSheet getFile() {
    if (file == null) {
      file = cases.caseSheet(getNumber());
    }
    return file;
  }

  /** What was read is stale once something is done: it is read again when it is shown. */
  void forget() {
    sheet = null;
    file = null;
    piece = null;
  }

  /** The day the rank would hold from if it were granted today; null once the board is through. */
  public LocalDate getEffectiveDay() {
    return getMatter().open() ? cases.effectiveDayIfGranted(getNumber()) : null;
  }

  /** The finding on the time in the rank below; null where the law asks none. */
  public Finding getTimeInRank() {
    return getFile().judgement().findings().stream()
        .filter(finding -> "years-in-rank".equals(finding.kind()))
        .findFirst()
        .orElse(null);
  }

  /** The seats whose holders do not vote on this matter. */
  public List<Member> getRecused() {
    return getSheet().members().stream()
        .filter(member -> "recused".equals(member.state()))
        .toList();
  }

  /** The reasons the matter was closed with, each once; only of a closed one. */
  public String getReasons() {
    return getMatter().outcomeReason().lines().distinct().collect(Collectors.joining("\n"));
  }

  /** The actor's own seat; null for one who has none. */
  public Member getSelf() {
    return getSheet().members().stream().filter(Member::self).findFirst().orElse(null);
  }

  /** Whether a further board decides after this one has granted. */
  public boolean isFurtherBoard() {
    return getMatter().stage() < getFile().boards().size();
  }

  /** Level of the board after this one; only where there is one. */
  public String getNextLevel() {
    return getFile().boards().get(getMatter().stage());
  }
}

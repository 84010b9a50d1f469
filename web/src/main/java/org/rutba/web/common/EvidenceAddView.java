package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rutba.dossier.evidence.AddEvidence;
import org.rutba.dossier.evidence.AttachFile;
import org.rutba.dossier.evidence.EvidenceIncomplete;
import org.rutba.dossier.evidence.EvidenceKind;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.platform.Refusal;
import org.rutba.rules.scoring.Indicator;
import org.rutba.rules.scoring.ItemTerms;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;

/** Bringing a piece of evidence: its kind first, then what that kind asks for, and a file. */
@Named
@RequestScoped
public class EvidenceAddView {
  private static final List<String> WORKS = List.of("article", "book");
  private static final Set<EvidenceKind> AMOUNTS =
      EnumSet.of(EvidenceKind.COURSE, EvidenceKind.CERTIFICATE, EvidenceKind.POINT);

  @EJB private EvidenceService evidence;
  @Inject private RecordHead record;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Messages words;
  @Inject private HttpServletRequest request;

  private EvidenceKind kind;
  private List<Indicator> table;
  private LocalDate day;
  private LocalDate lastDay;
  private Part file;

  @PostConstruct
  void choose() {
    kind =
        Arrays.stream(EvidenceKind.values())
            .filter(one -> one.code().equals(asked.text("kind")))
            .findFirst()
            .orElse(EvidenceKind.ARTICLE);
  }

  public String getKind() {
    return kind.code();
  }

  public List<String> getKinds() {
    return Arrays.stream(EvidenceKind.values()).map(EvidenceKind::code).toList();
  }

  /** The items of the points table that are brought as such; works have a kind of their own. */
  public List<String> getIndicators() {
    return table().stream().map(Indicator::code).filter(code -> !WORKS.contains(code)).toList();
  }

  private List<Indicator> table() {
    if (table == null) {
      table = evidence.indicators(record.getTeacher().id());
    }
    return table;
  }

  /** The indicator the piece is to count under; null while none is chosen. */
  public String getIndicator() {
    if (kind != EvidenceKind.POINT) {
      return kind.code();
    }
    var chosen = asked.text("indicator");
    return getIndicators().contains(chosen) ? chosen : null;
  }

  /** Whether enough is chosen to know what to ask. */
  public boolean isChosen() {
    return getIndicator() != null;
  }

  /** What the law asks of such items; null where it asks nothing. */
  public ItemTerms getTerms() {
    return table().stream()
        .filter(indicator -> indicator.code().equals(getIndicator()))
        .map(Indicator::terms)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether it matters which printing it is. */
  public boolean isPrintings() {
    return kind == EvidenceKind.BOOK || (getTerms() != null && getTerms().laterPrinting() != null);
  }

  /** Whether an amount is asked; points that a board sets are not. */
  public boolean isAmount() {
    return AMOUNTS.contains(kind) && (getTerms() == null || !getTerms().setByBoard());
  }

  /** Whether a subject was ticked on a form sent. */
  public boolean ticked(String subject) {
    return subjects().contains(subject);
  }

  /** Brings the piece and its file; where the file is refused the piece stays, and says so. */
  public String add() throws IOException {
    String number;
    try {
      number = evidence.add(typed());
    } catch (EvidenceIncomplete missing) {
      problems.addAt(field(missing.arguments()[0].toString()), missing);
      return null;
    }
    if (file != null && file.getSize() >= 0 && file.getSubmittedFileName() != null) {
      try {
        evidence.attach(
            new AttachFile(
                number, file.getSubmittedFileName(), file.getInputStream().readAllBytes()));
      } catch (Refusal refusal) {
        problems.done("evidence.added.without-file", number);
        problems.add(refusal);
        return EvidenceItemView.here(number);
      }
    }
    problems.done("evidence.added", number);
    return EvidenceItemView.here(number);
  }

  /** The field a part of a piece is typed into. */
  private static String field(String part) {
    return switch (part) {
      case "specialised" -> "sort-specialised";
      case "day", "expiry" -> "piece:" + (part.equals("day") ? "day" : "expires");
      default -> part;
    };
  }

  private AddEvidence typed() {
    return new AddEvidence(
        record.getTeacher().id(),
        kind,
        getIndicator(),
        asked.text("title"),
        asked.text("venue"),
        day,
        isAmount() || kind != EvidenceKind.POINT ? figure("quantity") : BigDecimal.ONE,
        asked.text("degree"),
        sort(),
        subjects(),
        ItemFields.typed(asked),
        lastDay);
  }

  /** Whether the hours of a course are specialised; null while nothing is said. */
  private Boolean sort() {
    var sort = asked.text("sort");
    return sort == null ? null : Boolean.valueOf(sort.equals("specialised"));
  }

  private List<String> subjects() {
    var ticked = request.getParameterValues("subjects");
    return ticked == null ? List.of() : List.of(ticked);
  }

  private BigDecimal figure(String name) {
    return Figure.of(asked.text(name));
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** How the last day is read: {@code inclusive} or {@code exclusive}. */
  public String getReading() {
    return evidence.lastDay().code();
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** The largest file taken, for the hint. */
  public String getLimit() {
    return words.of("evidence.file.hint", Long.getLong("rutba.evidence.max-megabytes", 10L));
  }
}

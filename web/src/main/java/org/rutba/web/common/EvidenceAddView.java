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
import java.util.List;
import java.util.Optional;
import org.rutba.dossier.evidence.AddEvidence;
import org.rutba.dossier.evidence.AttachFile;
import org.rutba.dossier.evidence.EvidenceKind;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.platform.Refusal;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Problems;

/** Bringing a piece of evidence: its kind first, then what that kind asks for, and a file. */
@Named
@RequestScoped
public class EvidenceAddView {
  @EJB private EvidenceService evidence;
  @Inject private RecordHead record;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Messages words;
  @Inject private HttpServletRequest request;

  private EvidenceKind kind;
  private LocalDate day;
  private LocalDate expiresOn;
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
    return evidence.indicators(record.getTeacher().id()).stream()
        .filter(code -> !code.equals("article") && !code.equals("book"))
        .toList();
  }

  /** Whether a subject was ticked on a form sent. */
  public boolean ticked(String subject) {
    return subjects().contains(subject);
  }

  /** Brings the piece and its file; where the file is refused the piece stays, and says so. */
  public String add() throws IOException {
    var number = evidence.add(typed());
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

  private AddEvidence typed() {
    return new AddEvidence(
        record.getTeacher().id(),
        kind,
        asked.text("indicator"),
        asked.text("title"),
        asked.text("venue"),
        day,
        figure("quantity"),
        asked.text("degree"),
        asked.yes("specialised"),
        subjects(),
        Optional.ofNullable(figure("printing")).map(BigDecimal::intValue).orElse(1),
        expiresOn);
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

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
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

package org.rutba.web.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.DossierService;
import org.rutba.platform.OutsideScope;
import org.rutba.request.DraftSheet;
import org.rutba.request.RequestService;
import org.rutba.request.Section;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** One section of a draft: what the law asks, what the register holds, and the leader's mark. */
@Named
@RequestScoped
public class SectionView {

  @EJB private DossierService dossiers;
  @EJB private RequestService requests;
  @Inject private OpenDraft draft;
  @Inject private RegisterFacts facts;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private List<RegisterFacts.Fact> lines;

  /** Leads on when the request is no draft any more. */
  public void open() {
    draft.sheet();
  }

  public DraftSheet getSheet() {
    return draft.sheet();
  }

  public Section getSection() {
    var code = asked.text("section");
    return draft.sheet() == null
        ? null
        : draft.sheet().sections().stream()
            .filter(section -> section.part().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new OutsideScope("section", code));
  }

  public boolean isIdentity() {
    return getSection() != null && getSection().part() == Section.Part.IDENTITY;
  }

  /** What the dossier holds; the dossier is opened once a page, for that is written down. */
  public List<RegisterFacts.Fact> getFacts() {
    if (lines == null) {
      lines =
          getSection() == null || isIdentity()
              ? List.of()
              : facts.of(
                  getSection().part(), dossiers.dossier(getSheet().teacher().id()).evidence());
    }
    return lines;
  }

  public boolean isChecked() {
    return getSection() != null
        && DraftText.of(getSheet().typed()).checked().contains(getSection().part().code());
  }

  /** Keeps that the leader has looked this section through, and returns to the tasks. */
  public String check() {
    var sheet = getSheet();
    var marked = DraftText.of(sheet.typed()).marking(getSection().part().code());
    requests.saveDraft(sheet.number(), sheet.version(), marked.json());
    problems.done("school.section.checked");
    return "/school/request?faces-redirect=true&number=" + sheet.number();
  }
}

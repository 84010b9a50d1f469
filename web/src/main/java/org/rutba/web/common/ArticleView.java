package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.assessment.AffectedList;
import org.rutba.assessment.AssessmentService;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.regulation.ArticleSheet;
import org.rutba.regulation.LawService;
import org.rutba.regulation.NoSuchArticle;
import org.rutba.web.ui.SignedIn;

/** One article: its words, what is taken from it over time, and whom it affects. */
@Named
@RequestScoped
public class ArticleView {

  private static final int SIZE = 20;
  private static final List<String> MAY_SEE_WHOM =
      List.of(
          Roles.SCHOOL_LEADER,
          Roles.BOARD_SECRETARY,
          Roles.HR_OFFICER,
          Roles.MINISTER,
          Roles.REGULATION_OFFICER,
          Roles.AUDITOR);

  @EJB private LawService law;
  @EJB private AssessmentService assessments;
  @Inject private SignedIn person;
  @Inject private Asked asked;

  private ArticleSheet sheet;
  private AffectedList affected;

  @PostConstruct
  void read() {
    var pack = asked.text("pack");
    var number = asked.text("article");
    if (pack == null || number == null) {
      throw new NoSuchArticle(number == null ? "" : number, pack == null ? "" : pack);
    }
    sheet = law.article(pack, number);
  }

  public ArticleSheet getSheet() {
    return sheet;
  }

  /** Whether the reader has a scope in which to count whom the article affects. */
  public boolean isCounted() {
    return MAY_SEE_WHOM.stream().anyMatch(person::holds);
  }

  /** A judgement is opened by those who decide on teachers, not by those who keep the law. */
  public boolean isOpened() {
    return MAY_SEE_WHOM.stream()
        .anyMatch(role -> !role.equals(Roles.REGULATION_OFFICER) && person.holds(role));
  }

  /** Teachers in the reader's scope whose latest judgement cites the article, a page of them. */
  public AffectedList getAffected() {
    if (affected == null) {
      Page page = asked.page(SIZE);
      affected = assessments.affected(sheet.pack().name(), sheet.article().number(), page);
    }
    return affected;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}

package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.identity.AccountService;
import org.rutba.identity.PersonLine;
import org.rutba.people.Comparison;
import org.rutba.people.DuplicateService;
import org.rutba.people.PersonSheet;
import org.rutba.people.TellApart;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** Any two people side by side: chosen one after the other, then merged or told apart. */
@Named
@RequestScoped
public class DuplicateView {

  private static final int MOST = 20;
  private static final List<String> FACTS =
      List.of(
          "name",
          "latin",
          "national",
          "personnel",
          "sex",
          "birth",
          "unit",
          "post",
          "subject",
          "hired",
          "retired",
          "ranks",
          "accounts",
          "posts");

  @EJB private DuplicateService duplicates;
  @EJB private AccountService accounts;
  @Inject private PeopleWords people;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private PersonSheet first;
  private Comparison pair;
  private List<PersonLine> found = List.of();
  private String reason;

  @PostConstruct
  void read() {
    long one = asked.number("one");
    long other = asked.number("other");
    if (one != 0 && other != 0) {
      pair = duplicates.compare(one, other);
      return;
    }
    if (one != 0) {
      first = duplicates.person(one);
    }
    if (isSearched()) {
      found =
          accounts.persons(asked.text("q"), Page.first(MOST)).stream()
              .filter(line -> line.id() != one)
              .toList();
    }
  }

  /** The two are two people of one name. */
  public String tellApart() {
    duplicates.tellApart(
        new TellApart(pair.one().person().id(), pair.other().person().id(), reason));
    problems.done(
        "people.told-apart",
        people.named(pair.one().person()),
        people.named(pair.other().person()));
    return "/admin/duplicates?faces-redirect=true";
  }

  /** Whoever was chosen first; null while nobody is. */
  public PersonSheet getFirst() {
    return first;
  }

  /** The two; null while one is still to be chosen. */
  public Comparison getPair() {
    return pair;
  }

  /** What is recorded of either. */
  public List<String> getFacts() {
    return FACTS.stream()
        .filter(fact -> !same(fact) || !people.fact(pair.one(), fact).equals(PeopleWords.NONE))
        .toList();
  }

  public boolean same(String fact) {
    return people.fact(pair.one(), fact).equals(people.fact(pair.other(), fact));
  }

  public boolean isSearched() {
    return asked.text("q") != null && asked.text("q").length() > 1;
  }

  public List<PersonLine> getFound() {
    return found;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.rutba.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.rutba.people.PersonId;
import org.rutba.people.PersonSheet;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** What is recorded of people, in words to be read side by side. */
@Named
@RequestScoped
public class PeopleWords {
  static final String NONE = "—";

  @Inject private Names names;
  @Inject private Format format;
  @Inject private Messages words;
  @Inject private Findings findings;

  public String name(PersonId person) {
    return names.of(person.name(), person.nameLatin());
  }

  public String unit(PersonId person) {
    return person.unit() == null ? NONE : names.of(person.unit(), person.unitLatin());
  }

  /** The number a person is called by: of the personnel office, or else of the nation. */
  public String number(PersonId person) {
    var number =
        person.personnelNumber() == null ? person.nationalCode() : person.personnelNumber();
    return number == null ? NONE : format.digits(number);
  }

  /** A name with the number that tells it from its like. */
  public String named(PersonId person) {
    return name(person) + " (" + number(person) + ")";
  }

  /** One of the facts {@code people.fact.…}, as it is read; a dash where nothing is recorded. */
  public String fact(PersonSheet sheet, String fact) {
    var person = sheet.person();
    var text =
        switch (fact) {
          case "name" -> person.name();
          case "latin" -> person.nameLatin();
          case "national" -> digits(person.nationalCode());
          case "personnel" -> digits(person.personnelNumber());
          case "sex" -> sheet.sex() == null ? null : words.get("people.sex." + sheet.sex());
          case "birth" -> sheet.birthDate() == null ? null : format.date(sheet.birthDate());
          case "unit" -> unit(person);
          case "post" -> sheet.postTitle();
          case "subject" -> sheet.subject();
          case "hired" -> sheet.hiredOn() == null ? null : format.date(sheet.hiredOn());
          case "retired" -> sheet.retiredOn() == null ? null : format.date(sheet.retiredOn());
          case "ranks" -> ranks(sheet);
          case "accounts" -> String.join(words.get("common.list.join"), sheet.usernames());
          case "posts" -> posts(sheet);
          default -> throw new IllegalArgumentException(fact);
        };
    return text == null || text.isBlank() ? NONE : text;
  }

  private String digits(String number) {
    return number == null ? null : format.digits(number);
  }

  private String ranks(PersonSheet sheet) {
    return sheet.ranks().stream()
        .map(held -> findings.rank(held.rank()) + " (" + format.date(held.from()) + ")")
        .collect(Collectors.joining(words.get("common.list.join")));
  }

  private String posts(PersonSheet sheet) {
    return sheet.posts().stream()
        .map(
            post ->
                names.of(post.title(), post.titleLatin())
                    + " ("
                    + names.of(post.unit(), post.unitLatin())
                    + ")")
        .collect(Collectors.joining(words.get("common.list.join")));
  }
}

package org.rutba.decree.book;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.register.UnitHead;

/** The registers of decrees within the actor's scope. */
@Stateless
@DenyAll
public class BookService {
  @Inject BookRepository books;
  @Inject BookPaper paper;
  @Inject Provider<Actor> actor;

  /** Units that have issued decrees. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public List<UnitHead> issuers() {
    return books.issuers(actor.get());
  }

  /** Official years in which a unit issued decrees, the latest first. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public List<Integer> years(long unitId) {
    return books.years(books.unit(unitId, actor.get()).id());
  }

  /** A page of the register of a unit and official year, its numbers looked over whole. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public BookSheet book(long unitId, int year, BookFilter filter, Page page) {
    return books.sheet(books.unit(unitId, actor.get()), year, filter, page);
  }

  /** The whole register of a unit and year, to be printed and stamped: a PDF. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public byte[] pdf(long unitId, int year) {
    return paper.pdf(books.unit(unitId, actor.get()), year);
  }

  /** Every entry the filter leaves, for print and file. */
  @RolesAllowed({HR_OFFICER, AUDITOR, MINISTER})
  public List<BookEntry> entries(long unitId, int year, BookFilter filter) {
    return books.entries(books.unit(unitId, actor.get()).id(), year, filter);
  }
}

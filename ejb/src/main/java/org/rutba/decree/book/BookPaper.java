package org.rutba.decree.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rutba.decree.DecreeWording;
import org.rutba.document.DecreeRegisterPaper;
import org.rutba.document.DecreeRegisterPdf;
import org.rutba.document.RankDecreePaper;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitHead;
import org.rutba.register.UnitRepository;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.rank.RankLadder;

/** The whole register of a unit and year, in the official words of its jurisdiction. */
@ApplicationScoped
class BookPaper {
  private static final String ROOT = "ministry";
  private static final String ACT = "promotion";
  private static final String POPULATION = "teacher";

  @Inject BookRepository books;
  @Inject UnitRepository units;
  @Inject RegulationRepository regulations;
  @Inject TimeSource time;

  byte[] pdf(UnitHead unit, int year) {
    return DecreeRegisterPdf.of(paper(unit, year), time.now(), time.today());
  }

  DecreeRegisterPaper paper(UnitHead unit, int year) {
    var sheet = books.sheet(unit, year, BookFilter.ALL, Page.first(1));
    var words = DecreeWording.ofJurisdiction(unit.jurisdiction());
    var today = time.today();
    var ladder = ladder(unit, today);
    return new DecreeRegisterPaper(
        words.language(),
        new RankDecreePaper.Issuer(units.ancestor(unit.id(), ROOT).name(), unit.name()),
        year,
        sheet.last(),
        sheet.gaps(),
        books.entries(unit.id(), year, BookFilter.ALL).stream()
            .map(entry -> entry(entry, words, ladder))
            .toList(),
        today);
  }

  private RankLadder ladder(UnitHead unit, LocalDate day) {
    return regulations.inForce(unit.jurisdiction(), ACT, POPULATION, day, "").ladder();
  }

  private static DecreeRegisterPaper.Entry entry(
      BookEntry entry, DecreeWording words, RankLadder ladder) {
    return new DecreeRegisterPaper.Entry(
        entry.ordinal(),
        entry.number(),
        words.order(entry.orderType()),
        entry.teacher(),
        entry.personnelNumber(),
        rank(entry.rankFrom(), words, ladder),
        rank(entry.rankTo(), words, ladder),
        entry.effectiveOn(),
        entry.issuedOn(),
        entry.status().code(),
        entry.laterNumber(),
        entry.servedOn(),
        entry.illustrative());
  }

  private static String rank(String code, DecreeWording words, RankLadder ladder) {
    return code == null ? null : words.of(ladder.rank(code).title());
  }
}

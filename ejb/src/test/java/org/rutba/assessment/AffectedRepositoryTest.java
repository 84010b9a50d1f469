package org.rutba.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.dossier.FactSheetJson;
import org.rutba.platform.Page;
import org.rutba.register.Ministry;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.FactSheet;

class AffectedRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

  private static FactSheet morabbiSince(LocalDate since) {
    var rank =
        Json.createObjectBuilder()
            .add("rank", "morabbi")
            .add("from", since.toString())
            .add("evidence", "decree");
    return FactSheetJson.read(
            Json.createObjectBuilder()
                .add("population", "teacher")
                .add("ranks", Json.createArrayBuilder().add(rank))
                .build())
        .facts();
  }

  @Test
  void an_article_affects_those_whose_latest_judgement_cites_it_within_the_readers_scope() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              long county = ministry.county("A");
              long school = ministry.school(county, "A1");
              long elsewhere = ministry.school(ministry.county("B"), "B1");
              long wanting = ministry.teacher(school, "1001", "نیلوفر", "سهیلیان");
              long meeting = ministry.teacher(school, "1002", "لیلا", "خسروی");
              long outside = ministry.teacher(elsewhere, "1003", "زهرا", "بهشتی‌پور");
              var law =
                  Regulations.ofClasspath()
                      .inForce("ir", "promotion", "teacher", DAY, "", List.of(), false);
              KeptJudgements.keep(
                  em, wanting, law, morabbiSince(LocalDate.of(2024, 3, 20)), "ostadyar", DAY);
              KeptJudgements.keep(
                  em, meeting, law, morabbiSince(LocalDate.of(2024, 3, 20)), "ostadyar", DAY);
              KeptJudgements.keep(
                  em, meeting, law, morabbiSince(LocalDate.of(2016, 3, 20)), "ostadyar", DAY);
              KeptJudgements.keep(
                  em, outside, law, morabbiSince(LocalDate.of(2024, 3, 20)), "ostadyar", DAY);
              var affected = new AffectedRepository();
              affected.em = em;

              var ofCounty =
                  affected.affected(
                      "ir/law-1400", "5", Page.first(20), ministry.officer(county), DAY);

              assertThat(ofCounty.count()).isEqualTo(2);
              assertThat(ofCounty.wanting()).isEqualTo(1);
              assertThat(ofCounty.lines())
                  .extracting(AffectedLine::personnelNumber)
                  .containsExactly("1001", "1002");
              assertThat(
                      affected
                          .affected(
                              "ir/law-1400", "5-3", Page.first(20), ministry.officer(county), DAY)
                          .count())
                  .isZero();
              assertThat(
                      affected
                          .affected(
                              "ir/law-1400",
                              "5",
                              Page.first(20),
                              ministry.officer(ministry.province()),
                              DAY)
                          .count())
                  .isEqualTo(3);
            });
  }
}

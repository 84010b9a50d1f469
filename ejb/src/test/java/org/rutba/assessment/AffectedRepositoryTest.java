package org.rutba.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.dossier.FactSheetJson;
import org.rutba.platform.Page;
import org.rutba.platform.Row;
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

  @Test
  void among_many_judgements_those_that_cite_an_article_come_from_the_index() {
    RealDatabase.get()
        .trying(
            em -> {
              var ministry = new Ministry(em);
              long school = ministry.school(ministry.county("A"), "A1");
              em.createNativeQuery(
                      """
                      WITH persons AS (INSERT INTO person (jurisdiction, given_name, family_name)
                        SELECT 'ir', 'معلم', 'شماره ' || n FROM generate_series(1, 2000) n RETURNING id),
                      teachers AS (INSERT INTO teacher (person_id, personnel_number, jurisdiction,
                          unit_id, post_title, population, birth_date, hired_on, search)
                        SELECT id, 'T' || id, 'ir', :school, 'آموزگار', 'teacher', '1980-05-05',
                          '2003-09-23', '' FROM persons RETURNING id),
                      sealed AS (INSERT INTO sealed_dossier (teacher_id, sha256, facts, sealed_at)
                        SELECT id, 'digest', '{}', now() FROM teachers RETURNING id, teacher_id)
                      INSERT INTO judgement (teacher_id, sealed_dossier_id, target, judged_on, verdict,
                        jurisdiction, act, population, region, pack_digests, confirmation_revision,
                        overlay, content, judged_at)
                      SELECT sealed.teacher_id, sealed.id, 'ostadyar', '2025-11-22', 'not-eligible', 'ir',
                        'promotion', 'teacher', '', '', 0, false,
                        format('{"findings": [{"status": "%s", "citation":'
                          ' {"instrument": "ir/law-1400", "article": "%s"}}]}',
                          CASE WHEN n = 30 THEN 'not-met' ELSE 'met' END, (sealed.id + n) % 400),
                        timestamptz '2025-01-01' + make_interval(mins => n)
                      FROM sealed, generate_series(1, 30) n
                      """)
                  .setParameter("school", school)
                  .executeUpdate();
              em.createNativeQuery("ANALYZE judgement, teacher, person, unit").executeUpdate();

              var plan =
                  String.join(
                      "\n",
                      Row.list(
                          em,
                          "EXPLAIN " + AffectedRepository.COUNTS,
                          Map.of(
                              "cited",
                              "ir/law-1400 0",
                              "wanting",
                              "not-met ir/law-1400 0",
                              "scope",
                              ministry.path(ministry.province()) + "%",
                              "today",
                              DAY),
                          row -> row.text("QUERY PLAN")));

              assertThat(plan)
                  .contains("Index Scan on judgement_cites")
                  .doesNotContain("Seq Scan on judgement");
              var affected = new AffectedRepository();
              affected.em = em;
              var officer = ministry.officer(ministry.province());
              assertThat(affected.affected("ir/law-1400", "0", Page.first(20), officer, DAY))
                  .extracting(AffectedList::count, AffectedList::wanting)
                  .containsExactly(5, 5);
            });
  }
}

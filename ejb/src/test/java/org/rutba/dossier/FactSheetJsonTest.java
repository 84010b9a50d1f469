package org.rutba.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rutba.rules.Teachers;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Particulars;
import org.rutba.rules.facts.PointItem;

class FactSheetJsonTest {

  private static List<FactSheetError> errors(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return FactSheetJson.read(reader.readObject()).errors();
    }
  }

  @Property(tries = 200)
  void what_is_written_is_read_back_with_the_same_digest(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var facts = Teachers.teacher(seed);
    var read = FactSheetJson.read(FactSheetJson.write(facts));
    assertThat(FactSheetJson.write(read)).isEqualTo(FactSheetJson.write(facts));
    assertThat(FactSheetJson.digest(read)).isEqualTo(FactSheetJson.digest(facts));
    assertThat(read.ranks()).isEqualTo(facts.ranks());
    assertThat(read.service()).isEqualTo(facts.service());
    assertThat(read.publications()).containsExactlyInAnyOrderElementsOf(facts.publications());
    assertThat(read.elite()).isEqualTo(facts.elite());
    assertThat(read.certificate()).isEqualTo(facts.certificate());
  }

  @Test
  void the_digest_is_of_the_facts_and_not_of_their_order_or_trailing_zeros() {
    var day = LocalDate.of(2025, 1, 1);
    var items =
        new ArrayList<>(
            List.of(
                new PointItem("book", new BigDecimal("1.50"), day, "a"),
                new PointItem("talk", new BigDecimal("100"), day, "b")));
    var digest = FactSheetJson.digest(withPoints(items));
    Collections.reverse(items);
    assertThat(FactSheetJson.digest(withPoints(items))).isEqualTo(digest);
    items.set(1, new PointItem("book", new BigDecimal("1.5"), day, "a"));
    assertThat(FactSheetJson.digest(withPoints(items))).isEqualTo(digest);
    items.set(1, new PointItem("book", new BigDecimal("1.6"), day, "a"));
    assertThat(FactSheetJson.digest(withPoints(items))).isNotEqualTo(digest);
  }

  @Test
  void facts_sealed_before_particulars_were_kept_read_and_keep_their_digest() {
    var sealed =
        """
        {"population":"teacher","ranks":[],"service":[],"qualifications":[],"appraisals":[],\
        "courses":[],"publications":[{"day":"2021-01-01","kind":"book","subjects":["education"],\
        "approved":true,"evidence":"publication/1"}],"points":[{"day":"2021-01-01",\
        "indicator":"book","quantity":1,"evidence":"point/1"}],"pay":[],"rulings":[]}""";

    var facts = FactSheetJson.read(sealed);

    assertThat(FactSheetJson.write(facts)).isEqualTo(sealed);
    assertThat(facts.points().get(0).particulars()).isEqualTo(Particulars.NONE);
    assertThat(facts.publications().get(0).printing()).isEqualTo(1);
    assertThat(facts.hiring()).isNull();
    assertThat(facts.reevaluations()).isEmpty();
  }

  @Test
  void tests_licences_levels_and_the_career_are_written_and_read_back() {
    var sheet =
        """
        {"population":"teacher","ranks":[{"from":"2019-12-16","rank":"practitioner","level":1,\
        "step":4,"evidence":"decree"}],"service":[],"qualifications":[{"day":"2010-06-01",\
        "degree":"master","field":"physics","years":2,"educational":false,"study":"regular",\
        "sponsored":true,"appointed-on":true,"evidence":"degree"}],"appraisals":[{"year":1445,\
        "grade":"very-good","evidence":"a"},{"year":1446,"points":91,"grade":"excellent",\
        "evidence":"b"}],"courses":[{"day":"2024-01-01","hours":20,"specialised":true,\
        "direct":true,"evidence":"c"},{"day":"2024-02-01","hours":5,"specialised":false,\
        "excluded":"towards-degree","evidence":"d"}],"publications":[],"points":[],"pay":[],\
        "rulings":[],"specialty":"physics","exams":[{"day":"2023-01-01","test":"general",\
        "points":72,"evidence":"e"},{"day":"2023-01-02","test":"specialist",\
        "specialty":"physics","points":55.5,"evidence":"f"}],"licences":[{"from":"2024-06-01",\
        "to":"2029-01-01","level":"practitioner","evidence":"g"}],"old-scale":{"level":5,\
        "step":3,"salary":9000,"net":8700.5,"evidence":"h"},"credits":[{"day":"2019-12-16",\
        "time":"P10Y","used-for":"advanced","evidence":"i"}],"assignments":[{"from":\
        "2020-01-01","to":"2022-01-01","post":"deputy-principal","evidence":"j"}],\
        "departures":[{"day":"2015-01-01","reason":"illness","recovered-on":"2016-01-01",\
        "evidence":"k"}],"probation":{"from":"2019-12-16","passed-on":"2021-12-01",\
        "evidence":"l"},"needs":[{"from":"2024-01-01","to":"2024-12-31","rank":"practitioner",\
        "needed":true,"evidence":"m"}]}""";

    var facts = FactSheetJson.read(sheet);

    assertThat(FactSheetJson.write(facts)).isEqualTo(sheet);
    assertThat(facts.rankOn(LocalDate.of(2024, 1, 1)).step()).isEqualTo(4);
    assertThat(facts.appraisalOf(1445).points()).isNull();
    assertThat(facts.licensing().exams()).hasSize(2);
    assertThat(facts.career().credits().get(0).unspent()).isFalse();
    assertThat(facts.career().needOf("practitioner", LocalDate.of(2024, 12, 31)).needed()).isTrue();
    assertThat(facts.career().needOf("practitioner", LocalDate.of(2025, 1, 1))).isNull();
  }

  @Test
  void faults_of_tests_licences_and_the_career_are_told_with_their_place() {
    assertThat(
            errors(
                """
                {'population': 'teacher',
                 'ranks': [{'from': '2020-01-01', 'rank': 'teacher', 'level': 0}],
                 'appraisals': [{'year': 1445}],
                 'exams': [{'day': '2023-01-01', 'test': 'general', 'points': 101}],
                 'licences': [{'from': '2023-01-01', 'to': '2022-01-01', 'level': 'expert'}],
                 'credits': [{'day': '2019-12-16', 'time': 'ten years'},
                             {'day': '2019-12-16', 'time': 'P-1Y'}],
                 'departures': [{'day': '2015-01-01', 'reason': 'bored'}],
                 'old-scale': {'level': 5, 'salary': -1}}
                """))
        .extracting(FactSheetError::pointer, FactSheetError::messageKey)
        .containsExactlyInAnyOrder(
            tuple("/ranks/0/level", "fact-sheet.not-from-1"),
            tuple("/appraisals/0/points", "fact-sheet.required"),
            tuple("/exams/0/points", "fact-sheet.above-100"),
            tuple("/licences/0/to", "fact-sheet.ends-before-it-begins"),
            tuple("/credits/0/time", "fact-sheet.not-a-period"),
            tuple("/credits/1/time", "fact-sheet.negative"),
            tuple("/departures/0/reason", "fact-sheet.not-one-of"),
            tuple("/old-scale/salary", "fact-sheet.negative"));
  }

  @Test
  void particulars_that_cannot_be_are_named() {
    assertThat(
            errors(
                "{'population':'teacher','hiring':{'day':'2020-01-01','kind':'by-chance'},"
                    + "'points':[{'day':'2020-01-01','indicator':'book','quantity':1,"
                    + "'printing':0}],'publications':[{'day':'2020-01-01','kind':'book',"
                    + "'subjects':[],'approved':true,'authorship':'signed'}]}"))
        .extracting(FactSheetError::pointer, FactSheetError::messageKey)
        .containsExactlyInAnyOrder(
            tuple("/publications/0/authorship", "fact-sheet.not-one-of"),
            tuple("/points/0/printing", "fact-sheet.no-such-printing"),
            tuple("/hiring/kind", "fact-sheet.not-one-of"));
  }

  private static FactSheet withPoints(List<PointItem> items) {
    var none = FactSheet.empty("teacher");
    return none.but().points(items).build();
  }

  @Test
  void every_error_of_a_sheet_is_told_at_once_with_its_place() {
    assertThat(
            errors(
                """
                {'ranks': [{'rank': 'morabbi', 'from': '1399/07/01'}],
                 'service': [
                   {'from': '2020-01-01', 'to': '2019-01-01', 'full-time': true, 'teaching': true},
                   {'from': '2021-01-01', 'full-time': 'yes', 'teaching': true, 'areas': ['moon']}],
                 'points': [{'indicator': 'book', 'quantity': -1, 'day': '2020-02-30'}],
                 'appraisals': [{'year': 1400, 'points': 101}, {'year': 1400, 'points': 90}],
                 'salary': 1}
                """))
        .extracting(FactSheetError::pointer, FactSheetError::messageKey)
        .containsExactlyInAnyOrder(
            tuple("/salary", "fact-sheet.unknown-key"),
            tuple("/population", "fact-sheet.required"),
            tuple("/ranks/0/from", "fact-sheet.not-a-date"),
            tuple("/service/0/to", "fact-sheet.ends-before-it-begins"),
            tuple("/service/1/full-time", "fact-sheet.not-true-or-false"),
            tuple("/service/1/areas", "fact-sheet.not-one-of"),
            tuple("/service/1/from", "fact-sheet.overlaps"),
            tuple("/points/0/quantity", "fact-sheet.negative"),
            tuple("/points/0/day", "fact-sheet.not-a-date"),
            tuple("/appraisals/0/points", "fact-sheet.above-100"),
            tuple("/appraisals/1/year", "fact-sheet.stands-twice"));
  }

  @Test
  void a_sheet_with_nothing_but_a_population_is_a_sheet() {
    assertThat(errors("{'population': 'teacher'}")).isEmpty();
  }

  @Test
  void an_answer_of_another_shape_is_told_too() {
    assertThat(errors("{'population': 7, 'ranks': {}, 'service': [1], 'elite': []}"))
        .extracting(FactSheetError::pointer, FactSheetError::messageKey)
        .containsExactlyInAnyOrder(
            tuple("/population", "fact-sheet.not-text"),
            tuple("/ranks", "fact-sheet.not-a-list"),
            tuple("/service/0", "fact-sheet.not-an-object"),
            tuple("/elite", "fact-sheet.not-an-object"));
  }
}

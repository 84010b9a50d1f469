package org.rutba.web.api;

/** The examples the description of the interface shows. */
final class Examples {
  static final String ELIGIBILITY =
      """
      {
        "jurisdiction": "ir",
        "act": "promotion",
        "target": "ostadyar",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "ranks": [{"rank": "morabbi", "from": "2021-09-22", "evidence": "decree"}],
          "service": [{"from": "2010-09-23", "areas": [], "full-time": true, "teaching": true,
                       "evidence": "personnel file"}],
          "qualifications": [{"degree": "bachelor", "field": "mathematics", "day": "2010-06-30",
                              "evidence": "diploma"}],
          "appraisals": [{"year": 1404, "points": 91, "evidence": "form of 1404"}]
        }
      }
      """;
  static final String JUDGEMENT =
      """
      {
        "target": "ostadyar",
        "day": "2026-11-23",
        "verdict": "incomplete",
        "draft": false,
        "illustrative": true,
        "findings": [{
          "requirement": "years-in-rank/ostadyar",
          "status": "met",
          "needed": {"span": "P5Y"},
          "found": {"span": "P5Y2M1D"},
          "citation": {"instrument": "ir/law-1400", "article": "5"}
        }]
      }
      """;
  static final String SUPPLEMENT =
      """
      {
        "jurisdiction": "ir",
        "rank": "daneshyar",
        "day": "2026-11-23",
        "rights": [{"job-right": 5400, "incumbent-right": 3250, "job-supplement": 1350}]
      }
      """;
  static final String ARREARS =
      """
      {
        "jurisdiction": "ir",
        "rank": "ostadyar",
        "former-rank": "morabbi",
        "effective-day": "2026-09-22",
        "last-day": "2026-11-21",
        "rights": [{"from": "2024-03-20", "job-right": 5400, "incumbent-right": 3250,
                    "job-supplement": 1350}]
      }
      """;
  static final String SCORE =
      """
      {
        "jurisdiction": "ir",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "ranks": [{"rank": "morabbi", "from": "2021-09-22", "evidence": "decree"}],
          "courses": [{"hours": 32, "specialised": true, "day": "2024-05-01",
                       "evidence": "certificate"},
                      {"hours": 8, "specialised": false, "day": "2024-06-01",
                       "evidence": "certificate"}],
          "points": [{"indicator": "book", "quantity": 1, "day": "2024-02-01", "printing": 2,
                      "revised": true, "evidence": "preface"},
                     {"indicator": "talk", "quantity": 1, "day": "2024-03-01",
                      "foreign-speakers": 3, "foreign-countries": 2, "evidence": "programme"}]
        }
      }
      """;
  static final String PLACEMENT =
      """
      {
        "jurisdiction": "ir",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "service": [{"from": "2010-09-23", "areas": [], "full-time": true, "teaching": true,
                       "evidence": "personnel file"}]
        }
      }
      """;
  static final String REEVALUATION =
      """
      {
        "jurisdiction": "ir",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "ranks": [{"rank": "morabbi", "from": "2023-09-23", "evidence": "decree"}]
        }
      }
      """;
  static final String QUORUM =
      """
      {"jurisdiction": "ir", "level": "county", "members": 11, "in-favour": 7, "against": 2}
      """;
  static final String COMPOSITION =
      """
      {"jurisdiction": "ir", "level": "county", "deputies": 3}
      """;
  static final String VERIFICATION =
      """
      {
        "state": "valid",
        "number": "1405/512/00001",
        "kind": "rank-decree",
        "rank": "استادیار معلم",
        "effective-on": "2026-09-22",
        "issued-on": "2026-11-23"
      }
      """;

  static final String EXAM_RESULTS =
      """
      {"results": [
        {
          "certificate": "Q-1448-000417",
          "national-code": "1048213307",
          "test": "general",
          "points": 72,
          "sat-on": "2026-10-03",
          "mobile": "+966500000000"
        },
        {
          "certificate": "Q-1448-000418",
          "version": 2,
          "national-code": "1048213307",
          "test": "specialist",
          "specialty": "mathematics",
          "points": 78.5,
          "sat-on": "2026-10-05"
        }
      ]}
      """;

  static final String EXAM_RECEIPTS =
      """
      {"results": [
        {"certificate": "Q-1448-000417", "version": 1, "status": "recorded"},
        {"certificate": "Q-1448-000418", "version": 2, "status": "corrected"}
      ]}
      """;

  static final String REGULATIONS =
      """
      [{
        "name": "ir/law-1400",
        "version": "1",
        "jurisdiction": "ir",
        "status": "in-force",
        "title": {"en": "Law of the Teacher Ranking System", "fa": "قانون نظام رتبه‌بندی معلمان"},
        "first-day": "2022-03-06"
      }]
      """;

  private Examples() {}
}

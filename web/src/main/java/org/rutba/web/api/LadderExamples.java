package org.rutba.web.api;

/** The examples of licences, and of ranks with levels and steps. */
final class LadderExamples {
  static final String PROMOTION =
      """
      {
        "jurisdiction": "sa",
        "act": "promotion",
        "target": "expert",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "ranks": [{"rank": "advanced", "from": "2024-11-20", "level": 1, "step": 2,
                     "evidence": "decision"}],
          "qualifications": [{"degree": "bachelor", "field": "physics", "day": "2008-06-30",
                              "evidence": "diploma"}],
          "credits": [{"day": "2019-12-16", "time": "P10Y", "evidence": "personnel file"}]
        }
      }
      """;
  static final String LICENCE =
      """
      {
        "jurisdiction": "sa",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "qualifications": [{"degree": "bachelor", "field": "physics", "day": "2018-06-30",
                              "evidence": "diploma"}],
          "service": [{"from": "2019-09-01", "areas": [], "full-time": true, "teaching": true,
                       "evidence": "personnel file"}],
          "exams": [{"test": "general", "points": 72, "day": "2026-02-01", "evidence": "result"},
                    {"test": "specialist", "points": 55, "day": "2026-02-02",
                     "evidence": "result"}]
        }
      }
      """;
  static final String EXPIRY =
      """
      {"jurisdiction": "sa", "issued": "2024-06-01", "latest-test": "2023-01-01"}
      """;
  static final String TEST_PARTS =
      """
      {"jurisdiction": "sa", "test": "general", "specialty": "mathematics"}
      """;
  static final String SALARY =
      """
      {"jurisdiction": "sa", "rank": "advanced", "level": 4, "step": 1}
      """;
  static final String LANDING =
      """
      {"jurisdiction": "sa", "rank": "practitioner", "level": 1, "step": 6, "to": "advanced"}
      """;
  static final String APPOINTMENT =
      """
      {
        "jurisdiction": "sa",
        "target": "practitioner",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "qualifications": [{"degree": "master", "field": "physics", "day": "2025-06-30",
                              "study": "regular", "evidence": "diploma"}]
        }
      }
      """;
  static final String OLD_SCALE =
      """
      {
        "jurisdiction": "sa",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "old-scale": {"level": 5, "salary": 9000, "net": 8900, "evidence": "payroll"}
        }
      }
      """;
  static final String INCREMENT =
      """
      {
        "jurisdiction": "sa",
        "day": "2026-11-23",
        "facts": {
          "population": "teacher",
          "ranks": [{"rank": "teacher", "from": "2025-06-26", "level": 4, "step": 6,
                     "evidence": "decision"}],
          "qualifications": [{"degree": "bachelor", "field": "physics", "day": "2008-06-30",
                              "evidence": "diploma"}],
          "old-scale": {"level": 1, "evidence": "payroll"}
        }
      }
      """;

  private LadderExamples() {}
}

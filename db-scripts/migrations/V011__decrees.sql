-- Rank decrees. A draft may be edited by HR; issuing adds a decree, which nothing changes after.
CREATE TABLE decree_draft (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source         text NOT NULL CHECK (source IN ('request', 'run')),
  request        text NOT NULL,                     -- number of the case: a request, or one teacher of a run
  teacher_id     bigint NOT NULL REFERENCES teacher,
  school_id      bigint NOT NULL REFERENCES unit,   -- where the case belongs, whatever the teacher does since
  unit_id        bigint NOT NULL REFERENCES unit,   -- the unit that issues
  judgement_id   bigint NOT NULL REFERENCES judgement,
  order_type     text NOT NULL CHECK (order_type IN ('rank-classification', 'rank-promotion', 'rank-demotion',
                   'rank-correction', 'rank-revocation')),
  rank_from      text,
  rank_to        text,                              -- none only where a rank is taken away
  requested_on   date NOT NULL,
  policy_day     date NOT NULL,                     -- the day the law's policy gives
  effective_on   date NOT NULL,
  effective_reason text,                            -- asked when HR departs from the day the policy gives
  board          text NOT NULL,                     -- whose decision it is, by its official name
  minute         text NOT NULL,
  decided_on     date NOT NULL,
  votes_for      int NOT NULL,
  votes_against  int NOT NULL,
  abstentions    int NOT NULL,
  rules_illustrative boolean NOT NULL,              -- a rule of deciding was invented for a demonstration
  signatory_id   bigint REFERENCES position,
  corrects_id    bigint REFERENCES document,        -- the decree superseded or revoked
  reason         text,                              -- of a correction or revocation
  state          text NOT NULL CHECK (state IN ('open', 'held', 'issued', 'dropped')),
  held_reason    text,
  created_at     timestamptz NOT NULL,
  version        int NOT NULL DEFAULT 0,
  CHECK ((corrects_id IS NULL) = (order_type NOT IN ('rank-correction', 'rank-revocation'))),
  CHECK ((corrects_id IS NULL) = (reason IS NULL)),
  CHECK (rank_to IS NOT NULL OR order_type = 'rank-revocation'),
  CHECK ((state = 'held') = (held_reason IS NOT NULL)),
  CHECK (effective_on = policy_day OR effective_reason IS NOT NULL)
);
CREATE UNIQUE INDEX decree_draft_open ON decree_draft (request) WHERE state IN ('open', 'held');
CREATE INDEX decree_draft_unit ON decree_draft (unit_id) WHERE state IN ('open', 'held');
CREATE TABLE decree (
  document_id    bigint PRIMARY KEY REFERENCES document,
  number         text NOT NULL,
  draft_id       bigint NOT NULL UNIQUE REFERENCES decree_draft,
  teacher_id     bigint NOT NULL REFERENCES teacher,
  request        text NOT NULL,
  order_type     text NOT NULL,
  rank_from      text,
  rank_to        text,
  effective_on   date NOT NULL,
  issued_on      date NOT NULL,
  unit_id        bigint NOT NULL REFERENCES unit,
  signatory      text NOT NULL,
  illustrative   boolean NOT NULL
);
CREATE INDEX decree_teacher ON decree (teacher_id);
CREATE INDEX decree_unit ON decree (unit_id, issued_on);
-- What payroll receives: the supplement from the month of issue on, and the arrears of the months gone by.
-- A line that takes back is negative.
CREATE TABLE pay_line (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id   bigint NOT NULL REFERENCES decree,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  kind          text NOT NULL CHECK (kind IN ('supplement', 'arrears', 'recovery')),
  official_year int NOT NULL,
  official_month int CHECK (official_month BETWEEN 1 AND 12),
  points        numeric(14,2) NOT NULL,
  cite          text NOT NULL,
  CHECK ((kind = 'recovery') = (points < 0))
);
CREATE INDEX pay_line_teacher ON pay_line (teacher_id);
CREATE INDEX pay_line_document ON pay_line (document_id);

-- Rank decrees. A draft may be edited by HR; issuing adds a decree, which nothing changes after.
CREATE TABLE decree_draft (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request        text NOT NULL,
  teacher_id     bigint NOT NULL REFERENCES teacher,
  unit_id        bigint NOT NULL REFERENCES unit,   -- the unit that issues
  judgement_id   bigint NOT NULL REFERENCES judgement,
  order_type     text NOT NULL,
  rank_from      text,
  rank_to        text NOT NULL,
  effective_on   date NOT NULL,
  effective_reason text,                            -- asked when HR departs from the day the policy gives
  basis          text NOT NULL,                     -- board, minute, votes: what the decision was, as JSON
  signatory_id   bigint REFERENCES position,
  corrects_id    bigint REFERENCES document,
  reason         text,                              -- of a correction
  state          text NOT NULL CHECK (state IN ('open', 'held', 'issued', 'dropped')),
  held_reason    text,
  created_at     timestamptz NOT NULL,
  version        int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX decree_draft_open ON decree_draft (request) WHERE state IN ('open', 'held');
CREATE TABLE decree (
  document_id    bigint PRIMARY KEY REFERENCES document,
  number         text NOT NULL,
  draft_id       bigint NOT NULL UNIQUE REFERENCES decree_draft,
  teacher_id     bigint NOT NULL REFERENCES teacher,
  request        text NOT NULL,
  order_type     text NOT NULL,
  rank_from      text,
  rank_to        text NOT NULL,
  effective_on   date NOT NULL,
  issued_on      date NOT NULL,
  unit_id        bigint NOT NULL REFERENCES unit,
  signatory      text NOT NULL,
  illustrative   boolean NOT NULL
);
CREATE INDEX decree_teacher ON decree (teacher_id);
-- What payroll receives: the supplement from its day on, and the arrears of the months gone by. A line that takes back is negative.
CREATE TABLE pay_line (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id   bigint NOT NULL REFERENCES decree,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  kind          text NOT NULL CHECK (kind IN ('supplement', 'arrears', 'recovery')),
  official_year int NOT NULL,
  official_month int CHECK (official_month BETWEEN 1 AND 12),
  points        numeric(14,2) NOT NULL,
  cite          text NOT NULL
);
CREATE INDEX pay_line_teacher ON pay_line (teacher_id);

-- The case: a promotion request from draft to closure.
CREATE TABLE request (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number          text NOT NULL UNIQUE,             -- R-1404-07312
  teacher_id      bigint NOT NULL REFERENCES teacher,
  unit_id         bigint NOT NULL REFERENCES unit,  -- the school at submission: the case stays in its scope
  target          text NOT NULL,
  state           text NOT NULL CHECK (state IN ('draft', 'before-committee', 'returned', 'granted', 'refused', 'withdrawn', 'lapsed', 'closed')),
  started_by      bigint NOT NULL REFERENCES position,
  started_on      date NOT NULL,
  submitted_by    bigint REFERENCES position,
  submitter_id    bigint REFERENCES person,
  submitted_on    date,
  endorsement     text,
  judgement_id    bigint REFERENCES judgement,
  draft           text,                             -- what was typed, as JSON, until submission
  draft_saved_by  bigint REFERENCES person,
  draft_saved_at  timestamptz,
  sections        int NOT NULL DEFAULT 0,           -- of the draft's task list completed, when last looked at
  idempotency_key text UNIQUE,
  stage           int,                              -- which board of the route it reached; 1 for the first
  outcome_reason  text,                             -- why it was refused or withdrawn; what a return asks
  late_reason     text,                             -- why it was submitted after its window had closed
  seen_from       bigint REFERENCES unit,           -- the teacher's new unit, which sees the case too
  decided_on      date,
  closed_on       date,
  version         int NOT NULL DEFAULT 0,
  CHECK ((submitted_on IS NULL) = (submitted_by IS NULL)),
  CHECK (state IN ('draft', 'withdrawn', 'lapsed') OR (judgement_id IS NOT NULL AND stage IS NOT NULL)),
  CHECK ((state IN ('refused', 'withdrawn', 'lapsed', 'closed')) = (closed_on IS NOT NULL))
);
CREATE UNIQUE INDEX request_open ON request (teacher_id) WHERE state IN ('draft', 'before-committee', 'returned', 'granted');
CREATE INDEX request_unit ON request (unit_id, state);
CREATE TABLE request_series (official_year int PRIMARY KEY, next int NOT NULL);

-- Who did what, when, in which position and why; refusals too. Append-only.
CREATE TABLE act (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL,
  act          text NOT NULL,                       -- RequestService.submit
  outcome      text NOT NULL CHECK (outcome IN ('done', 'refused', 'denied', 'failed')),
  username     text NOT NULL,
  person_id    bigint,
  position_id  bigint,
  acting_for   bigint,                              -- the person substituted
  unit_path    text,                                -- where, for the auditor's scope
  subject_kind text,
  subject      text,
  reason       text,
  change       text,                                -- old → new, as JSON
  refusal      text,                                -- key of the refusal
  correlation  text NOT NULL                        -- the HTTP request or job it belongs to
);
CREATE INDEX act_subject ON act (subject_kind, subject);
CREATE INDEX act_at ON act (at);

-- One row a message, tied to its case.
CREATE TABLE message (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    bigint NOT NULL REFERENCES person,
  key          text NOT NULL,
  arguments    text NOT NULL,                       -- JSON array
  subject_kind text NOT NULL,
  subject      text NOT NULL,
  created_at   timestamptz NOT NULL,
  read_at      timestamptz
);
CREATE INDEX message_person ON message (person_id, created_at DESC);

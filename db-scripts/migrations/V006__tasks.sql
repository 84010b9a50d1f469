-- What waits for whom. A task is held by a position, or by every position of a role in its unit; one table serves
-- every inbox.
CREATE TABLE task (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind         text NOT NULL,                       -- vote, answer-return, issue-decree, …
  subject_kind text NOT NULL,                       -- request, …
  subject      text NOT NULL,                       -- its public number
  title        text NOT NULL,                       -- the teacher's name, for the list
  title_latin  text,
  target       text,                                -- the rank asked for, for the list
  unit_id      bigint NOT NULL REFERENCES unit,     -- whose scope it lies in
  position_id  bigint REFERENCES position,          -- who holds it
  role         text,                                -- or: any position of this role in the unit
  sent_by      bigint REFERENCES position,          -- who sent the case on and waits for it
  claimed_by   bigint REFERENCES person,
  claimed_at   timestamptz,
  opened_at    timestamptz NOT NULL,
  due_on       date,                                -- none where no deadline is confirmed
  working_days int,                                 -- the deadline the day follows from, where it is one in working days
  counted_from date,                                -- the day they are counted from
  illustrative boolean NOT NULL DEFAULT false,      -- whether the deadline was invented for a demonstration
  done_at      timestamptz,
  done_by      bigint REFERENCES person,            -- none where the task fell away without an act of its holder
  version      int NOT NULL DEFAULT 0,
  CHECK (position_id IS NOT NULL OR role IS NOT NULL),
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
  CHECK ((working_days IS NULL) = (counted_from IS NULL)),
  CHECK (working_days IS NULL OR due_on IS NOT NULL)
);
CREATE INDEX task_open_position ON task (position_id) WHERE done_at IS NULL;
CREATE INDEX task_open_unit ON task (unit_id, role) WHERE done_at IS NULL;
CREATE INDEX task_open_sent ON task (sent_by) WHERE done_at IS NULL;
CREATE INDEX task_done_by ON task (done_by, done_at) WHERE done_at IS NOT NULL;
CREATE INDEX task_subject ON task (subject_kind, subject);

-- What waits for whom. A task is held by a position, or by every seat of a committee; one table serves every inbox.
CREATE TABLE task (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind         text NOT NULL,                       -- vote, answer-return, issue-decree, …
  subject_kind text NOT NULL,                       -- request, decree-draft, …
  subject      text NOT NULL,                       -- its public number
  title        text NOT NULL,                       -- the teacher's name, for the list
  title_latin  text,
  unit_id      bigint NOT NULL REFERENCES unit,     -- whose scope it lies in
  position_id  bigint REFERENCES position,          -- who holds it
  role         text,                                -- or: any position of this role in the unit
  claimed_by   bigint REFERENCES person,
  opened_at    timestamptz NOT NULL,
  due_on       date,
  done_at      timestamptz,
  done_by      bigint REFERENCES person,
  version      int NOT NULL DEFAULT 0,
  CHECK (position_id IS NOT NULL OR role IS NOT NULL)
);
CREATE INDEX task_open_position ON task (position_id) WHERE done_at IS NULL;
CREATE INDEX task_open_unit ON task (unit_id, role) WHERE done_at IS NULL;
CREATE INDEX task_subject ON task (subject_kind, subject);

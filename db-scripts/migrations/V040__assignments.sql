-- Assignments to leadership posts: nominated, decided by whoever holds the power to assign, ended by their last day. What
-- is decided never changes; an extension is an assignment of its own that names the one it extends.
CREATE TABLE assignment (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id      bigint NOT NULL REFERENCES teacher,
  unit_id         bigint NOT NULL REFERENCES unit,  -- where the post is
  post            text NOT NULL,                    -- code of the pack's post: deputy-principal
  from_on         date NOT NULL,
  to_on           date NOT NULL,                    -- last day
  statement       text NOT NULL,                    -- why this teacher
  extends_id      bigint UNIQUE REFERENCES assignment,
  nominated_by    bigint NOT NULL REFERENCES person,
  nominated_in    bigint NOT NULL REFERENCES position,
  nominated_on    date NOT NULL,
  idempotency_key text NOT NULL UNIQUE,
  holder_position bigint NOT NULL REFERENCES position,
  judgement_id    bigint NOT NULL REFERENCES judgement,  -- of the nomination, then of the decision
  state           text NOT NULL CHECK (state IN ('nominated', 'granted', 'refused', 'withdrawn')),
  decided_by      bigint REFERENCES person,
  decided_in      bigint REFERENCES position,
  decided_on      date,
  reason          text,
  document_id     bigint UNIQUE REFERENCES document,
  illustrative    boolean NOT NULL,
  announced_at    timestamptz,                      -- when HR was told that it ends
  version         int NOT NULL DEFAULT 0,
  CHECK (to_on >= from_on),
  CHECK ((state IN ('granted', 'refused')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_in IS NULL)),
  CHECK ((decided_by IS NULL) = (reason IS NULL)),
  CHECK ((state = 'granted') = (document_id IS NOT NULL)),
  CHECK ((state = 'nominated') = (decided_on IS NULL))
);
CREATE UNIQUE INDEX assignment_nominated ON assignment (teacher_id) WHERE state = 'nominated';
CREATE INDEX assignment_teacher ON assignment (teacher_id, from_on DESC);
CREATE INDEX assignment_ends ON assignment (to_on) WHERE state = 'granted';

-- Waivers of a condition: asked for on a case, decided by whoever holds the power. A waiver granted becomes a ruling of
-- the dossier; one refused stays here.
CREATE TABLE waiver (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id      bigint NOT NULL REFERENCES teacher,
  act             text NOT NULL,                    -- the act of the law whose condition it is: promotion, assignment
  target          text NOT NULL,                    -- rank or post
  requirement     text NOT NULL,
  power           text NOT NULL,                    -- its code: PWR-03
  instrument      text NOT NULL,                    -- where the law gives the power
  article         text NOT NULL,
  illustrative    boolean NOT NULL,                 -- the holder was invented for a demonstration
  ground          text NOT NULL,                    -- why it is asked for
  asked_by        bigint NOT NULL REFERENCES person,
  asked_in        bigint NOT NULL REFERENCES position,
  asked_on        date NOT NULL,
  holder_position bigint NOT NULL REFERENCES position,
  state           text NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn')),
  decided_by      bigint REFERENCES person,
  decided_in      bigint REFERENCES position,
  decided_on      date,
  reason          text,
  version         int NOT NULL DEFAULT 0,
  CHECK ((state IN ('granted', 'refused')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_in IS NULL)),
  CHECK ((decided_by IS NULL) = (reason IS NULL)),
  CHECK ((state = 'asked') = (decided_on IS NULL))
);
CREATE UNIQUE INDEX waiver_asked ON waiver (teacher_id, requirement) WHERE state = 'asked';
CREATE INDEX waiver_teacher ON waiver (teacher_id, id DESC);

-- What happens to a decree after it is issued. The decree itself never changes: each row is about it, and is never
-- changed either; where two rows speak of the same thing, the later one says why and stands.
CREATE TABLE decree_service (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id   bigint NOT NULL REFERENCES decree,
  served_on     date NOT NULL,                      -- the clock of an objection starts here
  manner        text NOT NULL CHECK (manner IN ('acknowledged', 'by-hand', 'by-post', 'electronic', 'refused')),
  reason        text,                               -- asked where an earlier entry is corrected
  registered_by bigint NOT NULL REFERENCES person,
  position_id   bigint NOT NULL REFERENCES position,
  registered_at timestamptz NOT NULL
);
CREATE INDEX decree_service_document ON decree_service (document_id, id DESC);

-- The secretariat's letter a decree goes out with.
CREATE TABLE decree_letter (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id   bigint NOT NULL REFERENCES decree,
  number        text NOT NULL,
  letter_on     date NOT NULL,
  registered_by bigint NOT NULL REFERENCES person,
  position_id   bigint NOT NULL REFERENCES position,
  registered_at timestamptz NOT NULL
);
CREATE INDEX decree_letter_document ON decree_letter (document_id, id DESC);

-- Who received a copy.
CREATE TABLE decree_copy (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id   bigint NOT NULL REFERENCES decree,
  recipient     text NOT NULL,                      -- school, personnel-file, payroll, board, or whoever by name
  sent_on       date NOT NULL,
  registered_by bigint NOT NULL REFERENCES person,
  position_id   bigint NOT NULL REFERENCES position,
  registered_at timestamptz NOT NULL,
  UNIQUE (document_id, recipient)
);

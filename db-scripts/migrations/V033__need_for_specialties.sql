-- Whether a rank needs teachers of a specialty, as the ministry or an administration found for its schools. Findings
-- are added, never changed: a later one over the same days takes the earlier one's place.
CREATE TABLE specialty_need (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id      bigint NOT NULL REFERENCES unit,
  specialty    text NOT NULL,
  rank         text NOT NULL,
  needed       boolean NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to >= valid_from), -- last day it holds
  letter       text NOT NULL,                       -- what it rests on
  found_by     bigint NOT NULL REFERENCES person,
  found_in     bigint NOT NULL REFERENCES position,
  found_at     timestamptz NOT NULL
);
CREATE INDEX specialty_need_specialty ON specialty_need (specialty, rank);

-- Every regulation pack as published, and what the ministry confirmed of it. Append-only.
CREATE TABLE regulation_pack (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name          text NOT NULL,                      -- ir/law-1400
  version       text NOT NULL,
  jurisdiction  text NOT NULL,
  status        text NOT NULL CHECK (status IN ('in-force', 'draft', 'repealed', 'illustrative')),
  sha256        text NOT NULL UNIQUE,
  content       text NOT NULL,
  published_at  timestamptz NOT NULL,
  UNIQUE (name, version)
);

CREATE TABLE parameter_confirmation (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- the confirmation revision
  jurisdiction text NOT NULL,
  parameter    text NOT NULL,                       -- pack name # parameter id
  valid_from   date NOT NULL,
  value        text NOT NULL,
  gazette      text NOT NULL,
  reason       text NOT NULL,
  proposed_by  text NOT NULL,
  confirmed_by text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  CHECK (proposed_by <> confirmed_by)
);

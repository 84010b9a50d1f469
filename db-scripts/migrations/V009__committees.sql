-- Committees with their statutory seats; what lies before them; votes, which are only ever added.
CREATE TABLE committee (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id   bigint NOT NULL REFERENCES unit,
  level     text NOT NULL,                          -- county, province, central: as the pack's route names it
  name      text NOT NULL,
  name_latin text NOT NULL,
  version   int NOT NULL DEFAULT 0,
  UNIQUE (unit_id, level)
);
CREATE TABLE seat (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  committee_id bigint NOT NULL REFERENCES committee,
  code         text NOT NULL,                       -- the seat of the pack's template: chair, secretary, …
  ordinal      int NOT NULL DEFAULT 1,
  position_id  bigint NOT NULL REFERENCES position, -- who sits: the holder of this position
  during       daterange NOT NULL,
  EXCLUDE USING gist (committee_id WITH =, code WITH =, ordinal WITH =, during WITH &&)
);
-- One matter: a request before one committee.
CREATE TABLE matter (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  committee_id  bigint NOT NULL REFERENCES committee,
  request       text NOT NULL,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  stage         int NOT NULL,                       -- 1 for the first board of the route
  opened_on     date NOT NULL,
  outcome       text CHECK (outcome IN ('granted', 'refused', 'returned', 'withdrawn')),
  outcome_reason text,
  quorum        int NOT NULL,
  eligible      int NOT NULL,
  minute        text,                               -- number of the board's minute, given on closing
  closed_on     date,
  version       int NOT NULL DEFAULT 0,
  CHECK ((outcome IS NULL) = (closed_on IS NULL))
);
CREATE UNIQUE INDEX matter_open ON matter (request) WHERE outcome IS NULL;
CREATE TABLE matter_recusal (
  matter_id  bigint NOT NULL REFERENCES matter,
  person_id  bigint NOT NULL REFERENCES person,
  reason     text NOT NULL,
  PRIMARY KEY (matter_id, person_id)
);
CREATE TABLE vote (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  matter_id  bigint NOT NULL REFERENCES matter,
  seat_id    bigint NOT NULL REFERENCES seat,
  person_id  bigint NOT NULL REFERENCES person,
  vote       text NOT NULL CHECK (vote IN ('for', 'against', 'abstain')),
  reason     text NOT NULL,
  cast_at    timestamptz NOT NULL,
  UNIQUE (matter_id, seat_id),
  UNIQUE (matter_id, person_id)                     -- one person, one vote, whatever the seats
);
CREATE TABLE minute_series (committee_id bigint, official_year int, next int NOT NULL, PRIMARY KEY (committee_id, official_year));

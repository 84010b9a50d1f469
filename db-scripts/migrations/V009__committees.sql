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
  chosen_by    bigint REFERENCES position,          -- of a seat the law lets an office choose: the office that chose
  reason       text,                                -- and why
  CHECK ((chosen_by IS NULL) = (reason IS NULL)),
  EXCLUDE USING gist (committee_id WITH =, code WITH =, ordinal WITH =, during WITH &&)
);
-- One matter: a request before one committee.
CREATE TABLE matter (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  committee_id  bigint NOT NULL REFERENCES committee,
  request       text NOT NULL,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  target        text NOT NULL,                      -- the rank asked for
  submitter_id  bigint NOT NULL REFERENCES person,  -- who endorsed it, and so does not vote on it
  judgement_id  bigint NOT NULL REFERENCES judgement,
  stage         int NOT NULL,                       -- 1 for the first board of the route
  answer        text,                               -- to what this board had asked when it returned the request
  opened_on     date NOT NULL,
  outcome       text CHECK (outcome IN ('granted', 'refused', 'returned', 'withdrawn')),
  outcome_reason text,
  quorum        int NOT NULL,                       -- how many must take part, of those entitled to vote
  eligible      int NOT NULL,                       -- persons entitled to vote: without those recused, each once
  illustrative  boolean NOT NULL,                   -- whether a rule of deciding was invented for a demonstration
  minute        text,                               -- number of the board's minute, given on closing
  closed_on     date,
  version       int NOT NULL DEFAULT 0,
  CHECK ((outcome IS NULL) = (closed_on IS NULL))
);
CREATE UNIQUE INDEX matter_open ON matter (request) WHERE outcome IS NULL;
CREATE UNIQUE INDEX matter_minute ON matter (committee_id, minute);
CREATE INDEX matter_request ON matter (request);
-- Who does not vote on a matter, and on what ground. Those the register knows of are entered when it is opened.
CREATE TABLE matter_recusal (
  matter_id  bigint NOT NULL REFERENCES matter,
  person_id  bigint NOT NULL REFERENCES person,
  ground     text NOT NULL CHECK (ground IN ('own-case', 'submitter', 'relative', 'declared')),
  reason     text,                                  -- the relation, or the member's own words
  recused_at timestamptz NOT NULL,
  PRIMARY KEY (matter_id, person_id),
  CHECK (ground <> 'declared' OR reason IS NOT NULL)
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
-- What a board asks for when it returns a matter, item by item, and the answer to each.
CREATE TABLE matter_question (
  matter_id  bigint NOT NULL REFERENCES matter,
  ordinal    int NOT NULL CHECK (ordinal >= 1),
  lack       text NOT NULL,                         -- what is wrong, of a fixed list
  section    text NOT NULL,                         -- the part of the request it is about
  words      text NOT NULL,
  answer     text,
  PRIMARY KEY (matter_id, ordinal)
);
CREATE TABLE minute_series (committee_id bigint, official_year int, next int NOT NULL, PRIMARY KEY (committee_id, official_year));

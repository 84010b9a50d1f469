-- Runs: one question of the law asked of every teacher of a unit on one day, what the boards make of the answers, and
-- the decrees. Items are listed when the run is prepared and never added to after, one a teacher; parts are what a
-- worker claims by a row lock, which dies with it, and closes in the transaction that writes the part's items.
CREATE TABLE run (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number        text NOT NULL UNIQUE,               -- RUN-1404-3
  kind          text NOT NULL,                      -- first-classification, re-evaluation, …
  unit_id       bigint NOT NULL REFERENCES unit,    -- the teachers of this unit and all below it
  jurisdiction  text NOT NULL,
  judged_on     date NOT NULL,                      -- the day the law and the facts are asked about
  reason        text NOT NULL,
  state         text NOT NULL CHECK (state IN ('prepared', 'judging', 'paused', 'judged', 'before-boards', 'confirmed',
                  'decrees-issued', 'cancelled')),
  cancel_reason text,
  prepared_by   bigint NOT NULL REFERENCES position,
  preparer_id   bigint NOT NULL REFERENCES person,
  prepared_at   timestamptz NOT NULL,
  begun_at      timestamptz,
  judged_at     timestamptz,
  version       int NOT NULL DEFAULT 0,
  CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
CREATE INDEX run_unit ON run (unit_id);
CREATE TABLE run_series (official_year int PRIMARY KEY, next int NOT NULL);

-- The law a run is pinned to, for each population and region its teachers belong to.
CREATE TABLE run_law (
  run_id      bigint NOT NULL REFERENCES run,
  population  text NOT NULL,
  region      text NOT NULL,                        -- '' for none in particular
  version     text,                                 -- the regulation's version as JSON; null where no law is in force
  PRIMARY KEY (run_id, population, region)
);

CREATE TABLE run_part (
  run_id      bigint NOT NULL REFERENCES run,
  part        int NOT NULL,
  teachers    int NOT NULL CHECK (teachers > 0),
  seconds     numeric(9,3),                         -- it took
  done_at     timestamptz,
  PRIMARY KEY (run_id, part)
);

CREATE TABLE run_item (
  run_id        bigint NOT NULL REFERENCES run,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  part          int NOT NULL,
  unit_id       bigint NOT NULL REFERENCES unit,    -- the school when the run was prepared
  rank_from     text,                               -- held on the day judged
  result        text NOT NULL DEFAULT 'waiting'
                  CHECK (result IN ('waiting', 'rank', 'none', 'kept', 'demoted', 'exit', 'exception')),
  rank_to       text,                               -- reached, kept or fallen to
  exception     text,                               -- its named reason
  detail        text,                               -- what lacks: requirements, parameters, the board's own words
  other_reading text,                               -- policy, alternative and what it would come to, where it differs
  illustrative  boolean NOT NULL DEFAULT false,
  judgement_id  bigint REFERENCES judgement,
  decision      text CHECK (decision IN ('granted', 'refused')),
  decided_as    text,                               -- the rank whose boards decide
  docket_id     bigint,                             -- of the board that decides or decided last
  draft_id      bigint REFERENCES decree_draft,
  refusal       text,                               -- why its decree could not be issued, when last tried
  PRIMARY KEY (run_id, teacher_id),
  CHECK ((result = 'exception') = (exception IS NOT NULL)),
  CHECK (result IN ('waiting', 'exception') OR judgement_id IS NOT NULL)
);
CREATE INDEX run_item_part ON run_item (run_id, part);
CREATE INDEX run_item_teacher ON run_item (teacher_id);
CREATE INDEX run_item_docket ON run_item (docket_id);
CREATE UNIQUE INDEX run_item_draft ON run_item (draft_id);

-- What lies before one board of a run: a list its members vote on at once. Who is concerned by one teacher does not vote
-- on that one; each teacher's outcome is counted by those entitled to vote on it. A teacher taken out to be decided
-- apart has a list of one.
CREATE TABLE docket (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number        text NOT NULL UNIQUE,               -- the run's number and a running one: RUN-1404-3/2
  run           text NOT NULL,
  kind          text NOT NULL,                      -- of the run
  committee_id  bigint NOT NULL REFERENCES committee,
  stage         int NOT NULL,                       -- 1 for the first board of the route
  title         text NOT NULL,                      -- what the list is about, in the official language
  title_latin   text NOT NULL,
  apart_reason  text,                               -- why it is decided apart from a longer list; null for a list
  sent_by       bigint NOT NULL REFERENCES position,
  opened_on     date NOT NULL,
  illustrative  boolean NOT NULL,                   -- whether a rule of deciding was invented for a demonstration
  minute        text,                               -- given on closing
  closed_on     date,
  version       int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX docket_minute ON docket (committee_id, minute);
CREATE INDEX docket_run ON docket (run);
CREATE TABLE docket_item (
  docket_id     bigint NOT NULL REFERENCES docket,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  unit_id       bigint NOT NULL REFERENCES unit,
  proposal      text NOT NULL,                      -- what is to be confirmed: rank, kept, demoted, exit
  rank_from     text,
  rank_to       text,
  judgement_id  bigint NOT NULL REFERENCES judgement,
  illustrative  boolean NOT NULL,
  other_reading text,
  outcome       text CHECK (outcome IN ('granted', 'refused', 'apart', 'set-aside')),
  outcome_reason text,                              -- of one taken out
  in_favour     int,
  against       int,
  abstained     int,
  PRIMARY KEY (docket_id, teacher_id)
);
CREATE TABLE docket_recusal (
  docket_id     bigint NOT NULL REFERENCES docket,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  person_id     bigint NOT NULL REFERENCES person,
  ground        text NOT NULL CHECK (ground IN ('own-case', 'relative', 'declared')),
  reason        text,
  recused_at    timestamptz NOT NULL,
  PRIMARY KEY (docket_id, teacher_id, person_id),
  CHECK (ground <> 'declared' OR reason IS NOT NULL)
);
CREATE TABLE docket_vote (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  docket_id     bigint NOT NULL REFERENCES docket,
  seat_id       bigint NOT NULL REFERENCES seat,
  person_id     bigint NOT NULL REFERENCES person,
  vote          text NOT NULL CHECK (vote IN ('for', 'against', 'abstain')),
  reason        text NOT NULL,
  cast_at       timestamptz NOT NULL,
  UNIQUE (docket_id, seat_id),
  UNIQUE (docket_id, person_id)
);
ALTER TABLE run_item ADD FOREIGN KEY (docket_id) REFERENCES docket;

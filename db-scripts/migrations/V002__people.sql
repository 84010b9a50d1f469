-- Persons, the accounts they sign in with, the positions they hold.
-- Work belongs to positions; whoever holds one on the day may act in it.
CREATE TABLE person (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  jurisdiction   text NOT NULL CHECK (jurisdiction IN ('ir', 'sa', 'kz')),
  national_code  text,
  given_name     text NOT NULL,
  family_name    text NOT NULL,
  given_name_latin   text,
  family_name_latin  text,
  version        int NOT NULL DEFAULT 0,
  UNIQUE (jurisdiction, national_code)
);
CREATE INDEX person_name ON person USING gin (fold(given_name || ' ' || family_name) gin_trgm_ops);
CREATE INDEX person_name_latin ON person USING gin (fold(given_name_latin || ' ' || family_name_latin) gin_trgm_ops);

CREATE TABLE account (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  username         text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),   -- a colon marks a job
  person_id        bigint REFERENCES person,        -- none for an API client
  password_hash    text NOT NULL,
  must_change      boolean NOT NULL DEFAULT false,
  failures         int NOT NULL DEFAULT 0,
  locked_until     timestamptz,
  closed           boolean NOT NULL DEFAULT false,
  language         text,
  calendar         text,
  version          int NOT NULL DEFAULT 0
);

-- A program that calls the REST door with credentials of its own, within one subtree.
CREATE TABLE api_client (
  account_id   bigint PRIMARY KEY REFERENCES account,
  name         text NOT NULL,
  unit_id      bigint NOT NULL REFERENCES unit
);

-- A position (post, seat holder's office): its role decides what may be done, its unit where.
CREATE TABLE position (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id     bigint NOT NULL REFERENCES unit,
  role        text NOT NULL CHECK (role IN ('school-leader', 'teacher', 'evidence-reviewer', 'board-secretary', 'board-member',
                'hr-officer', 'minister', 'regulation-officer', 'auditor', 'administrator')),
  title       text NOT NULL,                        -- in the official language, as printed under a signature
  title_latin text NOT NULL,
  abolished_on date,
  version     int NOT NULL DEFAULT 0
);
CREATE INDEX position_unit ON position (unit_id);

CREATE TABLE position_holder (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  position_id  bigint NOT NULL REFERENCES position,
  person_id    bigint NOT NULL REFERENCES person,
  during       daterange NOT NULL,
  EXCLUDE USING gist (position_id WITH =, during WITH &&)   -- one holder a day
);
CREATE INDEX position_holder_person ON position_holder (person_id);

-- Declared relations, so that nobody judges a relative.
CREATE TABLE relative (
  person_id  bigint NOT NULL REFERENCES person,
  other_id   bigint NOT NULL REFERENCES person,
  relation   text NOT NULL,
  PRIMARY KEY (person_id, other_id), CHECK (person_id <> other_id)
);

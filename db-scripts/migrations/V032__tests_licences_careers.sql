-- What some regimes ask beside ranks, service and evidence: tests taken and licences held, the place on an earlier
-- scale and time served under it, posts held by assignment, ends of earlier service, probation.
ALTER TABLE teacher ADD COLUMN specialty text;      -- code of the specialty taught, where the law asks for it

CREATE TABLE exam_result (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  test         text NOT NULL,                       -- code of the pack's test: general, specialist
  specialty    text NOT NULL DEFAULT '',            -- examined; empty for a test without one
  points       numeric(5,2) NOT NULL CHECK (points BETWEEN 0 AND 100),
  sat_on       date NOT NULL,
  certificate  text,                                -- number of the certificate of the result
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch,
  UNIQUE (teacher_id, test, specialty, sat_on)
);

CREATE TABLE licence_held (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  level        text NOT NULL,                       -- code of the licence level
  issued_on    date NOT NULL,
  expires_on   date NOT NULL CHECK (expires_on >= issued_on),
  number       text NOT NULL,                       -- of the licence document
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch,
  UNIQUE (teacher_id, level, issued_on)
);

-- The place on the scale in force before the present one, on the day it ended.
CREATE TABLE old_scale (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL UNIQUE REFERENCES teacher,
  level        int NOT NULL CHECK (level > 0),
  step         int CHECK (step > 0),
  salary       numeric(12,2) CHECK (salary >= 0),   -- monthly and basic
  net          numeric(12,2) CHECK (net >= 0),      -- monthly, allowances and deductions reckoned
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch
);

-- Time served under an earlier regulation. It counts once: the first promotion it is used in consumes it.
CREATE TABLE service_credit (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id     bigint NOT NULL REFERENCES teacher,
  established_on date NOT NULL,
  months         int NOT NULL CHECK (months >= 0),  -- of the jurisdiction's calendar
  days           int NOT NULL DEFAULT 0 CHECK (days BETWEEN 0 AND 29),
  source         text NOT NULL,
  verified_at    timestamptz,
  import_id      bigint REFERENCES import_batch,
  CHECK (months + days > 0),
  UNIQUE (teacher_id, established_on)
);
CREATE TABLE service_credit_use (
  credit_id  bigint PRIMARY KEY REFERENCES service_credit,   -- once
  rank       text NOT NULL,                         -- the promotion that consumed it
  decree     text NOT NULL,
  used_at    timestamptz NOT NULL
);

CREATE TABLE assignment_held (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  post         text NOT NULL,                       -- code of the pack's post: deputy-principal
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),  -- first day it was no longer held
  decision     text NOT NULL,                       -- number of the decision
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch,
  UNIQUE (teacher_id, post, valid_from)
);

-- An end of earlier service: a dismissal, an illness whose recovery has to be proved.
CREATE TABLE service_exit (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  left_on      date NOT NULL,
  reason       text NOT NULL CHECK (reason IN ('dismissed', 'illness', 'other')),
  recovered_on date CHECK (recovered_on >= left_on),
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch,
  CHECK (recovered_on IS NULL OR reason = 'illness'),
  UNIQUE (teacher_id, left_on)
);

CREATE TABLE probation (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL UNIQUE REFERENCES teacher,
  began_on     date NOT NULL,
  passed_on    date CHECK (passed_on >= began_on),  -- none while it was not found passed
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch
);

-- An appraisal may be a grade alone.
ALTER TABLE appraisal
  ALTER COLUMN score DROP NOT NULL,
  ADD COLUMN grade text,
  ADD CHECK (num_nonnulls(score, grade) > 0);

ALTER TABLE training_course
  ADD COLUMN direct boolean NOT NULL DEFAULT false, -- by direct attendance
  ADD COLUMN excluded text NOT NULL DEFAULT ''      -- why it earns no points of professional development
    CHECK (excluded IN ('', 'not-approved', 'towards-degree', 'normal-duty'));

-- How a degree was obtained, where the law asks for it.
ALTER TABLE qualification
  ADD COLUMN study_years int NOT NULL DEFAULT 0 CHECK (study_years >= 0),
  ADD COLUMN educational boolean,                   -- none while it is not recorded
  ADD COLUMN study_mode text CHECK (study_mode IN ('regular', 'affiliate')),
  ADD COLUMN sponsored boolean NOT NULL DEFAULT false,    -- by scholarship or mission
  ADD COLUMN appointed_on boolean NOT NULL DEFAULT false; -- a condition of the appointment, which rests on it

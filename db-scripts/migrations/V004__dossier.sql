-- What a teacher's dossier holds. Each fact names its source and is verified or not;
-- what an import brings counts as verified by its source.
CREATE TABLE import_batch (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind         text NOT NULL,                       -- teachers, ranks, service, …
  file_name    text NOT NULL,
  sha256       text NOT NULL,                       -- of the file as uploaded
  row_count    int NOT NULL,
  unit_id      bigint NOT NULL REFERENCES unit,
  done_by      text NOT NULL,
  done_at      timestamptz NOT NULL
);

CREATE TABLE service_period (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id  bigint NOT NULL REFERENCES teacher,
  unit_id     bigint REFERENCES unit,
  school      text NOT NULL,
  during      daterange NOT NULL,
  full_time   boolean NOT NULL,
  teaching    boolean NOT NULL,
  areas       text[] NOT NULL                       -- what the place counts as; empty for an ordinary one
                CHECK (areas <@ ARRAY['primary', 'special-needs', 'deprived', 'border', 'nomadic']),
  source      text NOT NULL,
  verified_at timestamptz,
  import_id   bigint REFERENCES import_batch,
  EXCLUDE USING gist (teacher_id WITH =, during WITH &&)
);

CREATE TABLE qualification (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id  bigint NOT NULL REFERENCES teacher,
  kind        text NOT NULL CHECK (kind IN ('degree', 'teacher-certificate')),
  degree      text,                                 -- diploma, associate, bachelor, master, doctorate
  field       text,
  institution text,
  obtained_on date NOT NULL,
  points      numeric(6,2) CHECK (points >= 0),     -- of a teacher-qualification certificate
  source      text NOT NULL,
  verified_at timestamptz,
  import_id   bigint REFERENCES import_batch,
  CHECK ((kind = 'degree') = (degree IS NOT NULL))
);
CREATE INDEX qualification_teacher ON qualification (teacher_id);

CREATE TABLE appraisal (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  official_year int NOT NULL,                       -- of the jurisdiction's official calendar
  score         numeric(5,2) NOT NULL CHECK (score BETWEEN 0 AND 100),
  source        text NOT NULL,
  verified_at   timestamptz,
  import_id     bigint REFERENCES import_batch,
  UNIQUE (teacher_id, official_year)
);

CREATE TABLE training_course (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  title        text NOT NULL,
  hours        numeric(6,1) NOT NULL CHECK (hours > 0),
  specialised  boolean NOT NULL,
  completed_on date NOT NULL,
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch
);
CREATE INDEX training_course_teacher ON training_course (teacher_id);

CREATE TABLE publication (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  kind         text NOT NULL CHECK (kind IN ('article', 'book')),
  title        text NOT NULL,
  venue        text NOT NULL,                       -- journal or publisher
  published_on date NOT NULL,
  subjects     text[] NOT NULL CHECK (subjects <@ ARRAY['taught-subject', 'education', 'field-of-study']),
  approved     boolean NOT NULL DEFAULT false,      -- by the specialised working group; asked for books
  authorship   text NOT NULL DEFAULT ''             -- of a book, as the educational group found; empty while it has not
                 CHECK (authorship IN ('', 'authored', 'compiled', 'translated')),
  group_approved boolean NOT NULL DEFAULT false,    -- by the educational group: it fits the teacher's work
  printing     int NOT NULL DEFAULT 1 CHECK (printing > 0),
  revised      boolean NOT NULL DEFAULT false,      -- a later printing states its revision and the group confirmed it
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch
);
CREATE INDEX publication_teacher ON publication (teacher_id);

-- An item of the indicator table: how much of which indicator, obtained when.
CREATE TABLE point_item (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  indicator    text NOT NULL,
  quantity     numeric(8,2) NOT NULL CHECK (quantity >= 0),
  title        text NOT NULL,
  obtained_on  date NOT NULL,
  category     text NOT NULL DEFAULT '',            -- which of those the table lists: a contest, a post, a body
  document     text NOT NULL DEFAULT '',            -- the form the item rests on
  printing     int NOT NULL DEFAULT 1 CHECK (printing > 0),
  revised      boolean NOT NULL DEFAULT false,      -- the book states its revision and the educational group confirmed it
  foreign_speakers  int NOT NULL DEFAULT 0 CHECK (foreign_speakers >= 0),    -- of a domestic conference
  foreign_countries int NOT NULL DEFAULT 0 CHECK (foreign_countries >= 0),   -- they came from
  set_by       text NOT NULL DEFAULT '',            -- minute in which a board set the points, and its words
  set_reason   text NOT NULL DEFAULT '',
  source       text NOT NULL,
  verified_at  timestamptz,
  import_id    bigint REFERENCES import_batch,
  CHECK ((set_by = '') = (set_reason = ''))
);
CREATE INDEX point_item_teacher ON point_item (teacher_id);

-- What a person or body with the power to do so decided about one requirement.
CREATE TABLE ruling (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  requirement  text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('confirmed', 'refused', 'waived')),
  power        text NOT NULL,                       -- its code or article
  holder       text NOT NULL,                       -- by office
  reason       text NOT NULL,
  ruled_on     date NOT NULL,
  evidence     text NOT NULL                        -- number of the minute, decree or letter
);
CREATE INDEX ruling_teacher ON ruling (teacher_id);

-- A periodic re-evaluation the board has closed: the rank held then was kept or lost.
CREATE TABLE reevaluation (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  held_on      date NOT NULL,
  rank         text NOT NULL,                       -- held when evaluated
  kept         boolean NOT NULL,
  evidence     text NOT NULL,                       -- number of the minute or decree
  UNIQUE (teacher_id, held_on)
);

-- A fact sheet as sealed for a judgement: the facts word for word and their digest.
CREATE TABLE sealed_dossier (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id  bigint NOT NULL REFERENCES teacher,
  sha256      text NOT NULL,
  facts       text NOT NULL,
  sealed_at   timestamptz NOT NULL
);
CREATE INDEX sealed_dossier_teacher ON sealed_dossier (teacher_id);

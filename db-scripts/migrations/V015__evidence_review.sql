-- Evidence brought by hand, a piece at a time: what it is, the files that show it, who examined it and what was
-- found. The facts themselves stand in the tables of the dossier; a piece names those it speaks for, and they count
-- once it is accepted. Beside it what a teacher says of the own dossier: confirmation, objection, correction.

-- What an evidence reviewer examines: an educational group, or the specialised working group for books.
CREATE TABLE reviewer_power (
  position_id  bigint PRIMARY KEY REFERENCES position,
  power        text NOT NULL CHECK (power IN ('educational-group', 'book-working-group'))
);

-- Evidence that lasts to a day counts no more from then on.
ALTER TABLE publication ADD expires_on date;
ALTER TABLE point_item ADD expires_on date;
ALTER TABLE training_course ADD expires_on date;
ALTER TABLE qualification ADD expires_on date;

CREATE TABLE evidence_series (prefix text, official_year int, next int NOT NULL, PRIMARY KEY (prefix, official_year));

CREATE TABLE evidence_item (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number          text NOT NULL UNIQUE,             -- E-1404-00012
  teacher_id      bigint NOT NULL REFERENCES teacher,
  kind            text NOT NULL CHECK (kind IN ('article', 'book', 'course', 'degree', 'certificate', 'point')),
  indicator       text,                             -- of the points table; none where it counts in no row
  title           text NOT NULL,
  publication_id  bigint UNIQUE REFERENCES publication,
  point_id        bigint UNIQUE REFERENCES point_item,
  course_id       bigint UNIQUE REFERENCES training_course,
  qualification_id bigint UNIQUE REFERENCES qualification,
  examiner        text NOT NULL CHECK (examiner IN ('educational-group', 'book-working-group', 'board')),
  state           text NOT NULL CHECK (state IN ('waiting', 'information', 'held', 'accepted', 'refused', 'withdrawn')),
  entered_by      bigint NOT NULL REFERENCES person,
  entered_in      bigint NOT NULL REFERENCES position,
  entered_at      timestamptz NOT NULL,
  question        text,                             -- of the one round of information
  answer          text,
  authorship      text CHECK (authorship IN ('authored', 'compiled', 'translated')),
  printing        int NOT NULL DEFAULT 1 CHECK (printing > 0),
  revised         boolean,                          -- the group confirmed a revision; none while undecided
  international   boolean,                          -- the conference counts as international; none while undecided
  approved        boolean,                          -- of a book, by the specialised working group; none while undecided
  decided_by      bigint REFERENCES person,
  decided_at      timestamptz,
  ground          text,                             -- the named reason of a refusal
  reason          text,
  original_seen_by      bigint REFERENCES person,
  original_seen_at      timestamptz,
  original_returned_by  bigint REFERENCES person,
  original_returned_at  timestamptz,
  version         int NOT NULL DEFAULT 0,
  CHECK (num_nonnulls(publication_id, point_id, course_id, qualification_id) > 0),
  CHECK ((original_seen_by IS NULL) = (original_seen_at IS NULL)),
  CHECK (original_returned_at IS NULL OR original_seen_at IS NOT NULL)
);
CREATE INDEX evidence_item_teacher ON evidence_item (teacher_id);
CREATE INDEX evidence_item_queue ON evidence_item (examiner, state);

CREATE TABLE correction_request (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number         text NOT NULL UNIQUE,              -- C-1404-00003
  teacher_id     bigint NOT NULL REFERENCES teacher,
  field          text NOT NULL CHECK (field IN ('given-name', 'family-name', 'given-name-latin', 'family-name-latin',
                   'national-code', 'birth-date', 'hired-on')),
  old_value      text,
  new_value      text NOT NULL,
  reason         text NOT NULL,
  state          text NOT NULL CHECK (state IN ('open', 'applied', 'refused')),
  asked_by       bigint NOT NULL REFERENCES person,
  asked_at       timestamptz NOT NULL,
  decided_by     bigint REFERENCES person,
  decided_at     timestamptz,
  decision       text,                              -- the officer's words
  version        int NOT NULL DEFAULT 0,
  CHECK ((state = 'open') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX correction_request_open ON correction_request (teacher_id, field) WHERE state = 'open';

-- Files wait in quarantine until their content is checked; only checked ones are handed out.
CREATE TABLE attachment (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id        bigint REFERENCES evidence_item,
  correction_id  bigint REFERENCES correction_request,
  file_name      text NOT NULL,                     -- as the sender called it, for display only
  media_type     text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  size           bigint NOT NULL CHECK (size > 0),
  sha256         text NOT NULL,
  content        bytea NOT NULL,
  state          text NOT NULL CHECK (state IN ('quarantined', 'checked', 'rejected')),
  problem        text,                              -- why it was rejected
  added_by       bigint NOT NULL REFERENCES person,
  added_at       timestamptz NOT NULL,
  checked_at     timestamptz,
  CHECK (num_nonnulls(item_id, correction_id) = 1),
  CHECK ((state = 'rejected') = (problem IS NOT NULL)),
  UNIQUE (item_id, sha256), UNIQUE (correction_id, sha256)
);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- What happened to a piece of evidence, by hand or imported: who, in which position, why, old and new. Append-only.
CREATE TABLE evidence_step (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  subject      text NOT NULL,                       -- number of an item, or reference of an imported fact
  step         text NOT NULL,
  at           timestamptz NOT NULL,
  person_id    bigint REFERENCES person,            -- none for what the check of files found
  position_id  bigint REFERENCES position,
  reason       text,
  field        text,                                -- what changed
  old_value    text,
  new_value    text
);
CREATE INDEX evidence_step_subject ON evidence_step (subject);

-- A teacher objects to one piece of the dossier; whoever examined it, or else the school's leader, answers.
CREATE TABLE dossier_objection (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number         text NOT NULL UNIQUE,              -- O-1404-00001
  teacher_id     bigint NOT NULL REFERENCES teacher,
  subject        text NOT NULL,                     -- number of an item, or reference of an imported fact
  title          text NOT NULL,
  addressee      text NOT NULL CHECK (addressee IN ('leader', 'reviewer')),
  examiner       text,                              -- which kind of reviewer; none for the leader
  reason         text NOT NULL,
  raised_at      timestamptz NOT NULL,
  upheld         boolean,
  answer         text,
  answered_by    bigint REFERENCES person,
  answered_at    timestamptz,
  version        int NOT NULL DEFAULT 0,
  CHECK ((upheld IS NULL) = (answered_at IS NULL)), CHECK ((upheld IS NULL) = (answer IS NULL))
);
CREATE UNIQUE INDEX dossier_objection_open ON dossier_objection (teacher_id, subject) WHERE answered_at IS NULL;

-- A teacher confirms the facts as they stood: what counts later is measured against their digest.
CREATE TABLE dossier_confirmation (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id    bigint NOT NULL REFERENCES teacher,
  sha256        text NOT NULL,
  confirmed_by  bigint NOT NULL REFERENCES person,
  confirmed_at  timestamptz NOT NULL
);
CREATE INDEX dossier_confirmation_teacher ON dossier_confirmation (teacher_id, id);

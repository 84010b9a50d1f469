-- Results of tests become licences by decision of the authority's officer. A decision is added, never changed: what
-- supersedes or revokes a licence is a later document naming it.
CREATE TABLE licence_decision (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  outcome      text NOT NULL CHECK (outcome IN ('first', 'renewal', 'upgrade', 'declined', 'revoked')),
  level        text,                                -- code of the licence level; none where none was reached
  judgement_id bigint REFERENCES judgement,         -- what it rests on; a revocation rests on its reason
  document_id  bigint UNIQUE REFERENCES document,   -- the licence, or the document that revokes one
  earlier      text,                                -- number of the licence it takes the place of or revokes
  reason       text,
  illustrative boolean NOT NULL,
  decided_by   bigint NOT NULL REFERENCES person,
  position_id  bigint NOT NULL REFERENCES position,
  decided_at   timestamptz NOT NULL,
  CHECK ((outcome = 'declined') = (document_id IS NULL)),
  CHECK ((outcome = 'revoked') = (judgement_id IS NULL)),
  CHECK (outcome = 'declined' OR level IS NOT NULL),
  CHECK (outcome NOT IN ('declined', 'revoked') OR reason IS NOT NULL)
);
CREATE INDEX licence_decision_teacher ON licence_decision (teacher_id, id DESC);

-- A licence issued here is held like one brought from elsewhere; two of one level and day are told apart by their
-- documents.
ALTER TABLE licence_held ADD COLUMN document_id bigint UNIQUE REFERENCES document;
ALTER TABLE licence_held DROP CONSTRAINT licence_held_teacher_id_level_issued_on_key;
CREATE UNIQUE INDEX licence_held_imported ON licence_held (teacher_id, level, issued_on) WHERE document_id IS NULL;
CREATE INDEX licence_held_teacher ON licence_held (teacher_id, issued_on DESC, id DESC);
CREATE INDEX licence_held_expires ON licence_held (expires_on);

-- The licence each teacher holds: the latest that was not revoked, expired or not.
CREATE VIEW licence_standing WITH (security_invoker = true) AS
  SELECT l.* FROM licence_held l LEFT JOIN document_later r ON r.earlier_id = l.document_id
  WHERE l.verified_at IS NOT NULL AND r.effect IS DISTINCT FROM 'revokes'
    AND NOT EXISTS (SELECT FROM licence_held n LEFT JOIN document_later s ON s.earlier_id = n.document_id
      WHERE n.teacher_id = l.teacher_id AND (n.issued_on, n.id) > (l.issued_on, l.id)
        AND n.verified_at IS NOT NULL AND s.effect IS DISTINCT FROM 'revokes');

-- A result waits until a decision has looked at it; one that is corrected waits again.
ALTER TABLE exam_result
  ADD COLUMN considered_in bigint REFERENCES licence_decision,
  ADD COLUMN announced boolean NOT NULL DEFAULT false;    -- whether the teacher was told
CREATE INDEX exam_result_new ON exam_result (teacher_id) WHERE considered_in IS NULL;
CREATE INDEX exam_result_unannounced ON exam_result (id) WHERE NOT announced;
CREATE INDEX exam_result_certificate ON exam_result (certificate);
CREATE FUNCTION keep_results_new() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.considered_in := NULL; NEW.announced := false; RETURN NEW; END $$;
CREATE TRIGGER keep_results_new BEFORE UPDATE OF test, specialty, points, sat_on ON exam_result FOR EACH ROW
  WHEN ((OLD.test, OLD.specialty, OLD.points, OLD.sat_on) IS DISTINCT FROM (NEW.test, NEW.specialty, NEW.points, NEW.sat_on))
  EXECUTE FUNCTION keep_results_new();

-- Results as a source's program delivered them, each correction under a version of its own.
CREATE TABLE exam_result_version (
  source         text NOT NULL,
  certificate    text NOT NULL,
  version        int NOT NULL CHECK (version > 0),
  exam_result_id bigint NOT NULL REFERENCES exam_result,
  points         numeric(5,2) NOT NULL,
  mobile         text,                              -- given in the registration for the test
  received_at    timestamptz NOT NULL,
  received_from  text NOT NULL,                     -- the program's account
  PRIMARY KEY (source, certificate, version)
);
CREATE INDEX exam_result_version_result ON exam_result_version (exam_result_id, version DESC);

-- Who was told in time that a licence ends.
CREATE TABLE licence_notice (
  licence_id  bigint NOT NULL REFERENCES licence_held,
  days        int NOT NULL CHECK (days >= 0),       -- ahead of the last day
  told_at     timestamptz NOT NULL,
  PRIMARY KEY (licence_id, days)
);

-- One record a person: duplicates merged, homonyms told apart, numbers that changed. History is not rewritten. A record
-- that is merged stays as it was and points at the one that stands; what names it is followed there. What may be edited
-- is moved, each row written down, so that a merge made in error can be taken back.
ALTER TABLE person ADD merged_into bigint REFERENCES person CHECK (merged_into <> id);
ALTER TABLE person ADD folded_name text GENERATED ALWAYS AS (fold(given_name || ' ' || family_name)) STORED;
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_folded_name ON person (jurisdiction, folded_name);
-- The record that stands may take over the number of one merged into it.
ALTER TABLE person DROP CONSTRAINT person_jurisdiction_national_code_key;
CREATE UNIQUE INDEX person_national_code ON person (jurisdiction, national_code) WHERE merged_into IS NULL;
CREATE INDEX person_national_code_ever ON person (national_code);

-- A person has one record as a teacher that stands; those merged into it belong to the same person.
ALTER TABLE teacher ADD merged_into bigint REFERENCES teacher CHECK (merged_into <> id);
CREATE INDEX teacher_merged_into ON teacher (merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE teacher DROP CONSTRAINT teacher_person_id_key;
CREATE UNIQUE INDEX teacher_person_standing ON teacher (person_id) WHERE merged_into IS NULL;
CREATE INDEX teacher_person ON teacher (person_id);
ALTER TABLE teacher DROP CONSTRAINT teacher_jurisdiction_personnel_number_key;
CREATE UNIQUE INDEX teacher_personnel_number ON teacher (jurisdiction, personnel_number) WHERE merged_into IS NULL;
CREATE INDEX teacher_personnel_number_ever ON teacher (personnel_number);
CREATE INDEX teacher_birth ON teacher (jurisdiction, birth_date);

-- Who sees a record sees what was merged into it.
CREATE FUNCTION keep_merged_beside() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE teacher SET unit_id = NEW.unit_id WHERE merged_into = NEW.id AND unit_id <> NEW.unit_id; RETURN NULL; END $$;
CREATE TRIGGER keep_merged_beside AFTER UPDATE OF unit_id ON teacher FOR EACH ROW
  WHEN (OLD.unit_id <> NEW.unit_id AND NEW.merged_into IS NULL) EXECUTE FUNCTION keep_merged_beside();

-- How many digits of two numbers of one length differ: two at most for a slip of the hand. None for other lengths.
CREATE FUNCTION digits_apart(one text, other text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
RETURN CASE WHEN length(one) = length(other) THEN
  (SELECT count(*) FROM generate_series(1, length(one)) i WHERE substr(one, i, 1) <> substr(other, i, 1)) END;

-- Numbers a person bore before. Append-only.
CREATE TABLE number_change (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id   bigint NOT NULL REFERENCES person,    -- whose record it was then
  kind        text NOT NULL CHECK (kind IN ('personnel', 'national')),
  old_number  text NOT NULL,
  new_number  text NOT NULL CHECK (new_number <> old_number),
  reason      text NOT NULL,
  evidence    text NOT NULL,                        -- number of the letter, minute or correction that proves it
  changed_by  bigint NOT NULL,                      -- the person; 0 for a job
  changed_at  timestamptz NOT NULL
);
CREATE INDEX number_change_person ON number_change (person_id);
CREATE INDEX number_change_old ON number_change (old_number);

-- Two people of one name are two: told apart by an administrator. Append-only; the lower id stands first.
CREATE TABLE person_apart (
  person_id  bigint NOT NULL REFERENCES person,
  other_id   bigint NOT NULL REFERENCES person,
  reason     text NOT NULL,
  told_by    bigint NOT NULL,
  told_at    timestamptz NOT NULL,
  PRIMARY KEY (person_id, other_id), CHECK (person_id < other_id)
);

-- Merges, what each moved, and those taken back. Append-only.
CREATE TABLE person_merge (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kept_id         bigint NOT NULL REFERENCES person,
  merged_id       bigint NOT NULL REFERENCES person,
  kept_teacher    bigint REFERENCES teacher,
  merged_teacher  bigint REFERENCES teacher,
  merged_unit     bigint REFERENCES unit,           -- where the merged teacher served
  reason          text NOT NULL,
  merged_by       bigint NOT NULL,
  merged_at       timestamptz NOT NULL,
  CHECK (kept_id <> merged_id)
);
CREATE INDEX person_merge_kept ON person_merge (kept_id);
CREATE INDEX person_merge_merged ON person_merge (merged_id);
CREATE TABLE person_merge_move (
  merge_id  bigint NOT NULL REFERENCES person_merge,
  part      text NOT NULL,                          -- of the record: service, requests, …
  row_key   text NOT NULL,
  PRIMARY KEY (merge_id, part, row_key)
);
-- What the record that stands held when the merge was done: another digest of a part means it has moved on since.
CREATE TABLE person_merge_left (
  merge_id  bigint NOT NULL REFERENCES person_merge,
  part      text NOT NULL,
  digest    text NOT NULL,
  PRIMARY KEY (merge_id, part)
);
CREATE TABLE person_merge_undone (
  merge_id   bigint PRIMARY KEY REFERENCES person_merge,
  reason     text NOT NULL,
  undone_by  bigint NOT NULL,
  undone_at  timestamptz NOT NULL
);

-- Every number a teacher is found by, with the record that stands. Of two answers the lower place is meant: a number
-- borne now comes before one borne once, a personnel number before a national one.
CREATE VIEW teacher_number WITH (security_invoker = true) AS
  SELECT 1 AS place, t.jurisdiction, t.personnel_number AS number, t.id AS teacher_id
    FROM teacher t WHERE t.merged_into IS NULL
  UNION ALL SELECT 2, t.jurisdiction, t.personnel_number, t.merged_into
    FROM teacher t WHERE t.merged_into IS NOT NULL
  UNION ALL SELECT CASE n.kind WHEN 'personnel' THEN 3 ELSE 6 END, p.jurisdiction, n.old_number, t.id
    FROM number_change n JOIN person p ON p.id = n.person_id
      JOIN teacher t ON t.person_id = coalesce(p.merged_into, p.id) AND t.merged_into IS NULL
  UNION ALL SELECT 4, p.jurisdiction, p.national_code, t.id
    FROM person p JOIN teacher t ON t.person_id = p.id AND t.merged_into IS NULL
  UNION ALL SELECT 5, p.jurisdiction, p.national_code, t.id
    FROM person p JOIN teacher t ON t.person_id = p.merged_into AND t.merged_into IS NULL
    WHERE p.merged_into IS NOT NULL;

-- What else a teacher is searched by: numbers and names borne before, those of merged records included.
CREATE FUNCTION borne_before(teacher bigint) RETURNS text LANGUAGE sql STABLE AS $$
  WITH whole AS (
    SELECT p.id, p.merged_into, p.given_name, p.family_name, p.given_name_latin, p.family_name_latin, p.national_code
    FROM teacher t JOIN person p ON t.person_id IN (p.id, p.merged_into) WHERE t.id = teacher)
  SELECT string_agg(w, ' ') FROM (
    SELECT n.old_number AS w FROM number_change n JOIN whole ON whole.id = n.person_id
    UNION SELECT m.personnel_number FROM teacher m WHERE m.merged_into = teacher
    UNION SELECT concat_ws(' ', given_name, family_name, given_name_latin, family_name_latin, national_code)
      FROM whole WHERE merged_into IS NOT NULL) x $$;

-- What boards and powers decided about a teacher, under whichever of the merged records.
CREATE VIEW ruling_of_record WITH (security_invoker = true) AS
  SELECT r.teacher_id, r.id, r.requirement, r.kind, r.power, r.holder, r.reason, r.ruled_on, r.evidence FROM ruling r
  UNION ALL SELECT t.merged_into, r.id, r.requirement, r.kind, r.power, r.holder, r.reason, r.ruled_on, r.evidence
    FROM ruling r JOIN teacher t ON t.id = r.teacher_id WHERE t.merged_into IS NOT NULL;
CREATE VIEW reevaluation_of_record WITH (security_invoker = true) AS
  SELECT r.teacher_id, r.id, r.held_on, r.rank, r.kept, r.evidence FROM reevaluation r
  UNION ALL SELECT t.merged_into, r.id, r.held_on, r.rank, r.kept, r.evidence
    FROM reevaluation r JOIN teacher t ON t.id = r.teacher_id WHERE t.merged_into IS NOT NULL;

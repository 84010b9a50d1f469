-- Teachers and the ranks they hold.
CREATE TABLE teacher (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id         bigint NOT NULL UNIQUE REFERENCES person,
  personnel_number  text NOT NULL,
  jurisdiction      text NOT NULL,
  unit_id           bigint NOT NULL REFERENCES unit,
  post_title        text NOT NULL,                  -- as in the job classification plan
  subject           text,
  population        text NOT NULL CHECK (population IN ('teacher', 'administrative')),  -- whom a regulation covers
  sex               char(1) CHECK (sex IN ('f', 'm')),
  birth_date        date,
  hired_on          date NOT NULL,
  retired_on        date,
  elite_since       date,                           -- recognised under the national document of elite affairs
  hiring            text NOT NULL DEFAULT 'ordinary' CHECK (hiring IN ('ordinary', 'new-hire', 'changed-status')),
  post              text,                           -- code of the post as the law lists them; none where not recorded
  search            text NOT NULL,                  -- fold() of the names and numbers, written by the register
  version           int NOT NULL DEFAULT 0,
  UNIQUE (jurisdiction, personnel_number)
);
CREATE INDEX teacher_search ON teacher USING gin (search gin_trgm_ops);
CREATE INDEX teacher_unit ON teacher (unit_id);

-- Bitemporal rank history. Entries are only ever added; 'valid' is when the rank is held by law,
-- 'recorded_at' when the ministry learnt it. A correction is a later entry over the same days.
CREATE TABLE rank_entry (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  rank         text,                                -- none: the rank of these days is taken away
  valid_from   date NOT NULL,
  valid_to     date CHECK (valid_to > valid_from),
  recorded_at  timestamptz NOT NULL,
  decree       text,                                -- number of the decree, or of the imported source
  imported     boolean NOT NULL DEFAULT false,
  valid        daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED
);
CREATE INDEX rank_entry_teacher ON rank_entry (teacher_id, recorded_at);

-- One rank a day, derived: the latest entry wins its days.
CREATE TABLE rank_held (
  teacher_id  bigint NOT NULL REFERENCES teacher,
  valid       daterange NOT NULL,
  rank        text NOT NULL,
  entry_id    bigint NOT NULL REFERENCES rank_entry,
  PRIMARY KEY (teacher_id, valid WITHOUT OVERLAPS)
);
CREATE FUNCTION keep_rank_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$ BEGIN
  WITH cut AS (DELETE FROM rank_held WHERE teacher_id = NEW.teacher_id AND valid && NEW.valid RETURNING *)
  INSERT INTO rank_held SELECT teacher_id, piece, rank, entry_id FROM cut, unnest(datemultirange(valid) - datemultirange(NEW.valid)) piece;
  IF NEW.rank IS NOT NULL THEN INSERT INTO rank_held VALUES (NEW.teacher_id, NEW.valid, NEW.rank, NEW.id); END IF; RETURN NULL; END $$;
CREATE TRIGGER keep_rank_held AFTER INSERT ON rank_entry FOR EACH ROW EXECUTE FUNCTION keep_rank_held();

-- The three rights of the personnel decree, in points, as dated.
CREATE TABLE pay_right (
  teacher_id      bigint NOT NULL REFERENCES teacher,
  valid           daterange NOT NULL,
  job_right       numeric(12,2) NOT NULL CHECK (job_right >= 0),
  incumbent_right numeric(12,2) NOT NULL CHECK (incumbent_right >= 0),
  job_supplement  numeric(12,2) NOT NULL CHECK (job_supplement >= 0),
  PRIMARY KEY (teacher_id, valid WITHOUT OVERLAPS)
);

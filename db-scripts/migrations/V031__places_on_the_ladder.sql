-- Some ladders have levels and steps within a rank, and a basic salary for each: the place is held with the rank,
-- dated and recorded like it.
ALTER TABLE rank_entry
  ADD COLUMN level  int CHECK (level > 0),
  ADD COLUMN step   int CHECK (step > 0),
  ADD COLUMN salary numeric(12,2) CHECK (salary >= 0),   -- monthly and basic, as decreed; none where it was not said
  ADD CHECK ((level IS NULL) = (step IS NULL)),
  ADD CHECK (rank IS NOT NULL OR num_nonnulls(level, step, salary) = 0);
ALTER TABLE rank_held ADD COLUMN level int, ADD COLUMN step int, ADD COLUMN salary numeric(12,2);

CREATE OR REPLACE FUNCTION keep_rank_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$ BEGIN
  WITH cut AS (DELETE FROM rank_held WHERE teacher_id = NEW.teacher_id AND valid && NEW.valid RETURNING *)
  INSERT INTO rank_held (teacher_id, valid, rank, entry_id, level, step, salary)
  SELECT teacher_id, piece, rank, entry_id, level, step, salary
  FROM cut, unnest(datemultirange(valid) - datemultirange(NEW.valid)) piece;
  IF NEW.rank IS NOT NULL THEN
    INSERT INTO rank_held (teacher_id, valid, rank, entry_id, level, step, salary)
    VALUES (NEW.teacher_id, NEW.valid, NEW.rank, NEW.id, NEW.level, NEW.step, NEW.salary);
  END IF;
  RETURN NULL; END $$;

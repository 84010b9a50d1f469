-- When work is done, and by whom in whose place: days of rest, holidays, dated windows for applications, deputies of
-- posts, and what became of a teacher that cases must follow.

-- Days of the week nobody works on, by jurisdiction; 1 is Monday, as ISO counts.
CREATE TABLE weekend (
  jurisdiction  text NOT NULL CHECK (jurisdiction IN ('ir', 'sa', 'kz')),
  day_of_week   int NOT NULL CHECK (day_of_week BETWEEN 1 AND 7),
  PRIMARY KEY (jurisdiction, day_of_week)
);
INSERT INTO weekend (jurisdiction, day_of_week) VALUES ('ir', 5), ('sa', 5), ('sa', 6), ('kz', 6), ('kz', 7);

-- A holiday holds for its unit and all below it: the ministry's for everyone, a province's for the province.
CREATE TABLE holiday (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id   bigint NOT NULL REFERENCES unit,
  day       date NOT NULL,
  name      text NOT NULL,
  UNIQUE (unit_id, day)
);
CREATE INDEX holiday_day ON holiday (day);

-- Days on which applications of a kind are taken, for a unit and all below it. Where none is set, any day will do.
CREATE TABLE application_window (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id     bigint NOT NULL REFERENCES unit,
  act         text NOT NULL CHECK (act IN ('promotion')),
  name        text NOT NULL,
  opens_on    date NOT NULL,
  closes_on   date NOT NULL,                        -- the last day
  late_until  date,                                 -- the last day for late ones; none where none is taken
  late_filer  text CHECK (late_filer IN ('school-leader', 'office-above')),   -- who may still file, with a reason
  version     int NOT NULL DEFAULT 0,
  CHECK (closes_on >= opens_on),
  CHECK ((late_until IS NULL) = (late_filer IS NULL)),
  CHECK (late_until > closes_on)
);
CREATE INDEX application_window_unit ON application_window (unit_id);

-- Who steps in for a post while nobody holds it.
CREATE TABLE deputy (
  position_id  bigint PRIMARY KEY REFERENCES position,
  of_id        bigint NOT NULL REFERENCES position,
  CHECK (position_id <> of_id)
);
CREATE INDEX deputy_of ON deputy (of_id);

-- A teacher moved, went on leave, retired or died. Only ever added; what follows for open cases is the register's rule.
CREATE TABLE departure (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  kind         text NOT NULL CHECK (kind IN ('move', 'unpaid-leave', 'retirement', 'death')),
  on_day       date NOT NULL,                       -- the first day it holds
  until_day    date CHECK (until_day >= on_day),    -- last day of a leave
  from_unit_id bigint NOT NULL REFERENCES unit,
  to_unit_id   bigint REFERENCES unit,              -- where the teacher moves to
  reason       text NOT NULL,
  recorded_at  timestamptz NOT NULL,
  CHECK ((kind = 'move') = (to_unit_id IS NOT NULL)),
  CHECK (until_day IS NULL OR kind = 'unpaid-leave')
);
CREATE INDEX departure_teacher ON departure (teacher_id);

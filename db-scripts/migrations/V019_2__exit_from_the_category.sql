-- Exits from the educational category that a board granted after a second demotion. None follows of itself: HR registers
-- each as a departure that names the minute it rests on.
CREATE TABLE category_exit (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id   bigint NOT NULL REFERENCES teacher,
  case_number  text NOT NULL UNIQUE,                -- one teacher of a run: RUN-1404-3/…
  board        text NOT NULL,                       -- by its official name
  board_latin  text NOT NULL,
  minute       text NOT NULL,
  decided_on   date NOT NULL,
  illustrative boolean NOT NULL                     -- a rule of deciding was invented for a demonstration
);
CREATE INDEX category_exit_teacher ON category_exit (teacher_id);

ALTER TABLE departure DROP CONSTRAINT departure_kind_check,
  ADD CHECK (kind IN ('move', 'unpaid-leave', 'retirement', 'death', 'category-exit')),
  ADD exit_id bigint UNIQUE REFERENCES category_exit,
  ADD CHECK ((kind = 'category-exit') = (exit_id IS NOT NULL));

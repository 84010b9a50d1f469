-- When each teacher's next rank comes within reach, as the law said on the day this was last asked. Asked of everybody
-- anew each day, so that a page of figures counts and never judges. No record of anything: rows are replaced.
CREATE TABLE next_rank (
  teacher_id    bigint PRIMARY KEY REFERENCES teacher,
  judged_on     date NOT NULL,
  target        text,                               -- none at the top of the ladder, or where no law is in force
  earliest_day  date,                               -- when time has done its part; none where no day can be told
  lacking       boolean NOT NULL,                   -- something besides time and the board's decision is lacking
  illustrative  boolean NOT NULL,                   -- a value used was invented for a demonstration
  CHECK (target IS NOT NULL OR earliest_day IS NULL)
);

-- Figures of twelve months read by the day something was decided or issued.
CREATE INDEX request_decided ON request (decided_on) WHERE decided_on IS NOT NULL;
CREATE INDEX matter_returned ON matter (closed_on) WHERE outcome = 'returned';
CREATE INDEX decree_issued ON decree (issued_on);

-- Pay lines on their way to payroll. A batch is a file that was handed over; its words never change. Each pay line is
-- in one batch at a time: a line that payroll rejected, or whose batch was recalled, may go into a later one.
CREATE TABLE payroll_batch (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number         text NOT NULL UNIQUE,              -- unit code / official year / number in the year
  unit_id        bigint NOT NULL REFERENCES unit,
  official_year  int NOT NULL,                      -- the month it is to be paid with
  official_month int NOT NULL CHECK (official_month BETWEEN 1 AND 12),
  ordinal        int NOT NULL,
  line_count     int NOT NULL CHECK (line_count > 0),
  total          numeric(16,2) NOT NULL,
  sha256         text NOT NULL,                     -- of the lines before the trailer
  content        text NOT NULL,
  made_by        bigint NOT NULL REFERENCES person,
  position_id    bigint NOT NULL REFERENCES position,
  made_at        timestamptz NOT NULL,
  recalled_by    bigint REFERENCES person,
  recalled_at    timestamptz,
  recall_reason  text,
  UNIQUE (unit_id, official_year, ordinal),
  CHECK ((recalled_at IS NULL) = (recalled_by IS NULL)),
  CHECK ((recalled_at IS NULL) = (recall_reason IS NULL))
);
CREATE TABLE payroll_line (
  batch_id    bigint NOT NULL REFERENCES payroll_batch,
  line_no     int NOT NULL,
  pay_line_id bigint NOT NULL REFERENCES pay_line,
  state       text NOT NULL CHECK (state IN ('sent', 'acknowledged', 'rejected', 'recalled')),
  answered_by bigint REFERENCES person,
  answered_at timestamptz,
  reason      text,
  PRIMARY KEY (batch_id, line_no),
  CHECK ((state = 'sent') = (answered_at IS NULL)),
  CHECK (state NOT IN ('rejected', 'recalled') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX payroll_line_once ON payroll_line (pay_line_id) WHERE state IN ('sent', 'acknowledged');
CREATE INDEX payroll_line_pay ON payroll_line (pay_line_id);

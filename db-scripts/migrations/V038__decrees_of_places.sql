-- Decrees on ladders with levels and steps: the places they lead from and to, kept with the draft when it is issued (one
-- of an appointment or a placement has its place before), and what is left of a compensation for a fall of net pay.
ALTER TABLE decree_draft
  ADD COLUMN level_from     int CHECK (level_from > 0),
  ADD COLUMN step_from      int CHECK (step_from > 0),
  ADD COLUMN level_to       int CHECK (level_to > 0),
  ADD COLUMN step_to        int CHECK (step_to > 0),
  ADD COLUMN compensation   numeric(12,2) CHECK (compensation >= 0),
  ADD CHECK ((level_from IS NULL) = (step_from IS NULL)),
  ADD CHECK ((level_to IS NULL) = (step_to IS NULL)),
  DROP CONSTRAINT decree_draft_order_type_check,
  ADD CONSTRAINT decree_draft_order_type_check CHECK (order_type IN ('rank-classification', 'rank-appointment',
    'rank-placement', 'rank-promotion', 'rank-demotion', 'rank-correction', 'rank-revocation'));

-- Pay read from a table goes to payroll as the salary and the transport of the new place, in the currency.
ALTER TABLE pay_line
  DROP CONSTRAINT pay_line_kind_check,
  ADD CONSTRAINT pay_line_kind_check CHECK (kind IN ('supplement', 'salary', 'transport', 'compensation', 'arrears',
    'recovery'));

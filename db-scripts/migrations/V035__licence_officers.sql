-- The authority that issues professional licences acts through officers of its own; results of its tests come from
-- programs admitted for that and for nothing less.
ALTER TABLE position DROP CONSTRAINT position_role_check;
ALTER TABLE position ADD CONSTRAINT position_role_check CHECK (role IN ('school-leader', 'teacher', 'evidence-reviewer',
  'board-secretary', 'board-member', 'hr-officer', 'minister', 'regulation-officer', 'auditor', 'administrator',
  'licence-officer'));

ALTER TABLE api_client ADD COLUMN result_source text;  -- whose test results the program delivers; none for others

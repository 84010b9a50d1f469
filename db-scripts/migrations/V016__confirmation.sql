-- Values the ministry is to confirm: what one officer proposes and what another decides on it. An approved proposal
-- becomes a parameter_confirmation, which is dated law. Append-only: a later value is a later confirmation.
ALTER TABLE parameter_confirmation ADD COLUMN article text;  -- as printed; none where the pack names the article

CREATE TABLE value_proposal (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  jurisdiction text NOT NULL,
  parameter    text NOT NULL,                       -- pack name # parameter id
  value        text NOT NULL,                       -- written as in a pack
  valid_from   date NOT NULL,
  article      text,
  gazette      text NOT NULL,
  reason       text NOT NULL,
  proposed_by  bigint NOT NULL REFERENCES person,
  position_id  bigint NOT NULL REFERENCES position,
  proposed_at  timestamptz NOT NULL,
  UNIQUE (id, proposed_by)
);
CREATE INDEX value_proposal_parameter ON value_proposal (parameter);

CREATE TABLE value_decision (
  proposal_id     bigint PRIMARY KEY,
  proposed_by     bigint NOT NULL,
  outcome         text NOT NULL CHECK (outcome IN ('approved', 'declined', 'withdrawn')),
  decided_by      bigint NOT NULL REFERENCES person,
  reason          text,
  decided_at      timestamptz NOT NULL,
  confirmation_id bigint UNIQUE REFERENCES parameter_confirmation,
  FOREIGN KEY (proposal_id, proposed_by) REFERENCES value_proposal (id, proposed_by),
  CHECK ((outcome = 'withdrawn') = (decided_by = proposed_by)),
  CHECK ((outcome = 'approved') = (confirmation_id IS NOT NULL)),
  CHECK (outcome <> 'declined' OR reason IS NOT NULL)
);

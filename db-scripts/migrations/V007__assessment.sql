-- Judgements kept for good. Each pins the law it used: pack digests, confirmation revision, demonstration overlay.
CREATE TABLE judgement (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id            bigint NOT NULL REFERENCES teacher,
  sealed_dossier_id     bigint NOT NULL REFERENCES sealed_dossier,
  target                text NOT NULL,
  judged_on             date NOT NULL,
  verdict               text NOT NULL CHECK (verdict IN ('eligible', 'not-eligible', 'incomplete', 'needs-decision')),
  earliest_day          date,
  pack_digests          text NOT NULL,
  confirmation_revision bigint NOT NULL,
  overlay               boolean NOT NULL,
  content               text NOT NULL,              -- the whole judgement, as JSON
  judged_at             timestamptz NOT NULL
);
CREATE INDEX judgement_teacher ON judgement (teacher_id, judged_at DESC);

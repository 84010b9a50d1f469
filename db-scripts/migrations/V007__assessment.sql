-- Judgements kept for good. Each pins the law it used: pack digests, confirmation revision, demonstration overlay,
-- and for whom that law was asked; with the sealed facts it can be judged again and gives the same answer.
CREATE TABLE judgement (
  id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  teacher_id            bigint NOT NULL REFERENCES teacher,
  sealed_dossier_id     bigint NOT NULL REFERENCES sealed_dossier,
  target                text NOT NULL,
  judged_on             date NOT NULL,
  verdict               text NOT NULL CHECK (verdict IN ('eligible', 'not-eligible', 'incomplete', 'needs-decision')),
  earliest_day          date,
  jurisdiction          text NOT NULL,
  act                   text NOT NULL,              -- promotion, …
  population            text NOT NULL,
  region                text NOT NULL,              -- '' for none in particular
  pack_digests          text NOT NULL,              -- name, version and SHA-256, one pack a line
  confirmation_revision bigint NOT NULL,
  overlay               boolean NOT NULL,
  content               text NOT NULL,              -- the whole judgement, as JSON
  judged_at             timestamptz NOT NULL
);
CREATE INDEX judgement_teacher ON judgement (teacher_id, judged_at DESC);

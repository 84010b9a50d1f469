-- Numbered, sealed documents and how anyone checks them. A row is never changed: what supersedes or revokes a document
-- is a later document naming it. If that one is revoked in turn, the earlier document stands again and may be named once
-- more.
CREATE TABLE document_series (
  kind          text NOT NULL,
  unit_id       bigint NOT NULL REFERENCES unit,
  official_year int NOT NULL,
  next          int NOT NULL,
  PRIMARY KEY (kind, unit_id, official_year)
);
CREATE TABLE document (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind          text NOT NULL,                      -- rank-decree, …
  number        text NOT NULL,
  unit_id       bigint NOT NULL REFERENCES unit,
  jurisdiction  text NOT NULL,
  code          text NOT NULL UNIQUE,               -- what is printed for verification
  facts         text NOT NULL,                      -- canonical JSON
  sha256        text NOT NULL,
  seal          text NOT NULL,
  key_id        text NOT NULL,
  effect        text NOT NULL CHECK (effect IN ('original', 'supersedes', 'revokes')),
  earlier_id    bigint REFERENCES document,
  earlier_turn  int NOT NULL DEFAULT 0,             -- how many that named the earlier one before have been revoked
  issued_at     timestamptz NOT NULL,
  UNIQUE (jurisdiction, kind, number),
  CHECK ((effect = 'original') = (earlier_id IS NULL))
);
CREATE UNIQUE INDEX document_earlier ON document (earlier_id, earlier_turn);
-- What took the place or the force of a document and has not been revoked itself: one row at most for each. Whoever reads
-- it needs the right to read the documents.
CREATE VIEW document_later WITH (security_invoker = true) AS
  SELECT l.earlier_id, l.id, l.number, l.effect, l.issued_at FROM document l
  WHERE l.earlier_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM document r WHERE r.earlier_id = l.id AND r.effect = 'revokes');
CREATE TABLE document_pdf (
  document_id  bigint PRIMARY KEY REFERENCES document,
  content      bytea NOT NULL,
  rendered_at  timestamptz NOT NULL
);
CREATE TABLE verification_log (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz NOT NULL,
  answer   text NOT NULL,
  document_id bigint REFERENCES document,
  source   text NOT NULL                            -- a keyed digest of the caller's address, never the address
);

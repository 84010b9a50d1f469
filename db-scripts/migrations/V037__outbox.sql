-- What is to leave the house by a channel of its own: written in the transaction of the act that occasions it, sent
-- after. One row a person and channel.
CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  channel      text NOT NULL CHECK (channel IN ('sms')),
  person_id    bigint NOT NULL REFERENCES person,
  address      text,                                -- none: where the channel finds it
  key          text NOT NULL,
  arguments    text NOT NULL,                       -- JSON array
  subject_kind text NOT NULL,
  subject      text NOT NULL,
  created_at   timestamptz NOT NULL,
  state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  sent_at      timestamptz,
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX outbox_waiting ON outbox (id) WHERE state = 'waiting';
CREATE INDEX outbox_subject ON outbox (subject_kind, subject);

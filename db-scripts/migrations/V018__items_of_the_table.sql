-- What the points table asks of an item brought by hand, and points for creativity as a matter the board votes on.

-- Whether whoever brought a later printing says that the book states its revision; the group decides on it.
ALTER TABLE evidence_item ADD revision_stated boolean NOT NULL DEFAULT false;
-- Whether a conference counts as international follows from its speakers and countries, in point_item.
ALTER TABLE evidence_item DROP COLUMN international;
ALTER TABLE evidence_item DROP CONSTRAINT evidence_item_state_check;
ALTER TABLE evidence_item ADD CONSTRAINT evidence_item_state_check
  CHECK (state IN ('waiting', 'information', 'held', 'before-board', 'accepted', 'refused', 'withdrawn'));

-- A matter is a request for a rank, or the points of an item; request is then the item's number, submitter who brought it.
ALTER TABLE matter ADD kind text NOT NULL DEFAULT 'promotion' CHECK (kind IN ('promotion', 'points'));
ALTER TABLE matter ALTER kind DROP DEFAULT;
ALTER TABLE matter ALTER target DROP NOT NULL;
ALTER TABLE matter ALTER judgement_id DROP NOT NULL;
ALTER TABLE matter ADD CHECK ((kind = 'promotion') = (target IS NOT NULL)),
  ADD CHECK ((kind = 'promotion') = (judgement_id IS NOT NULL));

-- What is put to the vote on an item. Never changed: what is not carried is put again as another matter.
CREATE TABLE matter_points (
  matter_id   bigint PRIMARY KEY REFERENCES matter,
  points      numeric(8,2) NOT NULL CHECK (points >= 0),
  importance  text NOT NULL,                        -- the board's words on importance, reach and quantity
  reach       text NOT NULL,
  extent      text NOT NULL
);

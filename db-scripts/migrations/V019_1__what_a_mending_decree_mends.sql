-- Of a correction, the kind of decree it puts right, however often; of a revocation, the kind it takes the force of.
-- Named on the paper and in every list: a first classification is not corrected as if it were a promotion.
ALTER TABLE decree_draft ADD mends text CHECK (mends IN ('rank-classification', 'rank-promotion', 'rank-demotion', 'rank-correction'));

WITH RECURSIVE mended AS (
  SELECT r.id, r.order_type, e.order_type AS kind, e.id AS earlier FROM decree_draft r
    JOIN decree d ON d.document_id = r.corrects_id JOIN decree_draft e ON e.id = d.draft_id
  UNION ALL
  SELECT m.id, m.order_type, e.order_type, e.id FROM mended m
    JOIN decree_draft r ON r.id = m.earlier AND m.kind = 'rank-correction' AND m.order_type = 'rank-correction'
    JOIN decree d ON d.document_id = r.corrects_id JOIN decree_draft e ON e.id = d.draft_id)
UPDATE decree_draft r SET mends = m.kind FROM mended m
  WHERE m.id = r.id AND (m.kind <> 'rank-correction' OR m.order_type = 'rank-revocation');

ALTER TABLE decree_draft ADD CHECK ((mends IS NULL) = (corrects_id IS NULL)),
  ADD CHECK (mends <> 'rank-correction' OR order_type = 'rank-revocation');
